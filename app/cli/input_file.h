#pragma once

#include "core/base/result.h"

#include <filesystem>

#include <nlohmann/json_fwd.hpp>

namespace jejak::app {

// The bytes of a file. Errors: fileUnreadable; invalidInput when it is larger than 64 MiB.
Result<std::string> readFile(const std::filesystem::path& file);

// A JSON file. Errors: those of readFile; fileEmpty; invalidInput with the line and column at which
// it stops being JSON.
Result<nlohmann::json> readJsonFile(const std::filesystem::path& file);

} // namespace jejak::app
