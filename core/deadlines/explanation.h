#pragma once

#include "core/deadlines/step_limits.h"

namespace jejak::deadlines {

// A day that was passed over, though it would have been worked.
struct SkippedDay
{
    Date date{};
    std::string name;
    bool isProvisional = false;

    friend bool operator==(const SkippedDay&, const SkippedDay&) = default;
};

// The holidays on which a limit in working days did not count, by the calendar of today; none for a
// limit in calendar days. Each day once.
std::vector<SkippedDay> skippedDays(const referral::Limit& limit, const Counting& counting);

// The holiday on which a limit in calendar days ends, when it ends on one: the date stays, but
// nobody will be there.
std::optional<SkippedDay> endsOnDayOff(const referral::Limit& limit, const Counting& counting);

} // namespace jejak::deadlines
