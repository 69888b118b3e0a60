#pragma once

#include <span>
#include <string_view>

namespace jejak {

// A text file compiled into the program: its path below the embedded folder, and its bytes.
struct EmbeddedFile
{
    std::string_view name;
    std::string_view text;
};

} // namespace jejak
