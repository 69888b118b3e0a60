#pragma once

#include "core/reference/sanction_level.h"
#include "core/reference/table.h"
#include "core/reference/validity.h"

#include <string>
#include <vector>

namespace jejak::reference {

// To whom a sanction can be given.
enum class SanctionScope { asn, pns, pppk };

// One version of a kind of sanction. Never changed once a case may point at it.
struct Sanction
{
    std::string code;   // "HB2"
    std::string regime; // "PP 94/2021"
    SanctionScope scope = SanctionScope::asn;
    SanctionLevel level = SanctionLevel::light;
    std::string text;  // as the regulation words it
    std::string label; // short, for charts
    std::optional<int> months;
    Validity validity;
    std::string basis;
    bool verified = false;
    std::string source;
};

// The sanctions of PP 42/2004, PP 53/2010, PP 94/2021, the civil-service acts and PP 49/2018.
class Sanctions
{
public:
    static Result<Sanctions> load(const TableTexts& instead = {});

    // All versions, sorted by code and first day.
    std::span<const Sanction> all() const { return m_sanctions; }

    // The version that describes `date` (see versionFor), or null for an unknown code.
    const Sanction* sanction(std::string_view code, std::optional<Date> date = {}) const;

    // What could be given on `date`, from the mildest level to the heaviest.
    std::vector<const Sanction*> selectable(Date date) const;

    // The code of the sanction that free text names, chosen among those in force on `date` (without
    // one: today's law). Nothing when the text names none, or two.
    std::optional<std::string> recognise(std::string_view text, std::optional<Date> date) const;

private:
    struct Phrase
    {
        std::vector<std::string> fragments; // all must occur
        std::vector<std::string> codes;     // in order of preference
    };

    std::optional<std::string> firstInForce(const Phrase& phrase, std::optional<Date> date) const;

    std::vector<Sanction> m_sanctions;
    std::vector<Phrase> m_phrases; // the first that fits decides
};

} // namespace jejak::reference
