#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace jejak {

// A calendar day without time zone. Dates of the domain are always valid days.
using Date = std::chrono::year_month_day;

// "2026-11-21".
std::string formatIsoDate(Date date);

// Reads exactly YYYY-MM-DD and only days that exist.
std::optional<Date> parseIsoDate(std::string_view text);

// Reads a date as Indonesian offices write it: 2023-09-27, 27-09-2023, 27/9/2023, 27.9.23,
// 27 September 2023, 27 Sept 2023, "Rabu, 27 September 2023", a trailing time, a day serial of a
// spreadsheet (45196). Day before month, always. Two-digit years lie between 1970 and 2069.
std::optional<Date> parseIndonesianDate(std::string_view text);

} // namespace jejak
