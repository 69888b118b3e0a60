#pragma once

#include <optional>
#include <string_view>

namespace jejak::reference {

// From the mildest to the heaviest, so that levels compare.
enum class SanctionLevel {
    ethicsClosed,
    ethicsOpen,
    light,
    medium,
    heavy,
    dismissalDishonourable,
};

// The word used in files and on the command line: "ethics_closed".
std::string_view word(SanctionLevel level);

std::optional<SanctionLevel> parseSanctionLevel(std::string_view word);

} // namespace jejak::reference
