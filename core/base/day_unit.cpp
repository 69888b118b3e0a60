#include "core/base/day_unit.h"

namespace jejak {

std::string_view word(DayUnit unit)
{
    return unit == DayUnit::workingDays ? "hari-kerja" : "hari";
}

std::optional<DayUnit> dayUnitFromWord(std::string_view text)
{
    for (const DayUnit unit : {DayUnit::workingDays, DayUnit::calendarDays})
        if (word(unit) == text)
            return unit;
    return std::nullopt;
}

std::string_view phrase(DayUnit unit)
{
    return unit == DayUnit::workingDays ? "hari kerja" : "hari kalender";
}

} // namespace jejak
