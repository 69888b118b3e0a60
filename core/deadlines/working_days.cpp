#include "core/deadlines/working_days.h"

#include "core/reference/holidays.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace jejak::deadlines {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// A year with fewer is not decreed yet: a pack may know its first days only.
constexpr int fewestNationalDays = 10;

// A hundred years; no limit is longer, and a date of somebody's mistake is not worth counting.
constexpr days longestCount{36525};

} // namespace

std::optional<WeekLength> weekFromWord(std::string_view word)
{
    if (word == "5")
        return WeekLength::fiveDays;
    if (word == "6")
        return WeekLength::sixDays;
    return std::nullopt;
}

std::optional<CollectiveLeave> collectiveLeaveFromWord(std::string_view word)
{
    if (word == "day-off")
        return CollectiveLeave::dayOff;
    if (word == "working")
        return CollectiveLeave::workingDay;
    return std::nullopt;
}

WorkingDays::WorkingDays(std::span<const reference::Holiday> holidays, CalendarRules rules)
    : m_rules(std::move(rules))
{
    std::map<std::chrono::year, int> nationalDays;
    for (const reference::Holiday& holiday : holidays) {
        const bool isWorked = holiday.kind == reference::HolidayKind::collectiveLeave &&
                              m_rules.collectiveLeave == CollectiveLeave::workingDay;
        if (isWorked)
            continue;
        m_daysOff.push_back(holiday.date);
        if (holiday.isProvisional)
            m_provisional.push_back(holiday.date);
        if (holiday.kind == reference::HolidayKind::national)
            ++nationalDays[holiday.date.year()];
    }
    std::ranges::sort(m_daysOff);
    std::ranges::sort(m_provisional);
    for (const auto& [year, days] : nationalDays)
        if (days >= fewestNationalDays)
            m_years.insert(year);
}

bool WorkingDays::isWeeklyWorkingDay(Date date) const
{
    const std::chrono::weekday weekday{sys_days(date)};
    if (weekday == std::chrono::Sunday)
        return false;
    return weekday != std::chrono::Saturday || m_rules.week == WeekLength::sixDays;
}

bool WorkingDays::isWorkingDay(Date date) const
{
    return isWeeklyWorkingDay(date) && !std::ranges::binary_search(m_daysOff, date);
}

CountedDay WorkingDays::add(Date start, int days) const
{
    const std::chrono::days step{days < 0 ? -1 : 1};
    CountedDay counted{start, false};
    for (int left = days < 0 ? -days : days; left > 0;) {
        counted.date = sys_days(counted.date) + step;
        counted.isEstimated = counted.isEstimated || !knows(counted.date.year()) ||
                              std::ranges::binary_search(m_provisional, counted.date);
        if (isWorkingDay(counted.date))
            --left;
    }
    return counted;
}

int WorkingDays::between(Date from, Date to) const
{
    if (to < from)
        return -between(to, from);
    if (sys_days(to) - sys_days(from) > longestCount)
        return static_cast<int>(longestCount.count());
    int count = 0;
    for (sys_days day = sys_days(from) + days(1); day <= sys_days(to); day += days(1))
        if (isWorkingDay(day))
            ++count;
    return count;
}

bool WorkingDays::knows(std::chrono::year year) const
{
    return m_years.contains(year);
}

bool WorkingDays::isDecreed(std::chrono::year year) const
{
    const auto isOf = [year](Date date) { return date.year() == year; };
    return knows(year) && std::ranges::none_of(m_provisional, isOf);
}

std::string WorkingDays::version() const
{
    std::string text =
        fmt::format("libur {}-{}, {} hari kerja, cuti bersama {}",
                    m_years.empty() ? 0 : static_cast<int>(*m_years.begin()),
                    m_years.empty() ? 0 : static_cast<int>(*m_years.rbegin()),
                    m_rules.week == WeekLength::fiveDays ? 5 : 6,
                    m_rules.collectiveLeave == CollectiveLeave::dayOff ? "libur" : "masuk");
    if (!m_rules.packs.empty())
        text += "; paket " + m_rules.packs;
    return text;
}

Date addCalendarDays(Date start, int count)
{
    return sys_days(start) + days(count);
}

} // namespace jejak::deadlines
