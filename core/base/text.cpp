#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace jejak {
namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

// The length of the UTF-8 sequence at `position`, or 0 when it is malformed.
std::size_t sequenceLength(std::string_view bytes, std::size_t position)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const std::uint8_t lead = byte(position);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || position + length > bytes.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(position + i) & 0xC0) != 0x80)
            return 0;
    const std::uint8_t second = byte(position + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool tooLarge = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

} // namespace

std::string_view trim(std::string_view text)
{
    for (bool changed = true; changed;) {
        changed = false;
        while (!text.empty() && isBlank(text.front())) {
            text.remove_prefix(1);
            changed = true;
        }
        while (!text.empty() && isBlank(text.back())) {
            text.remove_suffix(1);
            changed = true;
        }
        if (text.starts_with(noBreakSpace)) {
            text.remove_prefix(noBreakSpace.size());
            changed = true;
        }
        if (text.ends_with(noBreakSpace)) {
            text.remove_suffix(noBreakSpace.size());
            changed = true;
        }
    }
    return text;
}

std::string squeeze(std::string_view text)
{
    text = trim(text);
    std::string out;
    out.reserve(text.size());
    bool pending = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isBlank(text[i])) {
            pending = true;
            continue;
        }
        if (text.substr(i).starts_with(noBreakSpace)) {
            pending = true;
            ++i;
            continue;
        }
        if (pending)
            out += ' ';
        pending = false;
        out += text[i];
    }
    return out;
}

std::string lowerAscii(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string comparisonKey(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : lowerAscii(text))
        if (isDigit(c) || (c >= 'a' && c <= 'z'))
            out += c;
    return out;
}

std::string numberKey(std::string_view number)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 0x7F;
    };
    const std::string lower = lowerAscii(number);
    std::string key;
    for (auto at = lower.begin(); at != lower.end();) {
        const bool digits = isDigit(*at);
        if (!digits && !isLetter(*at)) {
            ++at;
            continue;
        }
        const auto end = digits ? std::find_if_not(at, lower.end(), isDigit)
                                : std::find_if_not(at, lower.end(), isLetter);
        while (digits && end - at > 1 && *at == '0')
            ++at;
        if (!key.empty())
            key += '/';
        key.append(at, end);
        at = end;
    }
    return key;
}

std::string digitsOf(std::string_view text)
{
    std::string out;
    for (const char c : text)
        if (isDigit(c))
            out += c;
    return out;
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

std::string fromWindows1252(std::string_view bytes)
{
    // Unicode's mapping table CP1252.TXT, bytes 0x80 to 0x9F.
    static constexpr std::array<std::uint16_t, 32> high{
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80U] : byte);
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string toHex(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        out += digits[static_cast<std::uint8_t>(c) >> 4];
        out += digits[static_cast<std::uint8_t>(c) & 0x0F];
    }
    return out;
}

} // namespace jejak
