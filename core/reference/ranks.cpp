#include "core/reference/ranks.h"

#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>

namespace jejak::reference {
namespace {

// "iii" for "iii" and "3"; nothing for other words.
std::string romanGolongan(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> roman{"i", "ii", "iii", "iv"};
    for (const std::string_view numeral : roman)
        if (word == numeral)
            return std::string(numeral);
    if (word.size() == 1 && word.front() >= '1' && word.front() <= '4')
        return std::string(roman[static_cast<std::size_t>(word.front() - '1')]);
    return {};
}

std::string upper(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(c - 'a' + 'A');
    return text;
}

// "III/d" from golongan "iii" or "3" and ruang 'd'; empty when they are no such things.
std::string codeOf(std::string_view golongan, char ruang)
{
    const std::string numeral = romanGolongan(golongan);
    return numeral.empty() ? std::string() : upper(numeral) + '/' + ruang;
}

// A title in one spelling: "Penata Tk. 1" as "penata tingkat i".
std::string titlePhrase(std::string_view text)
{
    std::string phrase;
    for (const std::string& word : wordsOf(text)) {
        if (word == "pangkat" || word == "pns")
            continue;
        if (!phrase.empty())
            phrase += ' ';
        phrase += word == "tk" ? "tingkat" : word == "1" || word == "l" ? "i" : word;
    }
    return phrase;
}

} // namespace

Result<Ranks> Ranks::load()
{
    Ranks ranks;
    TRY_ASSIGN(const auto pns,
               readTable<5>("pns_golongan.csv", {"order", "code", "golongan", "ruang", "pangkat"}));
    for (const auto& [order, code, golongan, ruang, title] : pns)
        ranks.m_pns.push_back({std::string(code), std::string(title)});
    TRY_ASSIGN(const auto pppk,
               readTable<3>("pppk_golongan.csv", {"order", "code", "usual_entry_education"}));
    for (const auto& [order, code, education] : pppk)
        ranks.m_pppk.push_back({std::string(code), {}});
    return ranks;
}

const Rank* Ranks::find(std::string_view code, RankSystem system) const
{
    const std::vector<Rank>& ranks = system == RankSystem::pns ? m_pns : m_pppk;
    const auto found = std::ranges::find(ranks, code, &Rank::code);
    return found == ranks.end() ? nullptr : &*found;
}

std::optional<std::string> Ranks::normalise(std::string_view text, RankSystem system) const
{
    return system == RankSystem::pns ? normalisePns(text) : normalisePppk(text);
}

std::optional<std::string> Ranks::normalisePns(std::string_view text) const
{
    const std::vector<std::string> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool apart = i + 1 < words.size() && words[i + 1].size() == 1;
        std::string code = apart ? codeOf(word, words[i + 1].front()) : std::string();
        if (code.empty() && word.size() > 1)
            code = codeOf(std::string_view(word).substr(0, word.size() - 1), word.back());
        if (find(code, RankSystem::pns) != nullptr)
            return code;
    }
    const std::string phrase = titlePhrase(text);
    for (const Rank& rank : m_pns)
        if (titlePhrase(rank.title) == phrase)
            return rank.code;
    return std::nullopt;
}

std::optional<std::string> Ranks::normalisePppk(std::string_view text) const
{
    for (const std::string& word : wordsOf(text)) {
        const bool letters = std::ranges::all_of(word, [](char c) { return c >= 'a'; });
        if (letters && find(upper(word), RankSystem::pppk) != nullptr)
            return upper(word);
    }
    return std::nullopt;
}

} // namespace jejak::reference
