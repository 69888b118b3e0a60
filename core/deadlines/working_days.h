#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::reference {
struct Holiday;
}

namespace jejak::deadlines {

// Whether an office works on Saturdays.
enum class WeekLength : std::uint8_t { fiveDays, sixDays };

// Whether cuti bersama is a day off. For civil servants it is, unless an office decides otherwise.
enum class CollectiveLeave : std::uint8_t { dayOff, workingDay };

struct CalendarRules
{
    WeekLength week = WeekLength::fiveDays;
    CollectiveLeave collectiveLeave = CollectiveLeave::dayOff;
    std::string packs{}; // by which the holidays were corrected, for version()
};

// A day that was counted out. It is an estimate when the count touched a year without holidays, or
// a holiday that is announced and not decreed.
struct CountedDay
{
    Date date{};
    bool isEstimated = false;

    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

// The words of an office's settings: "5" or "6", "day-off" or "working".
std::optional<WeekLength> weekFromWord(std::string_view word);
std::optional<CollectiveLeave> collectiveLeaveFromWord(std::string_view word);

// Counts hari kerja. Knows the holidays of whole years.
class WorkingDays
{
public:
    explicit WorkingDays(std::span<const reference::Holiday> holidays, CalendarRules rules = {});

    bool isWorkingDay(Date date) const;

    // Whether it would be one but for the holidays.
    bool isWeeklyWorkingDay(Date date) const;

    // The `days`-th working day after `start`, before it when negative. `start` is not counted; 0
    // is `start` itself.
    CountedDay add(Date start, int days) const;

    // How many working days lie after `from` up to and with `to`; negative when `to` is before.
    int between(Date from, Date to) const;

    // Whether the holidays of `year` are known, and all of them decreed.
    bool knows(std::chrono::year year) const;

    bool isDecreed(std::chrono::year year) const;

    // Which calendar counted, to be kept with a result: "libur 2019-2027, 5 hari kerja, cuti
    // bersama libur".
    std::string version() const;

private:
    CalendarRules m_rules;
    std::vector<Date> m_daysOff;         // sorted
    std::vector<Date> m_provisional;     // those that are announced only, sorted
    std::set<std::chrono::year> m_years; // whose holidays are known
};

// As printed by calendars: `days` later, weekends and holidays included.
Date addCalendarDays(Date start, int days);

} // namespace jejak::deadlines
