#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

enum class Language { indonesian, english };

// A word of the journal and the command line with what people read for it.
struct Word
{
    std::string domain; // "step", "outcome", "holder", "source", ...
    std::string word;   // "forwarded"
    std::string labelIndonesian;
    std::string labelEnglish;

    const std::string& label(Language language) const
    {
        return language == Language::indonesian ? labelIndonesian : labelEnglish;
    }
};

// The words people, command line and journal share.
class Words
{
public:
    static Result<Words> load();

    // By domain, in the order in which they are shown.
    std::span<const Word> all() const { return m_words; }
    std::span<const Word> list(std::string_view domain) const;

    // Null when the domain does not know the word.
    const Word* find(std::string_view domain, std::string_view word) const;

    // What people read; a word that this program does not know is shown as it is.
    std::string label(std::string_view domain, std::string_view word, Language language) const;

    // The word that a text of a register means: the word, one of its labels or a synonym.
    std::optional<std::string> recognise(std::string_view domain, std::string_view text) const;

private:
    struct Synonym
    {
        std::string domain;
        std::string phrase;
        std::string word;
    };

    std::vector<Word> m_words;
    std::vector<Synonym> m_synonyms;
};

} // namespace jejak::reference
