#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

// The words of a text people wrote: ASCII letters and digits in lower case, cut at everything else.
std::vector<std::string> wordsOf(std::string_view text);

// The words joined by single spaces: "Pembebasan dari jabatan, 12 bulan" and "pembebasan  dari
// jabatan 12 bulan" are equal as phrases.
std::string phraseOf(std::string_view text);

// `text` without what stands in parentheses; an unclosed one runs to the end.
std::string withoutParentheses(std::string_view text);

// Whether `part` occurs in `phrase` from the start of a word on. Both are phrases.
bool holdsPhrase(std::string_view phrase, std::string_view part);

} // namespace jejak::reference
