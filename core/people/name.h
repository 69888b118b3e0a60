#pragma once

#include <string>
#include <string_view>

namespace jejak::people {

// A name as it is shown: as typed, with degrees, without superfluous blanks.
std::string displayName(std::string_view text);

// A name for comparing: lower case, without degrees and titles ("Dr.", "H.", ", S.Pd", "M.Si"),
// punctuation and superfluous blanks. Equal keys are a hint of one person, never a proof.
std::string nameKey(std::string_view text);

} // namespace jejak::people
