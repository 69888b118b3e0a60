#include "core/deadlines/deadline_rules.h"
#include "tests/support/office_fixture.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::deadlines;
using referral::Contest;
using std::chrono::year;

TEST_CASE("Deadline rules: all that ship are well formed, and unverified ones say so",
          "[deadlines]")
{
    const auto rules = test::require(loadDeadlineRules());

    CHECK(rules.size() >= 30);
    for (const DeadlineRule& rule : rules) {
        CAPTURE(rule.code, rule.trigger);
        CHECK(check(rule));
        CHECK((rule.verified || !rule.source.empty()));
    }
}

TEST_CASE("Deadline rules: the version and the contest of the day decide", "[deadlines]")
{
    const auto rules = test::require(loadDeadlineRules());
    const auto on = [&](const char* trigger, Date date, Contest contest) {
        return rulesFor(rules, trigger, date, contest);
    };

    CHECK(on("recommended", year{2024} / 4 / 5, Contest::pemilu).size() == 1);
    CHECK(on("recommended", year{2010} / 1 / 1, Contest::pemilu).empty());
    CHECK(on("served", year{2024} / 4 / 5, Contest::pemilu).empty());
    const auto old = on("summoned", year{2020} / 10 / 1, Contest::pilkada);
    REQUIRE(old.size() == 2);
    CHECK(old[0]->basis == "Pasal 23 PP 53/2010");
    // Later both regimes: the day of the act says which, by the conditions of the rules.
    const auto both = on("summoned", year{2021} / 10 / 1, Contest::pilkada);
    REQUIRE(both.size() == 4);
    CHECK(both[0]->when == std::vector<std::string>{"first", "pns", "act_to:2021-08-30"});
    CHECK(both[1]->when == std::vector<std::string>{"first", "pns", "act_from:2021-08-31"});
    CHECK(both[1]->basis == "Pasal 26 ayat (2) PP 94/2021");
    CHECK(on("bawaslu_registered", year{2024} / 10 / 4, Contest::pilkada)[0]->count == 3);
}

TEST_CASE("Deadline rules: what no limit can be counted by is refused", "[deadlines]")
{
    const DeadlineRule good{.code = "uji",
                            .trigger = "recommended",
                            .endsWith = {"sanctioned"},
                            .responsible = "ppk",
                            .count = 3,
                            .text = "Uji",
                            .basis = "Pasal 1",
                            .validity = {year{2026} / 1 / 1, {}}};
    const auto refuses = [&](auto change) {
        DeadlineRule rule = good;
        change(rule);
        return !check(rule);
    };

    CHECK(check(good));
    CHECK(refuses([](DeadlineRule& rule) { rule.count = 0; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.count = 100'000; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.trigger = "kemarin"; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.endsWith = {"kemarin"}; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.when = {"kemarin"}; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.when = {"act_from:kemarin"}; }));
    CHECK_FALSE(refuses([](DeadlineRule& rule) { rule.when = {"act_from:2021-08-31"}; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.responsible = "none"; }));
    CHECK(refuses([](DeadlineRule& rule) { rule.basis.clear(); }));
    CHECK(refuses([](DeadlineRule& rule) { rule.validity.to = year{2025} / 1 / 1; }));
}

TEST_CASE("Deadline rules: a limit in calendar days takes the days as they come", "[deadlines]")
{
    const WorkingDays days(test::referenceData().holidays());

    CHECK(countOut(2, DayUnit::calendarDays, year{2026} / 11 / 20, days).date ==
          Date(year{2026} / 11 / 22));
    CHECK(countOut(2, DayUnit::workingDays, year{2026} / 11 / 20, days).date ==
          Date(year{2026} / 11 / 24));
    CHECK(dayUnitFromWord("hari-kerja") == DayUnit::workingDays);
    CHECK_FALSE(dayUnitFromWord("minggu"));
}
