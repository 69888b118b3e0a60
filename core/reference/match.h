#pragma once

#include <string>
#include <vector>

namespace jejak::reference {

// What a free text can mean: one code, several that it does not tell apart, or none.
struct Match
{
    std::vector<std::string> codes; // sorted, without repeats

    bool found() const { return codes.size() == 1; }
    bool ambiguous() const { return codes.size() > 1; }
    bool unknown() const { return codes.empty(); }

    // The one code, or nothing to show for an ambiguous or unknown text.
    std::string code() const { return found() ? codes.front() : std::string(); }
};

} // namespace jejak::reference
