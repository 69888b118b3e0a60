#include "core/base/clock.h"

#include <charconv>

#include <fmt/format.h>

namespace jejak {
namespace {

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || value < 0)
        return std::nullopt;
    return value;
}

// Minutes east of UTC from "Z", "+08:00" or "-03:30".
std::optional<std::chrono::minutes> parseOffset(std::string_view text)
{
    if (text == "Z")
        return std::chrono::minutes(0);
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hours = number(text.substr(1, 2));
    const auto minutes = number(text.substr(4, 2));
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return std::chrono::minutes(text[0] == '+' ? total : -total);
}

} // namespace

std::chrono::hours offset(TimeZone zone)
{
    switch (zone) {
    case TimeZone::wib:
        return std::chrono::hours(7);
    case TimeZone::wita:
        return std::chrono::hours(8);
    case TimeZone::wit:
        return std::chrono::hours(9);
    }
    return std::chrono::hours(7);
}

std::string_view name(TimeZone zone)
{
    switch (zone) {
    case TimeZone::wib:
        return "WIB";
    case TimeZone::wita:
        return "WITA";
    case TimeZone::wit:
        return "WIT";
    }
    return "WIB";
}

Date localDate(Instant instant, TimeZone zone)
{
    return Date(std::chrono::floor<std::chrono::days>(instant + offset(zone)));
}

std::string formatIsoInstant(Instant instant, TimeZone zone)
{
    const Instant local = instant + offset(zone);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(local - day));
    return fmt::format("{}T{:02}:{:02}:{:02}+{:02}:00", formatIsoDate(Date(day)),
                       time.hours().count(), time.minutes().count(), time.seconds().count(),
                       offset(zone).count());
}

std::optional<Instant> parseIsoInstant(std::string_view text, TimeZone zone)
{
    const auto date = parseIsoDate(text.substr(0, 10));
    if (!date)
        return std::nullopt;
    const Instant midnight = std::chrono::sys_days(*date);
    if (text.size() == 10)
        return midnight - offset(zone);
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto hours = number(text.substr(11, 2));
    const auto minutes = number(text.substr(14, 2));
    const auto seconds = number(text.substr(17, 2));
    const auto east = parseOffset(text.substr(19));
    if (!hours || !minutes || !seconds || !east || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return midnight + std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(*seconds) - *east;
}

} // namespace jejak
