#include "core/reference/words.h"

#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>

namespace jejak::reference {

Result<Words> Words::load()
{
    Words words;
    TRY_ASSIGN(const auto rows,
               readTable<4>("words.csv", {"domain", "word", "label_id", "label_en"}));
    for (const auto& [domain, word, labelIndonesian, labelEnglish] : rows) {
        words.m_words.push_back({std::string(domain), std::string(word),
                                 std::string(labelIndonesian), std::string(labelEnglish)});
        for (const std::string_view text : {word, labelIndonesian, labelEnglish})
            words.m_synonyms.push_back({std::string(domain), phraseOf(text), std::string(word)});
    }
    TRY_ASSIGN(const auto synonyms, readTable<3>("word_synonyms.csv", {"domain", "text", "word"}));
    for (const auto& [domain, text, word] : synonyms)
        words.m_synonyms.push_back({std::string(domain), phraseOf(text), std::string(word)});
    return words;
}

std::span<const Word> Words::list(std::string_view domain) const
{
    const auto first = std::ranges::find(m_words, domain, &Word::domain);
    const auto last =
        std::find_if(first, m_words.end(), [&](const Word& w) { return w.domain != domain; });
    return {first, last};
}

const Word* Words::find(std::string_view domain, std::string_view word) const
{
    const std::span<const Word> words = list(domain);
    const auto found = std::ranges::find(words, word, &Word::word);
    return found == words.end() ? nullptr : &*found;
}

std::string Words::label(std::string_view domain, std::string_view word, Language language) const
{
    const Word* known = find(domain, word);
    return known == nullptr ? std::string(word) : known->label(language);
}

std::optional<std::string> Words::recognise(std::string_view domain, std::string_view text) const
{
    const std::string phrase = phraseOf(text);
    for (const Synonym& synonym : m_synonyms)
        if (synonym.domain == domain && synonym.phrase == phrase)
            return synonym.word;
    return std::nullopt;
}

} // namespace jejak::reference
