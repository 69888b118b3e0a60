#include "core/reference/elections.h"

#include "core/reference/table.h"

#include <algorithm>

namespace jejak::reference {
namespace {

// Candidates are fixed before the campaign, which ends before the vote.
Result<void> checkOrder(const Election& election)
{
    std::optional<Date> last;
    for (const auto& date : {election.candidatesFixed, election.campaignStart, election.campaignEnd,
                             election.quietStart, election.quietEnd, election.votingDate}) {
        if (date && last && *date < *last)
            return fail(ErrorCode::invalidInput, {.field = "election", .value = election.code});
        last = date ? date : last;
    }
    return {};
}

Result<Election> makeElection(const Row<15>& row)
{
    const auto& [code, name, kinds, voting, fixed, campaignStart, campaignEnd, quietStart, quietEnd,
                 regions, scope, status, verified, basis, note] = row;
    Election election{.code = std::string(code),
                      .name = std::string(name),
                      .kinds = listOf(kinds),
                      .regions = listOf(regions),
                      .scope = std::string(scope),
                      .status = std::string(status),
                      .basis = std::string(basis),
                      .note = std::string(note)};
    TRY_ASSIGN(election.votingDate, readOptionalDate(voting));
    TRY_ASSIGN(election.candidatesFixed, readOptionalDate(fixed));
    TRY_ASSIGN(election.campaignStart, readOptionalDate(campaignStart));
    TRY_ASSIGN(election.campaignEnd, readOptionalDate(campaignEnd));
    TRY_ASSIGN(election.quietStart, readOptionalDate(quietStart));
    TRY_ASSIGN(election.quietEnd, readOptionalDate(quietEnd));
    TRY_ASSIGN(election.verified, readFlag(verified));
    TRY(checkOrder(election));
    return election;
}

bool votesEarlier(const Election& left, const Election& right)
{
    if (!left.votingDate || !right.votingDate)
        return left.votingDate.has_value() && !right.votingDate.has_value();
    return *left.votingDate < *right.votingDate;
}

bool isHeldIn(const Election& election, std::string_view region)
{
    return region.empty() || election.regions.empty() ||
           std::ranges::find(election.regions, region) != election.regions.end();
}

} // namespace

Result<Elections> Elections::load(const TableTexts& instead)
{
    Elections elections;
    TRY_ASSIGN(const auto kinds, readTable<3>("election_kinds.csv", {"code", "name", "level"}));
    for (const auto& [code, name, level] : kinds)
        elections.m_kinds.push_back({std::string(code), std::string(name), std::string(level)});

    TRY_ASSIGN(const auto rows,
               readTable<15>("elections.csv",
                             {"code", "name", "kinds", "voting_date", "candidates_fixed",
                              "campaign_start", "campaign_end", "quiet_start", "quiet_end",
                              "regions", "scope", "status", "verified", "basis", "note"},
                             instead));
    for (const Row<15>& row : rows) {
        TRY_ASSIGN(Election election, makeElection(row));
        elections.m_elections.push_back(std::move(election));
    }
    std::ranges::stable_sort(elections.m_elections, votesEarlier);
    TRY(elections.readRegions(instead));
    return elections;
}

Result<void> Elections::readRegions(const TableTexts& instead)
{
    TRY_ASSIGN(const auto rows,
               readTable<6>("election_regions.csv",
                            {"election", "region", "candidates_fixed", "basis", "verified", "note"},
                            instead));
    for (const auto& [code, region, fixed, basis, verified, note] : rows) {
        const auto date = parseIsoDate(fixed);
        const Election* election = find(code);
        if (!date || basis.empty() || region.empty() || election == nullptr ||
            (election->votingDate && *election->votingDate < *date))
            return fail(ErrorCode::invalidInput,
                        {.field = "election_region", .value = std::string(region)});
        m_regions.push_back({std::string(code), std::string(region), *date, std::string(basis)});
    }
    return {};
}

const Election* Elections::find(std::string_view code) const
{
    const auto found = std::ranges::find(m_elections, code, &Election::code);
    return found == m_elections.end() ? nullptr : &*found;
}

const Election* Elections::relevant(std::string_view region, Date date) const
{
    const Election* last = nullptr;
    for (const Election& election : m_elections) {
        if (!election.votingDate || !isHeldIn(election, region))
            continue;
        last = &election;
        if (*election.votingDate >= date)
            break;
    }
    return last;
}

std::optional<Date> Elections::candidatesFixed(std::string_view region, Date date) const
{
    const Election* election = relevant(region, date);
    if (election == nullptr)
        return std::nullopt;
    for (const ElectionRegion& each : m_regions)
        if (each.election == election->code && each.region == region)
            return each.candidatesFixed;
    return election->candidatesFixed;
}

} // namespace jejak::reference
