#include "core/register/respondent_lookup.h"

#include "core/base/text.h"
#include "core/register/case_filter.h"
#include "core/sqlite/database.h"

#include <algorithm>

namespace jejak::registers {
namespace {

constexpr std::size_t shortestText = 3;
constexpr std::int64_t casesLookedThrough = 200;

// The search finds cases; which of their respondents is meant shows by its own name or NIP.
bool isMeant(const cases::Respondent& respondent, const std::string& typed)
{
    const std::string digits = digitsOf(typed);
    if (!digits.empty())
        return respondent.nip.starts_with(digits);
    const std::string name = " " + lowerAscii(respondent.name);
    const std::string sought = lowerAscii(typed);
    const auto words = split(sought, ' ');
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return name.find(" " + std::string(word)) != std::string::npos;
    });
}

cases::Respondent respondentFrom(const sqlite::Row& row)
{
    cases::Respondent respondent;
    respondent.name = row.text(0);
    respondent.nip = row.text(1);
    respondent.kind = row.text(2);
    respondent.position = row.text(3);
    respondent.jobLevel = row.optionalText(4);
    respondent.jobLevelGroup = row.optionalText(5);
    respondent.rank = row.text(6);
    respondent.unit = row.text(7);
    respondent.agency = row.text(8);
    respondent.region = row.optionalText(9);
    return respondent;
}

bool isSamePerson(const cases::Respondent& one, const cases::Respondent& other)
{
    return one.nip.empty() ? other.nip.empty() && one.name == other.name : one.nip == other.nip;
}

} // namespace

Result<std::vector<KnownRespondent>> RespondentLookup::suggest(const access::Session& session,
                                                               const std::string& typed,
                                                               std::size_t limit)
{
    TRY(access::authorize(session, access::Action::readCases));
    std::vector<KnownRespondent> found;
    const std::string sought = squeeze(typed);
    const std::string expression = searchExpression(sought);
    if (sought.size() < shortestText || expression.empty())
        return found;
    const std::string inPeople = "{people} : " + expression;
    m_database.forEach(
        "SELECT name, nip, kind, position, job_level, job_level_group, rank, unit, agency, region "
        "FROM (SELECT rowid AS case_key FROM search WHERE search MATCH ? "
        "ORDER BY rowid DESC LIMIT ?) AS hit "
        "JOIN respondent ON respondent.case_key = hit.case_key "
        "ORDER BY respondent.case_key DESC, respondent.ordinal",
        {inPeople, casesLookedThrough}, [&](const sqlite::Row& row) {
            cases::Respondent respondent = respondentFrom(row);
            const bool known = std::any_of(found.begin(), found.end(), [&](const auto& each) {
                return isSamePerson(each.respondent, respondent);
            });
            if (!known && found.size() < limit && isMeant(respondent, sought))
                found.push_back({std::move(respondent), 1});
        });
    for (KnownRespondent& each : found)
        if (!each.respondent.nip.empty())
            each.cases = m_database
                             .integer("SELECT count(DISTINCT case_key) FROM respondent "
                                      "WHERE nip = ? AND nip <> ''",
                                      {each.respondent.nip})
                             .value_or(1);
    return found;
}

} // namespace jejak::registers
