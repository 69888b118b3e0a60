#include "core/desk/data_state.h"
#include "core/reports/legal_basis.h"
#include "core/reports/monthly_report_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::reports;
using referral::StepKind;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// An office with one recommendation: received by the PPK on Monday 2 November 2026, due 14 working
// days later, on Friday 20 November; the clock stands at Saturday 21 November.
struct RecommendedFixture : OfficeFixture
{
    RecommendedFixture()
    {
        id = require(desk->cases().add(session, sampleContent())).id;
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 10 / 7});
        record({.kind = StepKind::recommended,
                .eventDate = year{2026} / 10 / 30,
                .letterNumber = "9953/B-AK.02.02/SD/F/2026",
                .received = year{2026} / 11 / 2});
    }

    void record(const referral::Step& step) { require(desk->chain().record(session, id, step)); }

    MonthlyReport report(std::chrono::year_month period, Edition edition = Edition::internal)
    {
        auto state = desk::DataState::present(*desk);
        statistics::StatisticsService statistics(state.database(), state.position());
        MonthlyReportService service(statistics, desk->office(), desk->reference(),
                                     desk->counting()->calendar);
        return require(service.make(session, {.period = period, .edition = edition}));
    }

    CaseId id;
};

std::optional<ReportTable> tableOf(const MonthlyReport& report, const std::string& title)
{
    for (const ReportSection& section : report.chapters.at(2).sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                if (table->title.starts_with(title))
                    return *table;
    return std::nullopt;
}

bool cites(std::chrono::year_month month, std::string_view text)
{
    const auto all = require(legalBasisOf(month));
    return std::any_of(all.begin(), all.end(), [&](const LegalBasis& each) {
        return each.text.find(text) != std::string::npos;
    });
}

} // namespace

TEST_CASE("MonthlyReport: table 7 names the letters the PPK owes an answer to, in working days",
          "[reports]")
{
    RecommendedFixture office;

    const MonthlyReport report = office.report(year(2026) / 10);

    CHECK(report.reconciled);
    const auto table = tableOf(report, "Tabel 7").value();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == std::vector<std::string>{"1", "9953/B-AK.02.02/SD/F/2026",
                                                          "30 Oktober 2026", "BKN",
                                                          "74.01-2026-A0001", "1",
                                                          "20 November 2026", "lewat 1", "0", "0"});
    CHECK(table.rows[1].cells.at(5) == "1");
}

TEST_CASE("MonthlyReport: table 7 ends with what the PPK did, and with the month of the report",
          "[reports]")
{
    RecommendedFixture office;
    CHECK_FALSE(tableOf(office.report(year(2026) / 9), "Tabel 7"));
    CHECK(tableOf(office.report(year(2026) / 11), "Tabel 7"));

    office.record({.kind = StepKind::sanctioned,
                   .eventDate = year{2026} / 11 / 10,
                   .letterNumber = "800/1/2026",
                   .sanction = "HB1"});

    CHECK_FALSE(tableOf(office.report(year(2026) / 11), "Tabel 7"));
}

TEST_CASE(
    "MonthlyReport: a recommendation closed without a decree stays in table 7 without a limit",
    "[reports]")
{
    RecommendedFixture office;
    office.record({.kind = StepKind::closed,
                   .eventDate = year{2026} / 11 / 10,
                   .note = "PPK tidak menindaklanjuti"});

    const MonthlyReport report = office.report(year(2026) / 11);

    CHECK(report.reconciled);
    CHECK(tableOf(report, "Tabel 7").value().rows.at(0).cells.at(7) == "-");
}

TEST_CASE("MonthlyReport: the public edition lists no letters", "[reports]")
{
    RecommendedFixture office;

    const MonthlyReport report = office.report(year(2026) / 10, Edition::publication);

    CHECK_FALSE(tableOf(report, "Tabel 7"));
    const auto developments = tableOf(report, "Tabel 8").value();
    CHECK(developments.rows.at(0).cells.at(2) == "<5");
}

TEST_CASE("MonthlyReport: table 8 counts the steps of the month by the day they happened",
          "[reports]")
{
    RecommendedFixture office;

    const auto october = tableOf(office.report(year(2026) / 10), "Tabel 8").value();

    REQUIRE(october.rows.size() == 3);
    CHECK(october.rows[0].cells == std::vector<std::string>{"1", "Diterima", "1", "1"});
    CHECK(october.rows[1].cells.at(1) == "Diteruskan ke KASN/BKN");
    CHECK(october.rows[2].cells.at(1) == "Direkomendasikan kepada PPK");
    CHECK_FALSE(tableOf(office.report(year(2026) / 11), "Tabel 8"));
}

TEST_CASE("LegalBasis: a month is reported under the law of its days", "[reports]")
{
    CHECK(cites(year(2020) / 10, "Nomor 5 Tahun 2014"));
    CHECK(cites(year(2020) / 10, "Nomor 53 Tahun 2010"));
    CHECK(cites(year(2020) / 10, "Nomor 05 Tahun 2020"));
    CHECK_FALSE(cites(year(2020) / 10, "Nomor 94 Tahun 2021"));
    CHECK_FALSE(cites(year(2020) / 10, "Nomor 4 Tahun 2024"));
    CHECK(cites(year(2024) / 10, "Nomor 20 Tahun 2023"));
    CHECK(cites(year(2024) / 10, "Nomor 94 Tahun 2021"));
    CHECK(cites(year(2024) / 10, "Nomor 4 Tahun 2024"));
    CHECK_FALSE(cites(year(2024) / 10, "Nomor 53 Tahun 2010"));
    // PP 94/2021 came on the last day of August.
    CHECK(cites(year(2021) / 8, "Nomor 53 Tahun 2010"));
    CHECK(cites(year(2021) / 8, "Nomor 94 Tahun 2021"));
}
