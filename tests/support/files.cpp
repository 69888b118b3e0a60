#include "tests/support/files.h"

#include <fstream>
#include <sstream>

namespace jejak::test {

void writeFile(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string readFile(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void makeWritable(const std::filesystem::path& file)
{
    std::filesystem::permissions(file, std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
}

void flipByte(const std::filesystem::path& file, std::size_t offset)
{
    makeWritable(file);
    std::string bytes = readFile(file);
    bytes.at(offset) = static_cast<char>(bytes.at(offset) ^ 1);
    writeFile(file, bytes);
}

} // namespace jejak::test
