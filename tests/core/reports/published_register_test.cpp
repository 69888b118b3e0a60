#include "core/desk/data_state.h"
#include "core/reports/monthly_report_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using statistics::Dimension;
using statistics::Key;
using statistics::StatisticRow;
using test::OfficeFixture;
using test::require;

namespace {

// An office of the province that has imported one of the published registers.
struct Published
{
    explicit Published(const char* name)
    {
        require(office.desk->registerImport().run(
            office.session, std::filesystem::path(JEJAK_TEST_DATA) / name, {}));
        state.emplace(desk::DataState::present(*office.desk));
        statistics.emplace(state->database(), state->position());
    }

    OfficeFixture office{"74"};
    std::optional<desk::DataState> state;
    std::optional<statistics::StatisticsService> statistics;
};

} // namespace

TEST_CASE("Published register: the figures are those of Sulawesi Tenggara 2023/2024, and add up",
          "[statistics][reports]")
{
    Published published(GENERATE("sultra_2024.csv", "sultra_2024_messy.csv"));
    const access::Session& session = published.office.session;

    const auto funnel = require(published.statistics->funnel(session, {}));
    CHECK(funnel.reported == 38);
    CHECK(funnel.processed == 35);
    CHECK(funnel.recommended == 31);
    CHECK(funnel.notProven == 4);
    CHECK(funnel.clarification == 3);
    CHECK(funnel.followedUp == 28);
    CHECK(funnel.notFollowedUp == 3); // the newspaper printed 4
    CHECK(funnel.reconciles());

    const auto districts =
        require(published.statistics->count(session, {.dimensions = {Dimension::district}}));
    CHECK(districts.total == 38);
    CHECK(districts.reconciled);
    CHECK(districts.rows == std::vector<StatisticRow>{{{"74.01"}, 21},
                                                      {{"74.07"}, 10},
                                                      {{"74.03"}, 2},
                                                      {{"74"}, 1},
                                                      {{"74.05"}, 1},
                                                      {{"74.09"}, 1},
                                                      {{"74.13"}, 1},
                                                      {{std::nullopt}, 1}}); // 37 were printed
}

TEST_CASE("Published register: the monthly report says the same", "[reports]")
{
    Published published("sultra_2024.csv");
    reports::MonthlyReportService service(*published.statistics, published.office.desk->office(),
                                          published.office.desk->reference(),
                                          published.office.desk->counting()->calendar);
    const auto report = require(service.make(
        published.office.session, {.period = std::chrono::year(2024) / std::chrono::March}));

    CHECK(report.reconciled);
    std::vector<reports::ReportTable> tables;
    for (const auto& section : report.chapters.at(2).sections)
        for (const auto& block : section.blocks)
            if (const auto* table = std::get_if<reports::ReportTable>(&block))
                tables.push_back(*table);
    REQUIRE(tables.size() == 7);
    CHECK(tables.at(6).rows.back().cells.at(5) == "3"); // still owed by the PPK
    const auto& handling = tables.at(0).rows;
    CHECK(handling.at(0).cells.at(4) == "38");
    CHECK(handling.at(4).cells.at(4) == "35");
    CHECK(handling.at(8).cells.at(5) == "31 dari 35 (88,6%)");
    CHECK(handling.at(9).cells.at(5) == "28 dari 31 (90,3%)");
    CHECK(handling.at(10).cells.at(5) == "3 dari 31 (9,7%)");
    const auto& districts = tables.at(1).rows;
    CHECK(districts.front().cells.at(1) == "Kabupaten Kolaka");
    CHECK(districts.front().cells.at(3) == "21");
    CHECK(districts.at(districts.size() - 2).cells.at(1) == "(tanpa wilayah)");
    CHECK(districts.back().cells.at(3) == "38");
}
