#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jejak {

// Without leading and trailing blanks, tabs, line ends and no-break spaces (UTF-8).
std::string_view trim(std::string_view text);

// Trimmed, and every run of blanks inside made one space.
std::string squeeze(std::string_view text);

// ASCII letters in lower case, every other byte as it is.
std::string lowerAscii(std::string_view text);

// Only the ASCII letters and digits, in lower case: for comparing names and numbers of letters
// that people space and punctuate differently.
std::string comparisonKey(std::string_view text);

// A register or letter number without what people spell differently: case, blanks, separators and
// leading zeros. "006/Reg/LP/PL/09/2023" and "6 / REG.LP.PL / 9 / 2023" have the same key.
std::string numberKey(std::string_view number);

// Only the ASCII digits.
std::string digitsOf(std::string_view text);

// Whether the bytes are well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view bytes);

// Windows-1252 bytes as UTF-8. The five undefined bytes become U+FFFD.
std::string fromWindows1252(std::string_view bytes);

std::vector<std::string_view> split(std::string_view text, char separator);

// Lower-case hexadecimal.
std::string toHex(std::string_view bytes);

} // namespace jejak
