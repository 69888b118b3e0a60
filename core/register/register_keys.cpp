#include "core/register/register_keys.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jejak::registers {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 0x7F;
}

bool isTitle(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> titles{
        "dr", "drs", "dra", "drg", "drh", "ir", "prof", "h", "hj", "apt", "ns", "kh", "r", "hi"};
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

std::vector<std::string> lettersOnly(std::string_view text)
{
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : lowerAscii(text)) {
        // An apostrophe is part of a word: "Ma'ruf" and "Maruf" are spellings of one name.
        if (c == '\'' || c == '`')
            continue;
        if (isLetter(c) && !inside)
            words.emplace_back();
        inside = isLetter(c);
        if (inside)
            words.back() += c;
    }
    return words;
}

} // namespace

std::string numberKey(std::string_view number)
{
    const std::string lower = lowerAscii(number);
    std::string key;
    for (auto at = lower.begin(); at != lower.end();) {
        const bool digits = isDigit(*at);
        if (!digits && !isLetter(*at)) {
            ++at;
            continue;
        }
        auto end = std::find_if_not(at, lower.end(), digits ? isDigit : isLetter);
        while (digits && end - at > 1 && *at == '0')
            ++at;
        if (!key.empty())
            key += '/';
        key.append(at, end);
        at = end;
    }
    return key;
}

std::string nameKey(std::string_view name)
{
    const auto words = lettersOnly(name.substr(0, name.find(',')));
    std::string key;
    bool leading = true;
    for (const std::string& word : words) {
        leading = leading && isTitle(word);
        if (leading && &word != &words.back())
            continue;
        key += key.empty() ? "" : " ";
        key += word;
    }
    return key;
}

std::string nipDigits(std::string_view text)
{
    const bool rounded = text.find_first_of("eE") != std::string_view::npos &&
                         text.find('+') != std::string_view::npos;
    return rounded ? std::string() : digitsOf(text);
}

RowKey rowKey(const RowIdentity& identity)
{
    RowKey key;
    key.caseKey = numberKey(identity.sourceNumber);
    const std::string where = !key.caseKey.empty() ? key.caseKey
                              : identity.received  ? formatIsoDate(*identity.received)
                                                   : std::string();
    const std::string digits = nipDigits(identity.nip);
    key.respondentKey = where + '|' + (digits.empty() ? nameKey(identity.name) : digits);
    return key;
}

} // namespace jejak::registers
