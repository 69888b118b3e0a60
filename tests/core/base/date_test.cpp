#include "core/base/date.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace std::chrono;

TEST_CASE("Date: every spelling an office uses names the same day", "[base][date]")
{
    const Date expected = 2023y / September / 27;
    for (const char* text :
         {"2023-09-27", "27-09-2023", "27/9/2023", "27.9.23", " 27 September 2023 ", "27 Sep 2023",
          "27 Sept 2023", "27-Sep-23", "Rabu, 27 September 2023", "27/09/2023 14:30", "45196",
          "2023-09-27T08:00:00"}) {
        CAPTURE(text);
        CHECK(parseIndonesianDate(text) == expected);
    }
}

TEST_CASE("Date: days that do not exist and other words are refused", "[base][date]")
{
    for (const char* text : {"31/02/2023", "2023-02-29", "0/1/2023", "27 Foo 2023", "", "-", "27/9",
                             "1/2/3", "99999", "27 September", "2023"}) {
        CAPTURE(text);
        CHECK_FALSE(parseIndonesianDate(text).has_value());
    }
}

TEST_CASE("Date: Indonesian month names that differ from English are read", "[base][date]")
{
    CHECK(parseIndonesianDate("5 Agt 2026") == 2026y / August / 5);
    CHECK(parseIndonesianDate("5 Okt 2026") == 2026y / October / 5);
    CHECK(parseIndonesianDate("5 Nopember 2026") == 2026y / November / 5);
    CHECK(parseIndonesianDate("5 Mei 2026") == 2026y / May / 5);
    CHECK(parseIndonesianDate("29 Februari 2024") == 2024y / February / 29);
}

TEST_CASE("Date: an ISO date survives printing and reading", "[base][date]")
{
    CHECK(formatIsoDate(2024y / February / 29) == "2024-02-29");
    CHECK(parseIsoDate("2024-02-29") == 2024y / February / 29);
    CHECK_FALSE(parseIsoDate("2023-02-29"));
}
