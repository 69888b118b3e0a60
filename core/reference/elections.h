#pragma once

#include "core/reference/table.h"
#include "core/reference/validity.h"

#include <string>
#include <vector>

namespace jejak::reference {

// A kind of election: "PILBUP".
struct ElectionKind
{
    std::string code;
    std::string name;
    std::string level;
};

// A contest and its stages; a date that is not known is absent.
struct Election
{
    std::string code; // "PILKADA_2024"
    std::string name;
    std::vector<std::string> kinds;
    std::optional<Date> votingDate{};
    std::optional<Date> candidatesFixed{}; // penetapan calon
    std::optional<Date> campaignStart{};
    std::optional<Date> campaignEnd{};
    std::optional<Date> quietStart{};
    std::optional<Date> quietEnd{};
    std::vector<std::string> regions; // where it was held; empty: everywhere
    std::string scope;
    std::string status;
    bool verified = false;
    std::string basis;
    std::string note;
};

// What one region did on a day of its own.
struct ElectionRegion
{
    std::string election; // code of the contest
    std::string region;   // Kemendagri code
    Date candidatesFixed{};
    std::string basis;
};

// National and regional elections with the dates on which the phase of an act depends.
class Elections
{
public:
    static Result<Elections> load(const TableTexts& instead = {});

    // Sorted by voting date; contests without one last.
    std::span<const Election> all() const { return m_elections; }
    std::span<const ElectionKind> kinds() const { return m_kinds; }
    std::span<const ElectionRegion> regions() const { return m_regions; }

    const Election* find(std::string_view code) const;

    // The contest to which an act of `date` in `region` is taken to belong: of those held in the
    // region (all where `region` is empty) the first that voted on or after that day, otherwise the
    // last that voted. A proposal, as an act can concern a later contest.
    const Election* relevant(std::string_view region, Date date) const;

    // The day the candidates of that contest were fixed, in the region where it had a day of its
    // own; nothing when it is not recorded.
    std::optional<Date> candidatesFixed(std::string_view region, Date date) const;

private:
    Result<void> readRegions(const TableTexts& instead);

    std::vector<ElectionKind> m_kinds;
    std::vector<Election> m_elections;
    std::vector<ElectionRegion> m_regions;
};

} // namespace jejak::reference
