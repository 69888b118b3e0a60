#include "core/reference/holidays.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jejak::reference {
namespace {

constexpr std::array<std::string_view, 4> kindWords{"libur_nasional", "cuti_bersama",
                                                    "hari_pemungutan_suara", "libur_daerah"};

std::optional<HolidayKind> parseKind(std::string_view text)
{
    for (std::size_t i = 0; i < kindWords.size(); ++i)
        if (kindWords[i] == text)
            return static_cast<HolidayKind>(i);
    return std::nullopt;
}

} // namespace

std::string_view word(HolidayKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

Result<std::vector<Holiday>> loadHolidays(const TableTexts& instead)
{
    TRY_ASSIGN(const auto rows, readTable<9>("holidays.csv",
                                             {"date", "day", "name", "kind", "year", "status",
                                              "basis", "note", "sources_agreeing"},
                                             instead));
    std::vector<Holiday> holidays;
    holidays.reserve(rows.size());
    for (const auto& [day, weekday, name, kindWord, year, status, basis, note, sources] : rows) {
        const std::optional<Date> date = parseIsoDate(day);
        const std::optional<HolidayKind> kind = parseKind(kindWord);
        const bool isProvisional = status == "provisional";
        if (!date || !kind || name.empty() || basis.empty() ||
            (!isProvisional && status != "decreed" && !status.empty()))
            return fail(ErrorCode::invalidInput, {.field = "holiday", .value = std::string(day)});
        holidays.push_back({*date, std::string(name), *kind, std::string(basis), std::string(note),
                            isProvisional});
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

} // namespace jejak::reference
