#pragma once

#include "core/access/session.h"
#include "core/deadlines/working_days.h"
#include "core/referral/limit.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::deadlines {

// Where a page of the list ended; the next one begins after it.
struct DueKey
{
    Date due{};
    std::int64_t caseKey = 0;
    std::int64_t ordinal = 0;
};

// What is wanted of the open limits.
struct DueQuery
{
    std::optional<Date> from{};               // due on this day or after
    std::optional<Date> until{};              // due on this day or before
    bool onlyOverdue = false;                 // duties that were due before today
    std::optional<std::string> responsible{}; // holder word of whoever has to act
    std::optional<CaseId> caseId{};
    bool withSnoozed = true; // also what the person wants to hear no more of today
    std::int64_t limit = 100;
    std::optional<DueKey> after{};
};

// One open limit of one case.
struct DueRow
{
    DueKey key;
    CaseId caseId{};
    std::string number;                   // register number
    std::string name;                     // of the first respondent
    std::int64_t respondents = 0;         // of the case
    std::vector<std::string> concerned{}; // names, where it is about some of several
    EntityId step{};
    std::string stepWord;
    referral::Limit limit;
    bool isOverdue = false;
    int remaining = 0; // days of the limit's unit until it is due; negative once it was
    std::optional<Date> remindOn{}; // snoozed until then
};

struct DueCounts
{
    std::int64_t open = 0;    // duties
    std::int64_t overdue = 0; // duties that were due before today
    std::int64_t soon = 0;    // duties due within the next three working days
    std::int64_t listed = 0;  // all that page() lists: duties, and rights and dates to come
};

// The open limits of all cases, the soonest first. Rights and dates are listed until they pass;
// duties until they are met. Reads folded tables only.
class DueList
{
public:
    DueList(sqlite::Database& database, const WorkingDays& calendar, Date today)
        : m_database(database)
        , m_calendar(calendar)
        , m_today(today)
    {
    }

    // Errors: notAllowed.
    Result<std::vector<DueRow>> page(const access::Session& session, const DueQuery& query);
    Result<DueCounts> counts(const access::Session& session);

private:
    sqlite::Database& m_database;
    const WorkingDays& m_calendar;
    Date m_today;
};

} // namespace jejak::deadlines
