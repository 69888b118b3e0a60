#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/deadlines/working_days.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::deadlines {

// What a limit is counted in: the words "hari-kerja" and "hari".
enum class DayUnit : std::uint8_t { workingDays, calendarDays };

std::string_view word(DayUnit unit);
std::optional<DayUnit> dayUnitFromWord(std::string_view word);

// Until when something must be done after a step: n days of a unit.
struct DeadlineRule
{
    std::string code;    // "tindak-lanjut-ppk"
    std::string trigger; // word of the step from which it runs
    int count = 0;
    DayUnit unit = DayUnit::workingDays;
    std::string text{};
    std::string basis{};
    Date validFrom{};
    bool verified = false;
    std::string source{};
};

// The rules the program ships with, of every trigger the oldest first.
Result<std::vector<DeadlineRule>> loadDeadlineRules();

// The rule that runs from `trigger` on `date`; null when none does.
const DeadlineRule* ruleFor(std::span<const DeadlineRule> rules, std::string_view trigger,
                            Date date);

// The last day of the limit, counted from `start`, which is not counted itself.
CountedDay due(const DeadlineRule& rule, Date start, const WorkingDays& calendar);

// What is kept beside a date: "tindak-lanjut-ppk: 14 hari kerja (libur 2019-2027, ...)".
std::string describe(const DeadlineRule& rule, const CountedDay& due, const WorkingDays& calendar);

} // namespace jejak::deadlines
