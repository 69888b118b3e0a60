#include "core/desk/data_state.h"
#include "core/register/case_record.h"
#include "core/statistics/statistics_service.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::statistics;
using test::OfficeFixture;

TEST_CASE("StatisticsService: a letter is placed by the people it is about", "[statistics]")
{
    using referral::StepKind;
    using std::chrono::year;
    OfficeFixture office;
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.respondents.push_back(content.respondents.front());
    content.respondents.back().name = "Wira Contoh";
    content.respondents.back().nip.clear();
    const CaseId id = test::require(office.desk->cases().add(office.session, content)).id;
    const auto people = registers::foldRecord(office.desk->journal().history(id)).value();
    const auto record = [&](referral::Step step) {
        test::require(office.desk->chain().record(office.session, id, std::move(step)));
    };
    const EntityId first = people.file.content.respondents[0].id;
    const EntityId second = people.file.content.respondents[1].id;
    record({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 7});
    record({.kind = StepKind::recommended,
            .eventDate = year{2026} / 10 / 20,
            .letterNumber = "1/2026",
            .respondents = {first}});
    record({.kind = StepKind::recommended,
            .eventDate = year{2026} / 10 / 20,
            .letterNumber = "2/2026",
            .respondents = {second}});
    record({.kind = StepKind::sanctioned,
            .eventDate = year{2026} / 11 / 2,
            .letterNumber = "3/2026",
            .respondents = {second},
            .sanction = "HB1"});
    auto state = desk::DataState::present(*office.desk);
    StatisticsService figures(state.database(), state.position());
    const auto byOutcome = [&](Unit unit) {
        return test::require(figures.count(office.session,
                                           {.unit = unit, .dimensions = {Dimension::outcome}}))
            .rows;
    };

    CHECK(byOutcome(Unit::recommendation) ==
          std::vector<StatisticRow>{{{"followed_up"}, 1}, {{"recommended"}, 1}});
    CHECK(byOutcome(Unit::decree) == std::vector<StatisticRow>{{{"followed_up"}, 1}});
    CHECK(test::require(figures.funnel(office.session, {.unit = Unit::recommendation}))
              .notFollowedUp == 1);
}
