#pragma once

#include <filesystem>

#include <QString>

namespace jejak::app {

// Where a new office is proposed to be kept: the per-user data location of the platform.
QString defaultDataFolder();

// Where the sample data of this PC lies, apart from every office.
QString sampleDataFolder();

// The log, where the platform keeps what programs write about themselves.
std::filesystem::path logFile();

// The ini file with what the window remembers.
QString preferencesFile();

} // namespace jejak::app
