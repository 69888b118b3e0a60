#include "core/reports/indonesian.h"

#include <array>

#include <fmt/format.h>

namespace jejak::reports {

std::string formatCount(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3; at -= 3)
        digits.insert(at - 3, 1, '.');
    return digits;
}

std::string formatPercent(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return "-";
    // In whole tenths, so that a half is a half and not the nearest double.
    const std::int64_t tenths = (2000 * part + whole) / (2 * whole);
    return fmt::format("{},{}%", formatCount(tenths / 10), tenths % 10);
}

std::string formatShare(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return "-";
    return fmt::format("{} dari {} ({})", formatCount(part), formatCount(whole),
                       formatPercent(part, whole));
}

std::string monthName(std::chrono::month month)
{
    static constexpr std::array<const char*, 12> names{
        "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
        "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
    return names.at(static_cast<unsigned>(month) - 1);
}

std::string formatMonth(std::chrono::year_month month)
{
    return fmt::format("{} {}", monthName(month.month()), static_cast<int>(month.year()));
}

std::string formatDay(Date date)
{
    return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                       formatMonth(date.year() / date.month()));
}

std::string formatMoment(Instant instant, TimeZone zone)
{
    const Instant local = instant + offset(zone);
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(local - midnight).count();
    return fmt::format("{} pukul {:02}.{:02} {}", formatDay(localDate(instant, zone)), minutes / 60,
                       minutes % 60, name(zone));
}

std::string upperCase(std::string text)
{
    for (char& each : text)
        if (each >= 'a' && each <= 'z')
            each = static_cast<char>(each - 'a' + 'A');
    return text;
}

} // namespace jejak::reports
