#include "tests/ui/cases/cases_fixture.h"
#include "ui/deadlines/limit_dialog.h"
#include "ui/deadlines/ppk_monitor_view.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    Fixture()
    {
        view.resize(1160, 600);
        view.show();
        view.refresh();
        wait();
    }

    QAbstractItemModel& rows()
    {
        return *view.findChild<TableView*>(QStringLiteral("ppkTable"))->model();
    }

    // The row of a case.
    int rowOf(const QString& number)
    {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().index(row, 0).data().toString() == number)
                return row;
        return -1;
    }

    PpkMonitorView view{*workspace};
};

const QString waiting = QStringLiteral("74.01-2026-A0004");
const QString answered = QStringLiteral("74.01-2026-A0003");

} // namespace

TEST_CASE("PpkMonitor: lists what waits for a PPK, and on demand what was answered",
          "[ui][deadlines]")
{
    Fixture f;
    CHECK(f.rowOf(waiting) >= 0);
    CHECK(f.rowOf(answered) < 0);

    f.view.findChild<QCheckBox*>(QStringLiteral("ppkAll"))->setChecked(true);
    f.wait();

    CHECK(f.rowOf(waiting) >= 0);
    CHECK(f.rowOf(answered) >= 0);
}

TEST_CASE("PpkMonitor: a limit is changed with its basis and a reason, never without",
          "[ui][deadlines]")
{
    Fixture f;
    auto* table = f.view.findChild<TableView*>(QStringLiteral("ppkTable"));
    table->setCurrentIndex(f.rows().index(f.rowOf(waiting), 0));
    const QString before = f.rows().index(f.rowOf(waiting), 4).data().toString();
    f.view.findChild<QPushButton*>(QStringLiteral("changeLimit"))->click();
    f.wait();
    auto* dialog = f.view.findChild<LimitDialog*>();
    REQUIRE(dialog);
    const auto type = [&](const char* name, const char* text) {
        dialog->findChild<QLineEdit*>(QLatin1String(name))->setText(QString::fromUtf8(text));
    };

    type("limitCount", "30");
    dialog->findChild<QPushButton*>(QStringLiteral("saveLimit"))->click();
    f.wait();
    CHECK(dialog->isVisible());

    type("limitBasis", "Surat BKN");
    type("limitReason", "Surat memberi waktu 30 hari kerja.");
    dialog->findChild<QPushButton*>(QStringLiteral("saveLimit"))->click();
    f.wait();

    CHECK(f.view.findChild<LimitDialog*>() == nullptr);
    CHECK(f.rows().index(f.rowOf(waiting), 4).data().toString() != before);
}
