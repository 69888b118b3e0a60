#include "core/people/name.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jejak::people {
namespace {

// Titles before a name, as comparison keys.
constexpr std::array<std::string_view, 6> leadingTitles{"dr", "drs", "dra", "ir", "prof", "hj"};

// Titles that are also words or initials, so that only a dot makes them titles: "H. Umar".
constexpr std::array<std::string_view, 9> dottedTitles{"h",   "hi",  "kh",  "ns", "drg",
                                                       "drh", "apt", "bdn", "tgh"};

// Degrees after a name that are written without a comma, as comparison keys.
constexpr std::array<std::string_view, 40> trailingDegrees{
    "ama", "amd",  "amk",  "mh",   "mhum", "mm",   "mkes",  "mpd",    "mph",    "msi",
    "msc", "mt",   "map",  "mpdi", "mkom", "ma",   "sag",   "se",     "sh",     "shut",
    "si",  "sip",  "skep", "skm",  "skom", "spd",  "spdi",  "spi",    "sp",     "spt",
    "ssi", "ssos", "sst",  "sstp", "st",   "sthi", "sfarm", "amdkeb", "amdkep", "ners"};

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& list, const std::string& key)
{
    return std::ranges::find(list, key) != list.end();
}

bool isLeadingTitle(std::string_view word, const std::string& key)
{
    return holds(leadingTitles, key) || (word.ends_with('.') && holds(dottedTitles, key));
}

bool isInCapitals(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

// A degree has a dot, or capitals in a name that is not all capitals; "Se" also ends names.
bool isTrailingDegree(std::string_view word, std::string_view name)
{
    const bool dotted = word.find('.') != std::string_view::npos;
    const bool marked = dotted || (isInCapitals(word) && !isInCapitals(name));
    return marked && holds(trailingDegrees, comparisonKey(word));
}

} // namespace

std::string displayName(std::string_view text)
{
    return squeeze(text);
}

std::string nameKey(std::string_view text)
{
    // After the first comma stand degrees only.
    const std::string name = squeeze(text.substr(0, std::min(text.find(','), text.size())));
    std::vector<std::string_view> words = split(name, ' ');
    while (words.size() > 1 && isLeadingTitle(words.front(), comparisonKey(words.front())))
        words.erase(words.begin());
    while (words.size() > 1 && isTrailingDegree(words.back(), name))
        words.pop_back();

    std::string key;
    for (const std::string_view word : words) {
        const std::string part = comparisonKey(word);
        if (!key.empty() && !part.empty())
            key += ' ';
        key += part;
    }
    return key;
}

} // namespace jejak::people
