#include "core/reference/holidays.h"

#include "core/reference/table.h"

#include <algorithm>
#include <optional>

namespace jejak::reference {
namespace {

std::optional<HolidayKind> parseKind(std::string_view text)
{
    if (text == "libur_nasional")
        return HolidayKind::national;
    if (text == "cuti_bersama")
        return HolidayKind::collectiveLeave;
    if (text == "hari_pemungutan_suara")
        return HolidayKind::votingDay;
    return std::nullopt;
}

} // namespace

Result<std::vector<Holiday>> loadHolidays()
{
    TRY_ASSIGN(const auto rows,
               readTable<9>("holidays.csv", {"date", "day", "name", "kind", "year", "status",
                                             "basis", "note", "sources_agreeing"}));
    std::vector<Holiday> holidays;
    holidays.reserve(rows.size());
    for (const auto& [day, weekday, name, kindWord, year, status, basis, note, sources] : rows) {
        const std::optional<Date> date = parseIsoDate(day);
        const std::optional<HolidayKind> kind = parseKind(kindWord);
        if (!date || !kind)
            return fail(ErrorCode::invalidInput, {.field = "holiday", .value = std::string(day)});
        holidays.push_back(
            {*date, std::string(name), *kind, std::string(basis), std::string(note)});
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

} // namespace jejak::reference
