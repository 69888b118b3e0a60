#pragma once

#include "core/base/date.h"
#include "core/reference/table.h"

#include <string>
#include <vector>

namespace jejak::reference {

enum class HolidayKind {
    national,
    collectiveLeave,
    votingDay,
    local, // of one region or office, by a pack
};

// "libur_nasional", "cuti_bersama", "hari_pemungutan_suara", "libur_daerah".
std::string_view word(HolidayKind kind);

// A day off by decree. Two of them can fall on one day.
struct Holiday
{
    Date date{};
    std::string name;
    HolidayKind kind = HolidayKind::national;
    std::string basis;
    std::string note{};
    bool isProvisional = false; // announced, not decreed: what is counted over it is an estimate
};

// The days off of the loaded years, sorted by date.
Result<std::vector<Holiday>> loadHolidays(const TableTexts& instead = {});

} // namespace jejak::reference
