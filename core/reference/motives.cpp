#include "core/reference/motives.h"

#include "core/base/text.h"
#include "core/reference/phrase.h"
#include "core/reference/table.h"

#include <algorithm>

namespace jejak::reference {

Result<Motives> Motives::load()
{
    Motives motives;
    TRY_ASSIGN(const auto rows, readTable<5>("motives.csv", {"code", "text", "label_id", "label_en",
                                                             "survey_2019_percent"}));
    for (const auto& [code, text, labelIndonesian, labelEnglish, percent] : rows) {
        motives.m_motives.push_back({std::string(code), std::string(text),
                                     std::string(labelIndonesian), std::string(labelEnglish)});
        for (const std::string_view spelling : {code, text, labelIndonesian, labelEnglish})
            motives.m_phrases.push_back({phraseOf(spelling), std::string(code)});
    }
    TRY_ASSIGN(const auto phrases, readTable<2>("motive_phrases.csv", {"phrase", "code"}));
    for (const auto& [phrase, code] : phrases)
        motives.m_phrases.push_back({phraseOf(phrase), std::string(code)});
    return motives;
}

const Motive* Motives::find(std::string_view code) const
{
    const auto found = std::ranges::find(m_motives, code, &Motive::code);
    return found == m_motives.end() ? nullptr : &*found;
}

MotiveReading Motives::recognise(std::string_view text) const
{
    MotiveReading reading;
    for (const std::string_view part : split(text, ';')) {
        const std::string_view trimmed = trim(part);
        if (trimmed.empty())
            continue;
        if (const Phrase* phrase = phraseOfPart(trimmed))
            reading.codes.push_back(phrase->code);
        else
            reading.unknown.emplace_back(trimmed);
    }
    std::ranges::sort(reading.codes);
    reading.codes.erase(std::unique(reading.codes.begin(), reading.codes.end()),
                        reading.codes.end());
    return reading;
}

const Motives::Phrase* Motives::phraseOfPart(std::string_view part) const
{
    const auto found = std::ranges::find(m_phrases, phraseOf(part), &Phrase::text);
    return found == m_phrases.end() ? nullptr : &*found;
}

} // namespace jejak::reference
