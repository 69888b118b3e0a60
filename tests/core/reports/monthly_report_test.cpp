#include "core/desk/data_state.h"
#include "core/reports/monthly_report_service.h"
#include "tests/support/random_cases.h"

using namespace jejak;
using namespace jejak::reports;
using test::OfficeFixture;
using test::require;

namespace {

using std::chrono::year;

Result<MonthlyReport> tryReport(OfficeFixture& office, const MonthlyReportRequest& request)
{
    auto state = desk::DataState::present(*office.desk);
    statistics::StatisticsService statistics(state.database(), state.position());
    MonthlyReportService service(statistics, office.desk->office(), office.desk->reference(),
                                 office.desk->counting()->calendar);
    MonthlyReportRequest complete = request;
    complete.journalHead = state.journalHead();
    return service.make(office.session, complete);
}

MonthlyReport reportOf(OfficeFixture& office, std::chrono::year_month period,
                       Edition edition = Edition::internal)
{
    return require(tryReport(office, {.period = period, .edition = edition}));
}

template <typename Block>
std::vector<Block> blocksOf(const MonthlyReport& report)
{
    std::vector<Block> found;
    for (const ReportChapter& chapter : report.chapters)
        for (const ReportSection& section : chapter.sections)
            for (const ReportBlock& block : section.blocks)
                if (const auto* each = std::get_if<Block>(&block))
                    found.push_back(*each);
    return found;
}

ReportTable tableOf(const MonthlyReport& report, const std::string& title)
{
    for (const ReportTable& table : blocksOf<ReportTable>(report))
        if (table.title.starts_with(title))
            return table;
    FAIL("no table " << title);
    return {};
}

// Every text of the report in one, for searching.
std::string allTexts(const MonthlyReport& report)
{
    std::string all = report.footer;
    for (const ReportTable& table : blocksOf<ReportTable>(report)) {
        for (const ReportRow& row : table.rows)
            for (const std::string& cell : row.cells)
                all += cell + "\n";
        for (const std::string& note : table.notes)
            all += note + "\n";
    }
    for (const ReportParagraph& each : blocksOf<ReportParagraph>(report))
        all += each.text + "\n";
    for (const ReportList& each : blocksOf<ReportList>(report))
        for (const std::string& item : each.items)
            all += item + "\n";
    for (const ReportChart& each : blocksOf<ReportChart>(report))
        for (const ReportBar& bar : each.bars)
            all += bar.label + bar.figure + "\n";
    return all;
}

std::int64_t figure(const std::string& cell)
{
    std::int64_t value = 0;
    for (const char each : cell)
        if (each >= '0' && each <= '9')
            value = value * 10 + (each - '0');
    return value;
}

} // namespace

TEST_CASE("MonthlyReport: has the outline, the letterhead and the data position", "[reports]")
{
    OfficeFixture office;
    require(office.desk->setDetails(office.session, {{"address", "Jalan Pemuda 1, Kolaka"},
                                                     {"signer_name", "Laode Contoh, S.H., M.H."},
                                                     {"signer_nip", "197001011990031001"}}));
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));

    const MonthlyReport report = reportOf(office, year(2026) / 10);

    CHECK(report.letterhead.government == "PEMERINTAH KABUPATEN KOLAKA");
    CHECK(report.letterhead.office == "INSPEKTORAT KABUPATEN KOLAKA");
    CHECK(report.letterhead.lines == std::vector<std::string>{"Jalan Pemuda 1, Kolaka"});
    CHECK(report.titleLines.back() == "BULAN OKTOBER TAHUN 2026");
    CHECK(report.number.ends_with("/INSP/2026"));
    CHECK(report.dataPosition == "21 November 2026 pukul 09.00 WITA");
    CHECK(report.signature.placeAndDate == "Kolaka, 21 November 2026");
    CHECK(report.signature.nip == "NIP 19700101 199003 1 001");
    CHECK(report.footer.starts_with("Posisi data 21 November 2026 pukul 09.00 WITA; jurnal "));
    CHECK(report.classification == "RAHASIA");
    CHECK(report.fileName == "laporan-netralitas-asn-2026-10-internal.pdf");
    CHECK_FALSE(report.isNil);
    CHECK(report.watermark.empty());
    REQUIRE(report.chapters.size() == 5);
    CHECK(report.chapters[2].heading == "BAB III REKAPITULASI");
    CHECK(blocksOf<ReportChart>(report).size() == 3);
    for (const char* title :
         {"Tabel 1.", "Tabel 2.", "Tabel 3.", "Tabel 4.", "Tabel 5.", "Tabel 6."})
        CHECK_FALSE(tableOf(report, title).unit.empty());
    // Tables name nobody.
    CHECK(allTexts(report).find("Farah Nawasena") == std::string::npos);
    CHECK(allTexts(report).find("197504122000032901") == std::string::npos);
}

TEST_CASE("MonthlyReport: a province signs at a place to be filled in until the settings name one",
          "[reports]")
{
    OfficeFixture office("74");
    CHECK(reportOf(office, year(2026) / 10).signature.placeAndDate == "…………, 21 November 2026");
    require(office.desk->setDetails(office.session, {{"city", "Kendari"}}));
    CHECK(reportOf(office, year(2026) / 10).signature.placeAndDate == "Kendari, 21 November 2026");
}

TEST_CASE("MonthlyReport: the month, the months before and both together stand side by side",
          "[reports]")
{
    OfficeFixture office;
    auto content = OfficeFixture::sampleContent(); // received on 2 October
    require(office.desk->cases().add(office.session, content));
    content.reports.front().received = year(2026) / 9 / 30;
    content.reports.front().known = year(2026) / 9 / 28;
    require(office.desk->cases().add(office.session, content));
    content.reports.front().received = year(2026) / 11 / 1;
    require(office.desk->cases().add(office.session, content));

    const MonthlyReport report = reportOf(office, year(2026) / 10);

    const ReportTable table = tableOf(report, "Tabel 1.");
    CHECK(table.rows.front().cells ==
          std::vector<std::string>{"1", "Dilaporkan", "1", "1", "2", ""});
    CHECK(allTexts(report).find("1 ASN diterima sesudah bulan ini") != std::string::npos);
    CHECK(allTexts(report).find("2 perkara dari 2 laporan") != std::string::npos);
    const ReportTable districts = tableOf(report, "Tabel 2.");
    CHECK(districts.rows.front().cells.at(1) == "Kabupaten Kolaka");
    CHECK(districts.rows.front().cells.at(2) == "1");
    CHECK(districts.rows.front().cells.at(3) == "2");
}

TEST_CASE("MonthlyReport: the rows of every table add up to its last row", "[reports][property]")
{
    OfficeFixture office;
    test::recordRandomCases(office, 60, GENERATE(1u, 2u));

    const MonthlyReport report = reportOf(office, year(2026) / 5);

    CHECK(report.reconciled);
    CHECK(report.breaks.empty());
    for (const char* title : {"Tabel 2.", "Tabel 3.", "Tabel 4.", "Tabel 5.", "Tabel 6."}) {
        const ReportTable table = tableOf(report, title);
        CAPTURE(table.title);
        const std::size_t last =
            table.columns.size() - (table.columns.back().heading == "Persen sudah" ? 1 : 0);
        for (std::size_t column = 2; column < last; ++column) {
            std::int64_t sum = 0;
            for (const ReportRow& row : table.rows)
                sum += row.isTotal ? 0 : figure(row.cells.at(column));
            CHECK(sum == figure(table.rows.back().cells.at(column)));
        }
    }
    for (const ReportTable& table : blocksOf<ReportTable>(report))
        for (const ReportRow& row : table.rows)
            CHECK(row.cells.size() == table.columns.size());
}

TEST_CASE("MonthlyReport: the public edition shows no figure from one to four", "[reports]")
{
    OfficeFixture office;
    test::recordRandomCases(office, 40, 3);

    const MonthlyReport report = reportOf(office, year(2026) / 5, Edition::publication);

    CHECK(report.classification == "PUBLIKASI");
    for (const ReportTable& table : blocksOf<ReportTable>(report))
        for (const ReportRow& row : table.rows)
            for (std::size_t i = 2; i < row.cells.size(); ++i) {
                CAPTURE(table.title, row.cells[1], row.cells[i]);
                const std::string& cell = row.cells[i];
                CHECK((cell.size() != 1 || cell < "1" || cell > "4"));
            }
    for (const ReportChart& chart : blocksOf<ReportChart>(report))
        for (const ReportBar& bar : chart.bars)
            CHECK((bar.value == 0 || bar.value >= 5));
    CHECK(allTexts(report).find("<5") != std::string::npos);
}

TEST_CASE("MonthlyReport: equal figures share a rank and none of the fifth rank is left out",
          "[reports]")
{
    OfficeFixture office;
    for (const char* region : {"74.01", "74.02", "74.03", "74.04", "74.05", "74.06", "74.07"}) {
        auto content = OfficeFixture::sampleContent();
        content.respondents.front().region = region;
        require(office.desk->cases().add(office.session, content));
        if (std::string_view(region) < "74.05")
            require(office.desk->cases().add(office.session, content));
    }
    auto content = OfficeFixture::sampleContent();
    content.respondents.front().region.reset();
    content.respondents.front().agency.clear();
    require(office.desk->cases().add(office.session, content));

    const ReportTable table = tableOf(reportOf(office, year(2026) / 10), "Lima besar instansi");

    std::vector<std::string> ranks;
    for (const ReportRow& row : table.rows)
        ranks.push_back(row.cells.front());
    CHECK(ranks == std::vector<std::string>{"1", "1", "1", "1", "5", "5", "5"});
    CHECK(table.rows.front().cells.back() == "2 dari 12 (16,7%)");
    CHECK(table.notes == std::vector<std::string>{"(tanpa wilayah): 1 ASN, tidak diperingkat."});
}

TEST_CASE("MonthlyReport: a month without reports is reported as NIHIL", "[reports]")
{
    OfficeFixture office;
    const MonthlyReport empty = reportOf(office, year(2026) / 10);

    CHECK(empty.isNil);
    CHECK(empty.titleLines.back() == "NIHIL");
    CHECK(blocksOf<ReportTable>(empty).size() == 1);
    CHECK(blocksOf<ReportChart>(empty).empty());
    CHECK(tableOf(empty, "Tabel 1.").rows.at(9).cells.back() == "-");

    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const MonthlyReport november = reportOf(office, year(2026) / 11);
    CHECK(november.isNil);
    CHECK(tableOf(november, "Tabel 1.").rows.front().cells.at(4) == "1");
    CHECK(allTexts(november).find("Bulan laporan belum berakhir") != std::string::npos);
}

TEST_CASE("MonthlyReport: refuses months to come and people who make no reports", "[reports]")
{
    OfficeFixture office;
    CHECK(tryReport(office, {.period = year(2026) / 12}).error().code == ErrorCode::invalidInput);
    office.session.roles = {access::Role::officer};
    CHECK(tryReport(office, {.period = year(2026) / 10}).error().code == ErrorCode::notAllowed);
}
