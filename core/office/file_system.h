#pragma once

#include <cstdint>
#include <string_view>

namespace jejak::office {

// The name of a file system on which SQLite's log corrupts or cannot work (FAT and network shares),
// by the number statfs(2) gives; empty for any other.
std::string_view unsuitableFileSystem(std::uint64_t type);

} // namespace jejak::office
