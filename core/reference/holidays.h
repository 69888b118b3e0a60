#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace jejak::reference {

enum class HolidayKind { national, collectiveLeave, votingDay };

// A day off by decree. Two of them can fall on one day.
struct Holiday
{
    Date date{};
    std::string name;
    HolidayKind kind = HolidayKind::national;
    std::string basis;
    std::string note;
};

// The days off of the loaded years, sorted by date.
Result<std::vector<Holiday>> loadHolidays();

} // namespace jejak::reference
