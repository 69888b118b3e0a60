#include "ui/text/format.h"
#include "ui/text/translation.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using namespace std::chrono;

namespace {

struct Indonesian
{
    Indonesian() { translation.use(Language::indonesian); }
    Translation translation;
};

struct English
{
    English() { translation.use(Language::english); }
    Translation translation;
};

} // namespace

TEST_CASE("Format: figures are written as in Indonesia", "[ui][text]")
{
    const Indonesian language;
    CHECK(number(1234567) == QStringLiteral("1.234.567"));
    CHECK(number(-5) == QStringLiteral("-5"));
    CHECK(number(1234.5, 1) == QStringLiteral("1.234,5"));
    CHECK(fileSize(512) == QStringLiteral("512 B"));
    CHECK(fileSize(1258291) == QStringLiteral("1,2 MB"));
    CHECK(fileSize(1024) == QStringLiteral("1,0 KB"));
}

TEST_CASE("Format: a percentage stands with its parts and rounds half up", "[ui][text]")
{
    const Indonesian language;
    CHECK(share(143, 198) == QStringLiteral("143 dari 198 (72,2%)"));
    CHECK(share(1234, 2000) == QStringLiteral("1.234 dari 2.000 (61,7%)"));
    CHECK(percent(1, 2000) == QStringLiteral("0,1%"));
    CHECK(percent(1, 2001) == QStringLiteral("0,0%"));
    CHECK(percent(1, 8) == QStringLiteral("12,5%"));
    CHECK(percent(0, 5) == QStringLiteral("0,0%"));
    CHECK(percent(5, 5) == QStringLiteral("100,0%"));
    CHECK(percent(0, 0) == QStringLiteral("-"));
    CHECK(share(0, 0) == QStringLiteral("0 dari 0 (-)"));
}

TEST_CASE("Format: dates are written as in Indonesia", "[ui][text]")
{
    const Indonesian language;
    CHECK(longDate(2026y / November / 5) == QStringLiteral("5 November 2026"));
    CHECK(shortDate(2026y / October / 5) == QStringLiteral("5 Okt 2026"));
    CHECK(dateWithWeekday(2026y / November / 21) == QStringLiteral("Sabtu, 21 November 2026"));
    CHECK(monthAndYear(2026y / August / 1) == QStringLiteral("Agustus 2026"));
    const Instant instant = sys_days(2026y / November / 21) + 1h;
    CHECK(dateTime(instant, TimeZone::wita) == QStringLiteral("21-11-2026 09.00 WITA"));
    CHECK(dateTime(instant + 16h, TimeZone::wit) == QStringLiteral("22-11-2026 02.00 WIT"));
}

TEST_CASE("Format: what the screen shows as a date is read again", "[ui][text]")
{
    const Indonesian language;
    for (unsigned m = 1; m <= 12; ++m) {
        const Date date = 2026y / month(m) / 5;
        CAPTURE(longDate(date).toStdString(), shortDate(date).toStdString());
        CHECK(parseIndonesianDate(longDate(date).toStdString()) == date);
        CHECK(parseIndonesianDate(shortDate(date).toStdString()) == date);
        CHECK(fromQt(toQt(date)) == date);
    }
}

TEST_CASE("Format: English is the second language", "[ui][text]")
{
    const English language;
    CHECK(share(1143, 1198) == QStringLiteral("1,143 of 1,198 (95.4%)"));
    CHECK(longDate(2026y / May / 5) == QStringLiteral("5 May 2026"));
    CHECK(dateTime(sys_days(2026y / November / 21) + 1h, TimeZone::wita) ==
          QStringLiteral("21-11-2026 09:00 WITA"));
}
