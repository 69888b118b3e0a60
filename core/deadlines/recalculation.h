#pragma once

#include "core/deadlines/step_limits.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::deadlines {

// A day that is counted otherwise than before.
struct ChangedDay
{
    Date date{};
    bool isOffNow = false;
    std::string name; // of the holiday; empty where it was taken away

    friend bool operator==(const ChangedDay&, const ChangedDay&) = default;
};

// An open limit that the present rules and calendar would put elsewhere, and why.
struct MovedLimit
{
    CaseId caseId{};
    std::string number;
    EntityId step{};
    referral::Limit before;
    referral::Limit after;
    bool ruleChanged = false;
    std::vector<ChangedDay> days{}; // that lie in its way
};

struct Recalculated
{
    std::int64_t open = 0; // limits looked at
    std::vector<MovedLimit> moved;
};

// Counts every open limit again. Those that were met, replaced or have lapsed stay as they are, and
// what a letter or a person set keeps its days and only follows the calendar. `before` is the
// calendar to compare with. Reads folded tables only.
Recalculated recalculate(sqlite::Database& database, const Counting& now, const Counting& before);

} // namespace jejak::deadlines
