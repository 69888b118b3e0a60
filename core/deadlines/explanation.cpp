#include "core/deadlines/explanation.h"

#include <algorithm>

namespace jejak::deadlines {

std::vector<SkippedDay> skippedDays(const referral::Limit& limit, const Counting& counting)
{
    std::vector<SkippedDay> days;
    if (limit.unit == DayUnit::calendarDays || limit.count == 0)
        return days;
    const bool isBackwards = limit.count < 0;
    const Date first = isBackwards ? limit.due : limit.start;
    const Date last = isBackwards ? limit.start : limit.due;
    for (const reference::Holiday& each : counting.reference.holidays()) {
        const bool isOnTheWay = isBackwards ? first <= each.date && each.date < last
                                            : first < each.date && each.date <= last;
        if (!isOnTheWay || !counting.calendar.isWeeklyWorkingDay(each.date) ||
            counting.calendar.isWorkingDay(each.date))
            continue;
        if (days.empty() || days.back().date != each.date)
            days.push_back({each.date, each.name, each.isProvisional});
    }
    return days;
}

std::optional<SkippedDay> endsOnDayOff(const referral::Limit& limit, const Counting& counting)
{
    if (limit.unit == DayUnit::workingDays || counting.calendar.isWorkingDay(limit.due))
        return std::nullopt;
    for (const reference::Holiday& each : counting.reference.holidays())
        if (each.date == limit.due)
            return SkippedDay{each.date, each.name, each.isProvisional};
    return SkippedDay{limit.due, {}, false};
}

} // namespace jejak::deadlines
