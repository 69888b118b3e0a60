#include "ui/text/typed_date.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using namespace std::chrono;

namespace {

constexpr Date today = 2026y / November / 21;

std::optional<Date> read(const char* typed)
{
    return readTypedDate(QString::fromUtf8(typed), today);
}

} // namespace

TEST_CASE("Typed date: the spellings of a clerk", "[ui][text]")
{
    const Date expected = 2026y / November / 5;
    for (const char* typed : {"5/11/26", "5-11-2026", "5.11.26", "5 Nov 2026", "5 november 2026",
                              " 5  Nov  2026 ", "05/11/2026", "2026-11-05"}) {
        CAPTURE(typed);
        CHECK(read(typed) == expected);
    }
    CHECK(read("5 August 2026") == 2026y / August / 5);
    CHECK(read("1 May 2026") == 2026y / May / 1);
    CHECK(read("17 Agustus 2026") == 2026y / August / 17);
}

TEST_CASE("Typed date: words and distances count from today", "[ui][text]")
{
    CHECK(read("hari ini") == today);
    CHECK(read("Kemarin") == 2026y / November / 20);
    CHECK(read("besok") == 2026y / November / 22);
    CHECK(read("lusa") == 2026y / November / 23);
    CHECK(read("yesterday") == 2026y / November / 20);
    CHECK(read("+10") == 2026y / December / 1);
    CHECK(read("-21") == 2026y / October / 31);
}

TEST_CASE("Typed date: without a year it is the nearest one", "[ui][text]")
{
    CHECK(read("5/11") == 2026y / November / 5);
    CHECK(read("5 nov") == 2026y / November / 5);
    CHECK(read("2/1") == 2027y / January / 2);
    CHECK(read("30-12") == 2026y / December / 30);
    CHECK(readTypedDate(QStringLiteral("28/12"), 2027y / January / 3) == 2026y / December / 28);
}

TEST_CASE("Typed date: working days only where they are known", "[ui][text]")
{
    CHECK_FALSE(read("+3hk"));
    const auto workingDays = [](Date from, int days) -> std::optional<Date> {
        return Date(sys_days(from) + std::chrono::days(days + 2));
    };
    CHECK(readTypedDate(QStringLiteral("+3hk"), today, workingDays) == 2026y / November / 26);
    CHECK(readTypedDate(QStringLiteral("+3 HK"), today, workingDays) == 2026y / November / 26);
}

TEST_CASE("Typed date: what is no date is none", "[ui][text]")
{
    for (const char* typed : {"", "   ", "31/02/2026", "31/2", "45196", "5", "abc", "5/13/2026",
                              "++3", "kemarin sore", "5 foo"}) {
        CAPTURE(typed);
        CHECK_FALSE(read(typed));
    }
}
