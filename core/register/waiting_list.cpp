#include "core/register/waiting_list.h"

#include "core/sqlite/database.h"

#include <algorithm>

namespace jejak::registers {
namespace {

int daysUntil(const std::optional<Date>& since, Date today)
{
    if (!since)
        return 0;
    const auto days = std::chrono::sys_days(today) - std::chrono::sys_days(*since);
    return std::max(0, static_cast<int>(days.count()));
}

referral::Waits waitsOf(std::string_view text)
{
    for (const auto each : {referral::Waits::receipt, referral::Waits::answer})
        if (word(each) == text)
            return each;
    return referral::Waits::nothing;
}

WaitingCase read(const sqlite::Row& row, Date today)
{
    WaitingCase found{.id = row.id<CaseId>(0),
                      .number = std::string(row.text(1)),
                      .respondents = {std::string(row.text(2))},
                      .holder = std::string(row.text(3)),
                      .since = parseIsoDate(row.text(4)),
                      .waits = waitsOf(row.text(5)),
                      .waitsSince = parseIsoDate(row.text(6)),
                      .step = std::string(row.text(7)),
                      .letterNumber = std::string(row.text(8)),
                      .letterDate = parseIsoDate(row.text(9)),
                      .due = parseIsoDate(row.text(10))};
    found.days = daysUntil(found.since, today);
    found.waitsDays = daysUntil(found.waitsSince, today);
    return found;
}

bool isSame(const WaitingCase& a, const WaitingCase& b)
{
    return a.id == b.id && a.holder == b.holder && a.since == b.since && a.waits == b.waits &&
           a.waitsSince == b.waitsSince && a.step == b.step && a.letterNumber == b.letterNumber &&
           a.due == b.due;
}

} // namespace

Result<std::vector<WaitingCase>> waitingCases(sqlite::Database& database,
                                              const access::Session& session,
                                              const WaitingQuery& query, Date today)
{
    TRY(access::authorize(session, access::Action::readCases));
    std::vector<WaitingCase> found;
    const std::string waits(query.waits ? word(*query.waits) : std::string_view());
    database.forEach(
        "SELECT case_file.id, case_file.number, respondent.name, s.holder, s.since, s.waits, "
        "s.waits_since, ifnull(step.step, ''), ifnull(step.letter_number, ''), "
        "ifnull(step.letter_date, ''), s.due FROM respondent_state AS s "
        "JOIN case_file ON case_file.key = s.case_key "
        "JOIN respondent ON respondent.case_key = s.case_key AND respondent.ordinal = s.respondent "
        "LEFT JOIN step ON step.case_key = s.case_key AND step.ordinal = s.letter "
        "WHERE s.holder <> 'none' AND (?1 = '' OR s.holder = ?1) AND (?2 = '' OR s.waits = ?2) "
        "ORDER BY CASE WHEN ?2 = '' THEN s.since ELSE s.waits_since END, s.case_key, s.respondent "
        "LIMIT ?3",
        {query.holder, waits, query.limit}, [&](const sqlite::Row& row) {
            WaitingCase next = read(row, today);
            if (!found.empty() && isSame(found.back(), next))
                found.back().respondents.push_back(next.respondents.front());
            else
                found.push_back(std::move(next));
        });
    return found;
}

} // namespace jejak::registers
