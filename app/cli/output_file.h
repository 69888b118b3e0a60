#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace jejak::app {

// Lets `write` fill a file, which takes its name only when it is complete: on failure an older file
// stays as it was. Error fileUnwritable, or what `write` returned.
Result<void> writeFile(const std::filesystem::path& file,
                       const std::function<Result<void>(std::ostream&)>& write);

} // namespace jejak::app
