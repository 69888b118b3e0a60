#include "core/deadlines/due_list.h"

#include "core/referral/limit_bodies.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

#include <algorithm>
#include <utility>

namespace jejak::deadlines {
namespace {

constexpr int soonDays = 3;

// Without a bound: before and after every date that can be written.
constexpr const char* anyDate = "";
constexpr const char* lastDate = "9999-12-31";

constexpr const char* pageSql =
    "SELECT deadline.due, deadline.case_key, deadline.ordinal, deadline.is_duty, "
    "deadline.content, step.id, step.step, case_file.id, case_file.number, "
    "ifnull(respondent.name, ''), "
    "(SELECT count(*) FROM respondent AS each WHERE each.case_key = deadline.case_key), "
    "snooze.remind_on "
    "FROM deadline "
    "JOIN step ON step.case_key = deadline.case_key AND step.ordinal = deadline.step "
    "JOIN case_file ON case_file.key = deadline.case_key "
    "LEFT JOIN respondent ON respondent.case_key = deadline.case_key AND respondent.ordinal = 1 "
    "LEFT JOIN snooze ON snooze.person = ? AND snooze.step = step.id "
    "AND snooze.code = deadline.code "
    "WHERE deadline.state = 'open' AND (deadline.is_duty = 1 OR deadline.due >= ?) "
    "AND deadline.due >= ? AND deadline.due <= ? AND (? OR deadline.is_duty = 1) "
    "AND (? OR deadline.responsible = ?) AND (? OR case_file.id = ?) "
    "AND (? OR snooze.remind_on IS NULL OR snooze.remind_on <= ?) "
    "AND (deadline.due, deadline.case_key, deadline.ordinal) > (?, ?, ?) "
    "ORDER BY deadline.due, deadline.case_key, deadline.ordinal LIMIT ?";

std::string isoOr(const std::optional<Date>& date, const char* otherwise)
{
    return date ? formatIsoDate(*date) : otherwise;
}

Date dayBefore(Date date)
{
    return std::chrono::sys_days(date) - std::chrono::days(1);
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

// Of those whom the limit is about, in the order of the case; nothing where it is about all.
std::vector<std::string> namesOf(sqlite::Database& database, const DueRow& due)
{
    const std::vector<EntityId>& people = due.limit.respondents;
    if (people.empty() || std::cmp_greater_equal(people.size(), due.respondents))
        return {};
    std::vector<std::string> names;
    database.forEach("SELECT id, name FROM respondent WHERE case_key = ? ORDER BY ordinal",
                     {due.key.caseKey}, [&](const sqlite::Row& row) {
                         if (referral::concerns(due.limit, row.id<EntityId>(0)))
                             names.emplace_back(row.text(1));
                     });
    return names;
}

} // namespace

Result<std::vector<DueRow>> DueList::page(const access::Session& session, const DueQuery& query)
{
    TRY(access::authorize(session, access::Action::readCases));
    return sqlite::runUnitOfWork({}, [&]() -> Result<std::vector<DueRow>> {
        const std::string today = formatIsoDate(m_today);
        std::string until = isoOr(query.until, lastDate);
        if (query.onlyOverdue)
            until = std::min(until, formatIsoDate(dayBefore(m_today)));
        const DueKey after = query.after.value_or(DueKey{});
        const std::string afterDue = query.after ? formatIsoDate(after.due) : anyDate;
        // The index is entered at the page; it would not be by the comparison of three columns.
        const std::string from = std::max(isoOr(query.from, anyDate), afterDue);
        std::vector<DueRow> rows;
        m_database.forEach(
            pageSql,
            {session.person, today, from, until, !query.onlyOverdue, !query.responsible,
             query.responsible.value_or(""), !query.caseId, query.caseId.value_or(CaseId{}),
             query.withSnoozed, today, afterDue, after.caseKey, after.ordinal, query.limit},
            [&](const sqlite::Row& row) {
                const auto content = nlohmann::json::parse(row.text(4), nullptr, false);
                auto limit = referral::limitFrom(content);
                if (!limit)
                    return;
                DueRow due{.key = {limit->due, row.integer(1), row.integer(2)},
                           .caseId = row.id<CaseId>(7),
                           .number = std::string(row.text(8)),
                           .name = std::string(row.text(9)),
                           .respondents = row.integer(10),
                           .step = row.id<EntityId>(5),
                           .stepWord = std::string(row.text(6)),
                           .limit = *std::move(limit),
                           .remindOn = parseIsoDate(row.text(11))};
                due.isOverdue = row.integer(3) == 1 && due.limit.due < m_today;
                due.remaining = due.limit.unit == DayUnit::workingDays
                                    ? m_calendar.between(m_today, due.limit.due)
                                    : daysBetween(m_today, due.limit.due);
                rows.push_back(std::move(due));
            });
        for (DueRow& row : rows)
            row.concerned = namesOf(m_database, row);
        return rows;
    });
}

Result<DueCounts> DueList::counts(const access::Session& session)
{
    TRY(access::authorize(session, access::Action::readCases));
    return sqlite::runUnitOfWork({}, [&]() -> Result<DueCounts> {
        DueCounts counts;
        const std::string today = formatIsoDate(m_today);
        const std::string soon = formatIsoDate(m_calendar.add(m_today, soonDays).date);
        m_database.forEach(
            "SELECT ifnull(sum(is_duty), 0), ifnull(sum(is_duty AND due < ?), 0), "
            "ifnull(sum(is_duty AND due >= ? AND due <= ?), 0), count(*) "
            "FROM deadline WHERE state = 'open' AND (is_duty = 1 OR due >= ?)",
            {today, today, soon, today}, [&](const sqlite::Row& row) {
                counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
            });
        return counts;
    });
}

} // namespace jejak::deadlines
