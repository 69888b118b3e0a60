#include "tests/support/files.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/unpacked.h"
#include "ui/cases/case_cells.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_target.h"
#include "ui/cases/cases_page.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct ListFixture : CasesFixture
{
    ListFixture()
    {
        page.resize(1160, 700);
        page.show();
        page.activate();
        wait();
    }

    CaseListView& list() { return *page.findChild<CaseListView*>(); }
    TableView& table() { return *page.findChild<TableView*>(QStringLiteral("caseTable")); }

    std::string exported()
    {
        const auto file = office.folder.path() / "list.csv";
        list().exportTo(QString::fromStdString(file.string()));
        wait();
        return test::readFile(file);
    }

    // What `job` answers on the worker.
    template <typename Job>
    auto run(Job job)
    {
        std::optional<std::invoke_result_t<Job, desk::Desk&, JobControl&>> answer;
        worker.run(qApp, job, [&](auto result) { answer = std::move(result); });
        wait();
        return *std::move(answer);
    }

    CasesPage page{*workspace};
};

} // namespace

TEST_CASE("CaseList: what is seen is written as a table, filtered, sorted, in its columns",
          "[ui][cases]")
{
    ListFixture f;
    f.page.open(QVariant::fromValue(
        CaseTarget::list({{{registers::FilterField::outcome, "recommended"}}, {}})));
    f.wait();
    f.table().setColumnHidden(CaseCells::position, true);

    const std::string text = f.exported();

    CHECK(text.starts_with("\xEF\xBB\xBF"));
    CHECK(text.find("Farah Nawasena") != std::string::npos);
    CHECK(text.find("Citra Adisarana") != std::string::npos);
    CHECK(text.find("Farah") > text.find("Citra")); // the latest first
    CHECK(text.find("2026-10-12") != std::string::npos);
    CHECK(text.find("Dimas") == std::string::npos);
    CHECK(text.find("Kepala Dinas") == std::string::npos); // the hidden column
    CHECK(std::count(text.begin(), text.end(), '\n') == 3);
}

TEST_CASE("CaseList: what is seen is written as a workbook whose days are days", "[ui][cases]")
{
    ListFixture f;
    const auto file = f.office.folder.path() / "list.xlsx";

    f.list().exportTo(QString::fromStdString(file.string()));
    f.wait();

    const std::string sheet = support::unpacked(file, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("Farah Nawasena") != std::string::npos);
    CHECK(sheet.find("<v>46307</v>") != std::string::npos); // 12 October 2026
    CHECK(sheet.find("2026-10-12") == std::string::npos);
}

TEST_CASE("CaseList: a file that cannot be written is named, and nothing is left", "[ui][cases]")
{
    ListFixture f;
    const QSignalSpy messages(&f.page, &Page::messageRaised);

    f.list().exportTo(QString::fromStdString((f.office.folder.path() / "no" / "x.csv").string()));
    f.wait();

    REQUIRE(messages.size() == 1);
    CHECK(messages.at(0).at(0).value<Message>().role == StatusRole::bad);
    CHECK_FALSE(std::filesystem::exists(f.office.folder.path() / "no"));
}

TEST_CASE("CaseList: exporting needs a role that may", "[ui][cases]")
{
    ListFixture f;
    access::Session clerk = f.workspace->session;
    clerk.roles = {access::Role::officer};
    const auto file = f.office.folder.path() / "list.csv";

    const auto refused = f.run([&](desk::Desk& desk, JobControl& control) {
        return exportCases(desk, clerk, {{}, {CaseCells::number}}, CaseLabels(*f.workspace), file,
                           ';', control);
    });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::notAllowed);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("CaseList: the printed list has its conditions, all rows and the count", "[ui][cases]")
{
    ListFixture f;
    const ListPaper paper{
        .title = QStringLiteral("Register"),
        .conditions = {QStringLiteral("Tahun: 2026")},
        .frame = {.footer = QStringLiteral("Kolaka"), .classification = QStringLiteral("RAHASIA")}};

    const auto pages = f.run([&](desk::Desk& desk, JobControl& control) {
        return layOutCases(desk, f.workspace->session,
                           {{}, {CaseCells::number, CaseCells::respondent, CaseCells::stage}},
                           CaseLabels(*f.workspace), paper, control);
    });

    REQUIRE(pages);
    REQUIRE(pages->size() == 1);
    CHECK(pages->front().orientation == Orientation::landscape);
    const QString text = textOf(pages->front());
    for (const char* part : {"Register", "Tahun: 2026", "RAHASIA", "Kolaka", "74.01-2026-A0001",
                             "Adinda Wirasatya", "9"})
        CHECK(text.contains(QString::fromUtf8(part)));
}
