#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_dossier.h"
#include "ui/deadlines/due_model.h"
#include "ui/referral/chain_tab.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

// The case with three respondents.
constexpr const char* several = "74.01-2026-A0008";

struct Fixture : CasesFixture
{
    Fixture()
    {
        worker.run(
            qApp,
            [session = office.session](desk::Desk& desk, JobControl&) {
                return readDossier(desk, session, several);
            },
            [this](const Result<SharedDossier>& dossier) { record = dossier.value()->record; });
        wait();
    }

    registers::CaseRecord record;
    CaseLabels labels{*workspace};
};

} // namespace

TEST_CASE("ChainTab: a step of some of several names them", "[ui][referral]")
{
    Fixture f;
    const auto& respondents = f.record.file.content.respondents;
    REQUIRE(respondents.size() == 3);
    f.record.chain.steps.front().respondents.clear();
    f.record.chain.steps.back().respondents = {respondents[1].id};
    ChainTab tab(f.labels, true, true);
    tab.show(f.record);
    const auto* table = tab.findChild<TableView*>(QStringLiteral("chainTable"));
    const QString name = QString::fromStdString(respondents[1].name);
    const int last = static_cast<int>(f.record.chain.steps.size()) - 1;
    CHECK(table->model()->index(last, 1).data().toString().contains(name));
    CHECK(table->model()->index(last, 1).data(Qt::ToolTipRole).toString().contains(name));
    CHECK_FALSE(table->model()->index(0, 1).data().toString().contains(name));
}

TEST_CASE("ChainTab: a day of another year than its step tells the year", "[ui][referral]")
{
    Fixture f;
    referral::Step& step = f.record.chain.steps.front();
    step.eventDate = std::chrono::year(2024) / 12 / 30;
    step.sent = step.eventDate;
    step.received = std::chrono::year(2025) / 1 / 3;
    ChainTab tab(f.labels, true, true);
    tab.show(f.record);
    const auto* table = tab.findChild<TableView*>(QStringLiteral("chainTable"));
    const QString moved = table->model()->index(0, 4).data().toString();
    CHECK_FALSE(moved.contains(QStringLiteral("2024")));
    CHECK(moved.contains(QStringLiteral("2025")));
}

TEST_CASE("ChainTab: headers, days and letters are whole on a small screen", "[ui][referral]")
{
    Fixture f;
    f.record.chain.steps.front().eventDate = std::chrono::year(2024) / 11 / 25;
    f.record.chain.steps.front().letterNumber = "700.1/014/INSP/XI/2024";
    ChainTab tab(f.labels, true, true);
    tab.resize(1138, 450); // of 1366
    tab.show(f.record);
    tab.setVisible(true);
    support::settle();
    const auto* table = tab.findChild<TableView*>(QStringLiteral("chainTable"));
    const QHeaderView& header = *table->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        CAPTURE(column);
        CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
    }
    const QFontMetrics metrics(table->font());
    constexpr int padding = 16;
    for (const int column : {0, 2})
        CHECK(metrics.horizontalAdvance(table->model()->index(0, column).data().toString()) +
                  padding <=
              header.sectionSize(column));
}

TEST_CASE("DueModel: a limit of some of several names them", "[ui][deadlines]")
{
    const Fixture f;
    deadlines::DueRow row;
    row.name = "Bagus Candrakusuma";
    row.respondents = 3;
    row.limit.text = "Tindak lanjut rekomendasi oleh PPK";
    row.limit.due = std::chrono::year(2026) / 11 / 20;
    row.limit.start = std::chrono::year(2026) / 11 / 1;
    DueModel model(f.labels);
    model.setRows({row}, false);
    CHECK(model.index(0, DueModel::person).data().toString() ==
          QStringLiteral("Bagus Candrakusuma (+2)"));
    row.concerned = {"Galuh Sasmita", "Laras Kinanti"};
    model.setRows({row}, false);
    const QString names = QStringLiteral("Galuh Sasmita, Laras Kinanti");
    CHECK(model.index(0, DueModel::person).data().toString() == names);
    CHECK(model.index(0, DueModel::what).data().toString() ==
          QLatin1String(row.limit.text.c_str()));
    CHECK(model.index(0, DueModel::what).data(Qt::ToolTipRole).toString().contains(names));
    // A narrow list, as on the home page, has no column of its own for them.
    model.setChipLength(ChipLength::narrow);
    CHECK(model.index(0, DueModel::what).data().toString().contains(names));
}
