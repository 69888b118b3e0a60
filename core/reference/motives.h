#pragma once

#include "core/base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {

// A motive as the KASN survey of 2019 classed it.
struct Motive
{
    std::string code; // "M1"
    std::string text;
    std::string labelIndonesian;
    std::string labelEnglish;
};

// The motives that a text names, and the parts of it that name none.
struct MotiveReading
{
    std::vector<std::string> codes; // sorted, without repeats
    std::vector<std::string> unknown;
};

class Motives
{
public:
    static Result<Motives> load();

    std::span<const Motive> all() const { return m_motives; }

    const Motive* find(std::string_view code) const;

    // Reads one cell of a register; several motives are separated by semicolons.
    MotiveReading recognise(std::string_view text) const;

private:
    struct Phrase
    {
        std::string text;
        std::string code;
    };

    const Phrase* phraseOfPart(std::string_view part) const;

    std::vector<Motive> m_motives;
    std::vector<Phrase> m_phrases;
};

} // namespace jejak::reference
