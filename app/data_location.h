#pragma once

#include <filesystem>

namespace jejak::app {

// Where an office's data lie when nobody names a folder: the platform's place for a person's data.
std::filesystem::path dataLocation();

} // namespace jejak::app
