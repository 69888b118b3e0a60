#include "core/deadlines/working_days.h"

#include "core/reference/holidays.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::deadlines {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

} // namespace

WorkingDays::WorkingDays(std::span<const reference::Holiday> holidays, CalendarRules rules)
    : m_rules(rules)
{
    for (const reference::Holiday& holiday : holidays) {
        const bool isWorked = holiday.kind == reference::HolidayKind::collectiveLeave &&
                              rules.collectiveLeave == CollectiveLeave::workingDay;
        if (!isWorked)
            m_daysOff.push_back(holiday.date);
    }
    std::ranges::sort(m_daysOff);
    if (!m_daysOff.empty()) {
        m_firstYear = m_daysOff.front().year();
        m_lastYear = m_daysOff.back().year();
    }
}

bool WorkingDays::isWorkingDay(Date date) const
{
    const std::chrono::weekday weekday{sys_days(date)};
    if (weekday == std::chrono::Sunday)
        return false;
    if (weekday == std::chrono::Saturday && m_rules.week == WeekLength::fiveDays)
        return false;
    return !std::ranges::binary_search(m_daysOff, date);
}

CountedDay WorkingDays::add(Date start, int days) const
{
    const std::chrono::days step{days < 0 ? -1 : 1};
    CountedDay counted{start, false};
    for (int left = days < 0 ? -days : days; left > 0;) {
        counted.date = sys_days(counted.date) + step;
        counted.isEstimated = counted.isEstimated || !knows(counted.date.year());
        if (isWorkingDay(counted.date))
            --left;
    }
    return counted;
}

int WorkingDays::between(Date from, Date to) const
{
    if (to < from)
        return -between(to, from);
    int count = 0;
    for (sys_days day = sys_days(from) + days(1); day <= sys_days(to); day += days(1))
        if (isWorkingDay(day))
            ++count;
    return count;
}

bool WorkingDays::knows(std::chrono::year year) const
{
    return m_firstYear <= year && year <= m_lastYear;
}

std::string WorkingDays::version() const
{
    return fmt::format("libur {}-{}, {} hari kerja, cuti bersama {}", static_cast<int>(m_firstYear),
                       static_cast<int>(m_lastYear), m_rules.week == WeekLength::fiveDays ? 5 : 6,
                       m_rules.collectiveLeave == CollectiveLeave::dayOff ? "libur" : "masuk");
}

Date addCalendarDays(Date start, int count)
{
    return sys_days(start) + days(count);
}

} // namespace jejak::deadlines
