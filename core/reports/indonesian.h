#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string>

namespace jejak::reports {

// How official Indonesian reports write figures and days. Reports are Indonesian whatever the
// language of the screen.

// "1.005".
std::string formatCount(std::int64_t value);

// "72,2%": one decimal, half rounded up; "-" when there is nothing to divide by.
std::string formatPercent(std::int64_t part, std::int64_t whole);

// "143 dari 198 (72,2%)"; "-" when there is nothing to divide by.
std::string formatShare(std::int64_t part, std::int64_t whole);

// "Oktober".
std::string monthName(std::chrono::month month);

// "Oktober 2026", "5 Oktober 2026", "30 November 2026 pukul 16.00 WITA".
std::string formatMonth(std::chrono::year_month month);
std::string formatDay(Date date);
std::string formatMoment(Instant instant, TimeZone zone);

// Letters A to Z made capitals.
std::string upperCase(std::string text);

} // namespace jejak::reports
