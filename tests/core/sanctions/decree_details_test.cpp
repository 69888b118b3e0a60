#include "core/desk/data_state.h"
#include "core/register/ppk_monitor.h"
#include "core/sanctions/decree_course.h"
#include "core/statistics/statistics_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::Step;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// A case in which HB1 was recommended.
struct Recommendation
{
    OfficeFixture office;
    CaseId id =
        require(office.desk->cases().add(office.session, OfficeFixture::sampleContent())).id;

    Recommendation()
    {
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 3});
        record(
            {.kind = StepKind::recommended, .eventDate = year{2026} / 10 / 5, .sanction = "HB1"});
    }

    void record(Step step)
    {
        require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    // Contested, and decided so.
    void contest(const std::string& result, std::optional<std::string> sanction = std::nullopt)
    {
        record({.kind = StepKind::objection, .eventDate = year{2026} / 10 / 19});
        record({.kind = StepKind::appealDecided,
                .eventDate = year{2026} / 11 / 2,
                .sanction = std::move(sanction),
                .result = result});
    }

    sanctions::Decree decree()
    {
        const auto file = cases::foldCase(office.desk->journal().history(id)).value();
        return sanctions::decreesOf(require(office.desk->chain().chain(id)),
                                    file.content.respondents[0].id)
            .back();
    }

    registers::MonitoredRecommendation monitored()
    {
        return require(registers::ppkMonitor(office.desk->database(), office.session,
                                             {.openOnly = false}, year{2026} / 11 / 20))
            .at(0);
    }

    std::vector<statistics::StatisticRow> bySanction(statistics::Unit unit)
    {
        auto state = desk::DataState::present(*office.desk);
        statistics::StatisticsService figures(state.database(), state.position());
        return require(
                   figures.count(office.session,
                                 {.unit = unit, .dimensions = {statistics::Dimension::sanction}}))
            .rows;
    }

    // The values of the warnings with this code, each behind its field.
    std::vector<std::string> warnings(const Step& step, std::string_view code)
    {
        std::vector<std::string> found;
        for (const auto& each : require(office.desk->chain().check(office.session, id, step)))
            if (each.code == code)
                found.push_back(each.field + " " + each.value);
        return found;
    }
};

Step decree()
{
    return {.kind = StepKind::sanctioned,
            .eventDate = year{2026} / 10 / 12,
            .letterNumber = "800.1.6/12/2026",
            .letterDate = year{2026} / 10 / 12,
            .sanction = "HB1"};
}

} // namespace

TEST_CASE("Decree: one that was changed is compared as what it became", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decree());
    CHECK(recommended.monitored().comparison == "equal");
    recommended.contest("changed", "HS1");

    CHECK(recommended.decree().code == "HS1");
    CHECK(recommended.decree().details.comparison == "lighter");
    CHECK(recommended.monitored().comparison == "lighter");
    CHECK(recommended.bySanction(statistics::Unit::asn) ==
          recommended.bySanction(statistics::Unit::decree));
    CHECK(recommended.bySanction(statistics::Unit::decree) ==
          std::vector<statistics::StatisticRow>{{{"HS1"}, 1}});
}

TEST_CASE("Decree: of one that was cancelled nothing is left to compare", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decree());
    recommended.contest("cancelled");

    CHECK(recommended.decree().details.comparison.empty());
    CHECK(recommended.monitored().comparison.empty());
    CHECK(recommended.monitored().decision == "sanctioned");
    CHECK(recommended.bySanction(statistics::Unit::asn) ==
          recommended.bySanction(statistics::Unit::decree));
    CHECK(recommended.bySanction(statistics::Unit::decree) ==
          std::vector<statistics::StatisticRow>{{{std::nullopt}, 1}});
}

TEST_CASE("Decree: one that was upheld stays as it was compared", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(decree());
    recommended.contest("upheld");
    CHECK(recommended.decree().details.comparison == "equal");
    CHECK(recommended.monitored().comparison == "equal");
    CHECK(recommended.bySanction(statistics::Unit::decree) ==
          std::vector<statistics::StatisticRow>{{{"HB1"}, 1}});
}

TEST_CASE("Decree: a term that is not the law's should be looked at", "[sanctions]")
{
    Recommendation recommended;
    Step step = decree();
    CHECK(recommended.warnings(step, "term_differs").empty());
    step.decree.years = 1;
    CHECK(recommended.warnings(step, "term_differs").empty());
    step.decree.years = 0;
    step.decree.months = 3;
    CHECK(recommended.warnings(step, "term_differs") ==
          std::vector<std::string>{"decree.months 12"});
    step.sanction = "HB3"; // a dismissal has none
    step.note = "Berulang";
    CHECK(recommended.warnings(step, "term_differs") ==
          std::vector<std::string>{"decree.months 0"});
}

TEST_CASE("Decree: a last day that does not fit beginning and term should be looked at",
          "[sanctions]")
{
    Recommendation recommended;
    Step step = decree();
    step.decree.effective = year{2026} / 11 / 3;
    step.decree.ends = year{2030} / 11 / 3;
    CHECK(recommended.warnings(step, "ends_differ") ==
          std::vector<std::string>{"decree.ends 2027-11-03"});
    for (const Date day : {Date{year{2027} / 11 / 2}, Date{year{2027} / 11 / 3}}) {
        step.decree.ends = day;
        CHECK(recommended.warnings(step, "ends_differ").empty());
    }
}

TEST_CASE("Decree: one without number, or in force before it was decided, should be looked at",
          "[sanctions]")
{
    Recommendation recommended;
    Step step = decree();
    CHECK(recommended.warnings(step, "number_missing").empty());
    step.letterNumber = " ";
    CHECK(recommended.warnings(step, "number_missing") ==
          std::vector<std::string>{"letter_number "});
    step.decree.effective = year{2026} / 10 / 9;
    CHECK(recommended.warnings(step, "effective_early") ==
          std::vector<std::string>{"decree.effective 2026-10-12"});
    step.decree.effective = year{2026} / 10 / 12;
    CHECK(recommended.warnings(step, "effective_early").empty());
}

TEST_CASE("Decree: for whom nothing was proven after all no sanction is recommended", "[sanctions]")
{
    Recommendation recommended;
    recommended.record(
        {.kind = StepKind::closed, .eventDate = year{2026} / 10 / 12, .note = "Dihentikan"});
    recommended.record(
        {.kind = StepKind::reopened, .eventDate = year{2026} / 10 / 13, .note = "Bukti baru"});
    recommended.record({.kind = StepKind::notProven, .eventDate = year{2026} / 10 / 20});
    const auto file = cases::foldCase(recommended.office.desk->journal().history(recommended.id));
    CHECK_FALSE(
        sanctions::recommendedFor(require(recommended.office.desk->chain().chain(recommended.id)),
                                  file->content.respondents[0].id)
            .has_value());
}
