#include "core/desk/reference_packs.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/deadlines/moved_limits_table.h"
#include "ui/deadlines/recalculation_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    // A local holiday in the way of an open limit.
    void takeHoliday()
    {
        bool taken = false;
        worker.run(
            qApp,
            [session = workspace->session](desk::Desk& desk, JobControl&) -> Result<bool> {
                const nlohmann::json holiday{{"date", "2026-12-03"},
                                             {"name", "Hari jadi daerah"},
                                             {"kind", "libur_daerah"},
                                             {"basis", "Keputusan Bupati 12/2026"}};
                const nlohmann::json content{
                    {"source", "Keputusan Bupati 12/2026"},
                    {"tables", {{"holidays", {{"set", nlohmann::json::array({holiday})}}}}}};
                TRY_ASSIGN(const std::string pack, desk::makeOwnPack(desk, session, content));
                TRY(desk::takePack(desk, session, pack, false));
                return true;
            },
            [&](const Result<bool>& done) { taken = done.has_value(); });
        wait();
        REQUIRE(taken);
    }
};

struct Opened
{
    explicit Opened(Fixture& f)
        : dialog(*f.workspace, nullptr)
    {
        dialog.show();
        f.wait();
    }

    QAbstractItemModel& rows() { return *dialog.findChild<MovedLimitsTable*>()->model(); }
    QPushButton& record()
    {
        return *dialog.findChild<QPushButton*>(QStringLiteral("recordRecalculation"));
    }

    RecalculationDialog dialog;
};

} // namespace

TEST_CASE("RecalculationDialog: says so when every limit stands where it belongs",
          "[ui][deadlines]")
{
    Fixture f;
    Opened opened(f);
    CHECK(opened.rows().rowCount() == 0);
    CHECK_FALSE(opened.record().isVisible());
    CHECK(opened.dialog.findChild<QLabel*>(QStringLiteral("recalculationSummary"))->text().size() >
          20);
}

TEST_CASE("RecalculationDialog: shows the old day, the new day and why, then moves them with a "
          "reason",
          "[ui][deadlines]")
{
    Fixture f;
    f.takeHoliday();
    Opened opened(f);
    const int moved = opened.rows().rowCount();
    REQUIRE(moved > 0);
    CHECK(opened.rows().index(0, 2).data() != opened.rows().index(0, 3).data());
    CHECK(opened.rows().index(0, 4).data().toString().contains(QStringLiteral("Hari jadi daerah")));
    CHECK_FALSE(opened.record().isEnabled());
    CHECK(support::namelessControls(opened.dialog).join(u'\n').toStdString().empty());
    support::shoot(opened.dialog, QStringLiteral("recalculation"), {860, 480});

    opened.dialog.findChild<QLineEdit*>(QStringLiteral("recalculationReason"))
        ->setText(QStringLiteral("Keputusan Bupati 12/2026"));
    const QSignalSpy done(&opened.dialog, &RecalculationDialog::recalculated);
    opened.record().click();
    f.wait();

    REQUIRE(done.size() == 1);
    CHECK(done.front().front().toInt() == moved);
    Opened again(f);
    CHECK(again.rows().rowCount() == 0);
}
