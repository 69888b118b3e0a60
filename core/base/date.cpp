#include "core/base/date.h"

#include "core/base/text.h"

#include <array>
#include <charconv>
#include <vector>

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

std::optional<Date> makeDate(int year, int month, int day)
{
    if (month < 1 || day < 1 || year < 1900 || year > 2200)
        return std::nullopt;
    const Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                    std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return date;
}

int fullYear(int year, std::size_t digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

// 1 to 12 from an Indonesian or English month name or its first three letters or more.
std::optional<int> monthNumber(std::string_view word)
{
    static constexpr std::array<std::array<std::string_view, 2>, 12> names{{
        {"januari", "january"},
        {"februari", "february"},
        {"maret", "march"},
        {"april", ""},
        {"mei", "may"},
        {"juni", "june"},
        {"juli", "july"},
        {"agustus", "august"},
        {"september", ""},
        {"oktober", "october"},
        {"november", "nopember"},
        {"desember", "december"},
    }};
    if (word.size() < 3)
        return std::nullopt;
    const std::string lower = lowerAscii(word);
    if (lower == "agt" || lower == "agst" || lower == "ags")
        return 8;
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const std::string_view name : names[i])
            if (name.starts_with(lower))
                return static_cast<int>(i) + 1;
    return std::nullopt;
}

// Splits at blanks, commas and the separators of numeric dates.
std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" ,/-.\t", start), text.size());
        if (end > start)
            parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

bool isTime(std::string_view word)
{
    return word.find(':') != std::string_view::npos;
}

bool isDayName(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> names{"senin", "selasa", "rabu",  "kamis",
                                                           "jumat", "jum'at", "sabtu", "minggu"};
    const std::string lower = lowerAscii(word);
    for (const std::string_view name : names)
        if (lower == name)
            return true;
    return false;
}

std::optional<Date> fromThree(std::string_view first, std::string_view second,
                              std::string_view third)
{
    const auto one = number(first);
    const auto three = number(third);
    if (!one || !three)
        return std::nullopt;
    if (const auto month = monthNumber(second))
        return third.size() >= 2 ? makeDate(fullYear(*three, third.size()), *month, *one)
                                 : std::nullopt;
    const auto two = number(second);
    if (!two)
        return std::nullopt;
    if (first.size() == 4)
        return makeDate(*one, *two, *three);
    if (third.size() != 2 && third.size() != 4)
        return std::nullopt;
    return makeDate(fullYear(*three, third.size()), *two, *one);
}

// Spreadsheets count days from 30 December 1899; only the range of plausible cases is accepted.
std::optional<Date> fromSerial(std::string_view text)
{
    const auto serial = number(text);
    if (!serial || text.size() != 5 || *serial < 25569 || *serial > 73050)
        return std::nullopt;
    const std::chrono::sys_days epoch = std::chrono::year(1899) / 12 / 30;
    return Date(epoch + std::chrono::days(*serial));
}

} // namespace

std::string formatIsoDate(Date date)
{
    // By hand: an import writes dozens of dates for every case.
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    const auto month = static_cast<unsigned>(date.month());
    const auto day = static_cast<unsigned>(date.day());
    const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)};
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return makeDate(*year, *month, *day);
}

std::optional<Date> parseIndonesianDate(std::string_view text)
{
    text = trim(text);
    if (const auto iso = parseIsoDate(text))
        return iso;
    if (const std::size_t t = text.find('T'); t == 10 && parseIsoDate(text.substr(0, 10)))
        return parseIsoDate(text.substr(0, 10));
    auto parts = words(text);
    if (!parts.empty() && isDayName(parts.front()))
        parts.erase(parts.begin());
    while (parts.size() > 3 && isTime(parts[3]))
        parts.erase(parts.begin() + 3);
    if (parts.size() == 1)
        return fromSerial(parts.front());
    if (parts.size() != 3)
        return std::nullopt;
    return fromThree(parts[0], parts[1], parts[2]);
}

} // namespace jejak
