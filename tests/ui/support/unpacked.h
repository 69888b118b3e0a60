#pragma once

#include <filesystem>
#include <string>

namespace jejak::ui::support {

// A part of a zip file, as workbooks are.
std::string unpacked(const std::filesystem::path& archive, const std::string& part);

} // namespace jejak::ui::support
