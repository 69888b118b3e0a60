#include "core/deadlines/working_days.h"
#include "tests/support/office_fixture.h"

#include <array>
#include <random>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::deadlines;
using std::chrono::year;

namespace {

Date day(std::string_view text)
{
    return parseIsoDate(text).value();
}

WorkingDays calendar(const CalendarRules& rules = {})
{
    return WorkingDays(test::referenceData().holidays(), rules);
}

struct Vector
{
    const char* start;
    int days;
    const char* leaveIsDayOff;
    const char* leaveIsWorked;
    const char* calendarDays;
};

// Lebaran, year ends, voting days: counted by hand from the decrees.
constexpr std::array vectors{
    Vector{"2026-07-14", 15, "2026-08-04", "2026-08-04", "2026-07-29"},
    Vector{"2024-04-05", 14, "2024-05-06", "2024-04-29", "2024-04-19"},
    Vector{"2024-04-05", 3, "2024-04-18", "2024-04-12", "2024-04-08"},
    Vector{"2024-11-20", 14, "2024-12-11", "2024-12-11", "2024-12-04"},
    Vector{"2024-12-20", 14, "2025-01-14", "2025-01-13", "2025-01-03"},
    Vector{"2025-03-27", 14, "2025-04-28", "2025-04-21", "2025-04-10"},
    Vector{"2026-03-13", 14, "2026-04-10", "2026-04-06", "2026-03-27"},
    Vector{"2020-10-26", 14, "2020-11-18", "2020-11-16", "2020-11-09"},
    Vector{"2025-08-15", 1, "2025-08-19", "2025-08-18", "2025-08-16"},
    Vector{"2024-11-25", 3, "2024-11-29", "2024-11-29", "2024-11-28"},
    Vector{"2026-06-12", -7, "2026-06-03", "2026-06-03", "2026-06-05"},
    Vector{"2024-05-20", -7, "2024-05-07", "2024-05-08", "2024-05-13"},
};

} // namespace

TEST_CASE("Working days: the known results of the law's own examples come out", "[deadlines]")
{
    const WorkingDays dayOff = calendar();
    const WorkingDays worked = calendar({.collectiveLeave = CollectiveLeave::workingDay});
    for (const Vector& each : vectors) {
        CAPTURE(each.start, each.days);
        const Date start = day(each.start);
        CHECK(dayOff.add(start, each.days) == CountedDay{day(each.leaveIsDayOff), false});
        CHECK(worked.add(start, each.days) == CountedDay{day(each.leaveIsWorked), false});
        CHECK(addCalendarDays(start, each.days) == day(each.calendarDays));
        CHECK(dayOff.between(start, day(each.leaveIsDayOff)) == each.days);
    }
}

TEST_CASE("Working days: whole years have the published number of them", "[deadlines]")
{
    const WorkingDays days = calendar();
    const std::array<std::pair<int, int>, 8> published{{{2020, 243},
                                                        {2021, 248},
                                                        {2022, 246},
                                                        {2023, 239},
                                                        {2024, 238},
                                                        {2025, 237},
                                                        {2026, 240},
                                                        {2027, 242}}};
    for (const auto& [number, count] : published) {
        CAPTURE(number);
        CHECK(days.between(year(number - 1) / 12 / 31, year(number) / 12 / 31) == count);
    }
}

TEST_CASE("Working days: an office with six days a week counts Saturdays", "[deadlines]")
{
    const WorkingDays days = calendar({.week = WeekLength::sixDays});

    CHECK(days.isWorkingDay(day("2026-11-21")));
    CHECK_FALSE(calendar().isWorkingDay(day("2026-11-21")));
    CHECK(days.add(day("2026-11-20"), 1).date == day("2026-11-21"));
}

TEST_CASE("Working days: beyond the last known year a result is an estimate", "[deadlines]")
{
    const WorkingDays days = calendar();

    CHECK(days.add(day("2027-12-20"), 14).isEstimated);
    CHECK(days.add(day("2019-01-03"), -7).isEstimated);
    CHECK_FALSE(days.add(day("2027-12-01"), 5).isEstimated);
    CHECK(days.add(day("2026-11-21"), 0) == CountedDay{day("2026-11-21"), false});
}

TEST_CASE("Working days: what was added lies between, and counting back comes home", "[deadlines]")
{
    std::mt19937 chance(20261122);
    const std::array calendars{calendar(), calendar({.week = WeekLength::sixDays}),
                               calendar({.collectiveLeave = CollectiveLeave::workingDay})};
    const auto first = std::chrono::sys_days(day("2020-01-01"));
    for (int i = 0; i < 3000; ++i) {
        const WorkingDays& days = calendars[chance() % calendars.size()];
        const Date start = first + std::chrono::days(chance() % 2400);
        const int count = static_cast<int>(chance() % 60) + 1;
        CAPTURE(formatIsoDate(start), count);

        const Date later = days.add(start, count).date;
        const Date earlier = days.add(start, -count).date;

        REQUIRE(days.isWorkingDay(later));
        REQUIRE(days.between(start, later) == count);
        REQUIRE(days.between(later, start) == -count);
        REQUIRE(days.isWorkingDay(earlier));
        // From one working day to another there and back is the same way.
        REQUIRE(days.add(days.add(later, -count).date, count).date == later);
        REQUIRE(days.add(start, count + 1).date == days.add(later, 1).date);
        REQUIRE(earlier < start);
    }
}

TEST_CASE("Working days: over a holiday that is announced and not decreed a result is an estimate",
          "[deadlines]")
{
    auto holidays = test::referenceData().holidays();
    holidays.push_back({.date = day("2026-12-14"),
                        .name = "Hari yang diumumkan",
                        .kind = reference::HolidayKind::national,
                        .basis = "pengumuman",
                        .isProvisional = true});
    const WorkingDays days(holidays);

    CHECK(days.add(day("2026-12-11"), 1) == CountedDay{day("2026-12-15"), true});
    CHECK_FALSE(days.add(day("2026-12-14"), 1).isEstimated);
    CHECK(days.knows(year{2026}));
    CHECK_FALSE(days.isDecreed(year{2026}));
    CHECK(days.isDecreed(year{2025}));
}

TEST_CASE("Working days: a single day of a new year does not make that year known", "[deadlines]")
{
    auto holidays = test::referenceData().holidays();
    holidays.push_back({.date = day("2028-01-01"),
                        .name = "Tahun Baru",
                        .kind = reference::HolidayKind::national,
                        .basis = "uji"});
    const WorkingDays days(holidays, {.packs = "Kantor Uji 1"});

    CHECK_FALSE(days.knows(year{2028}));
    CHECK(days.version() ==
          "libur 2019-2027, 5 hari kerja, cuti bersama libur; paket Kantor Uji 1");
}
