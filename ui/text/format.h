#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"

#include <cstdint>

#include <QDate>
#include <QLocale>
#include <QString>

namespace jejak::ui {

// Figures and dates as people write them, in the language of the screen (QLocale's default, which
// Translation::use sets; Indonesian: 1.234,5).

QString number(std::int64_t value);
QString number(double value, int decimals);

// "72,2%", one decimal, half rounded up; "-" when there is nothing to divide by.
QString percent(std::int64_t part, std::int64_t whole);

// "143 dari 198 (72,2%)": a percentage never stands without what it was made of.
QString share(std::int64_t part, std::int64_t whole);

// "5 November 2026", "5 Nov 2026", "Kamis, 5 November 2026", "November 2026".
QString longDate(Date date);
QString shortDate(Date date);
QString dateWithWeekday(Date date);
QString monthAndYear(Date date);

// "21-11-2026 09.00 WITA"; in English "21-11-2026 09:00 WITA".
QString dateTime(Instant instant, TimeZone zone);

// "1,2 MB"; 1 KB is 1024 bytes.
QString fileSize(std::int64_t bytes);

QDate toQt(Date date);
Date fromQt(QDate date);

} // namespace jejak::ui
