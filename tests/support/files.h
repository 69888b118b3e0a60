#pragma once

#include <filesystem>
#include <string>

namespace jejak::test {

void writeFile(const std::filesystem::path& file, const std::string& bytes);
std::string readFile(const std::filesystem::path& file);

// Lets a read-only file be changed, as somebody with the disk can.
void makeWritable(const std::filesystem::path& file);

// Changes one bit of the byte at `offset`.
void flipByte(const std::filesystem::path& file, std::size_t offset);

} // namespace jejak::test
