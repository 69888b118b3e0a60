#pragma once

#include "core/reference/words.h"

#include <optional>
#include <string>
#include <string_view>

namespace jejak::registers {

// The word of `domain` that a text means or names: "Penerusan Bawaslu Kab. Kolaka" names "bawaslu".
// Nothing for a text that names no word or several.
std::optional<std::string> wordWithin(const reference::Words& words, std::string_view domain,
                                      std::string_view text);

// The step of the chain that a result stands for: "Melanggar" is "recommended". Empty for what is
// still under way ("Dalam proses"), nothing for what is not understood: "Belum terbukti" must not
// be taken for "Terbukti".
std::optional<std::string> resultStep(const reference::Words& words, std::string_view text);

// Whether a cell says in one way or another that there is nothing: "", "-", "n/a", "Nihil".
bool saysNothing(std::string_view text);

} // namespace jejak::registers
