#include "core/desk/reference_packs.h"
#include "tests/support/files.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/deadlines/recalculation_dialog.h"
#include "ui/settings/holiday_dialog.h"
#include "ui/settings/pack_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/date_field.h"

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

// A pack of the office's own with one local holiday.
std::string ownPack(CasesFixture& f)
{
    std::string pack;
    f.worker.run(
        qApp,
        [session = f.workspace->session](desk::Desk& desk, JobControl&) {
            return desk::makeOwnPack(desk, session,
                                     {{"source", "Keputusan Bupati 12/2026"},
                                      {"tables",
                                       {{"holidays",
                                         {{"set",
                                           {{{"date", "2026-12-03"},
                                             {"name", "Hari jadi daerah"},
                                             {"kind", "libur_daerah"},
                                             {"basis", "Keputusan Bupati 12/2026"}}}}}}}}});
        },
        [&](const Result<std::string>& made) { pack = made.value(); });
    f.wait();
    return pack;
}

} // namespace

TEST_CASE("SettingsPage: a working week of six days counts from the moment it is saved",
          "[ui][settings]")
{
    CasesFixture f;
    SettingsPage page(*f.workspace);
    page.setVisible(true);
    f.wait();
    const Date saturday = std::chrono::year(2026) / 11 / 28;
    REQUIRE_FALSE(f.workspace->counting->calendar.isWorkingDay(saturday));

    page.findChild<ChoiceField*>(QStringLiteral("work_week"))->setCode(QStringLiteral("6"));
    CHECK(page.hasUnsavedChanges());
    bool saved = false;
    page.save([&](bool done) { saved = done; });
    f.wait();

    CHECK(saved);
    CHECK_FALSE(page.hasUnsavedChanges());
    CHECK(f.workspace->counting->calendar.isWorkingDay(saturday));
    CHECK(support::namelessControls(page).join(QLatin1Char('\n')).toStdString().empty());
}

TEST_CASE("PackDialog: shows what a pack changes before it is taken in", "[ui][settings]")
{
    CasesFixture f;
    const auto file = f.office.folder.path() / "paket.json";
    test::writeFile(file, ownPack(f));
    PackDialog dialog(*f.workspace, QString::fromStdString(file.string()));
    dialog.show();
    f.wait();
    const QSignalSpy taken(&dialog, &PackDialog::packTaken);
    auto* take = dialog.findChild<QPushButton*>(QStringLiteral("takePack"));

    CHECK(dialog.findChild<QLabel*>(QStringLiteral("packSummary"))
              ->text()
              .contains(QStringLiteral("Keputusan Bupati 12/2026")));
    REQUIRE(take->isEnabled());
    take->click();
    f.wait();

    CHECK(taken.size() == 1);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("SettingsPage: a pack counts from the moment it is taken in, and offers to recalculate",
          "[ui][settings]")
{
    CasesFixture f;
    const auto file = f.office.folder.path() / "paket.json";
    test::writeFile(file, ownPack(f));
    const Date holiday = std::chrono::year(2026) / 12 / 3;
    SettingsPage page(*f.workspace);
    page.setVisible(true);
    const QSignalSpy changed(&page, &Page::rulesChanged);
    REQUIRE(f.workspace->counting->calendar.isWorkingDay(holiday));

    page.openPack(QString::fromStdString(file.string()));
    f.wait();
    page.findChild<QPushButton*>(QStringLiteral("takePack"))->click();
    f.wait();

    CHECK(changed.size() == 1);
    CHECK_FALSE(f.workspace->counting->calendar.isWorkingDay(holiday));
    const auto* dialog = page.findChild<RecalculationDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
}

TEST_CASE("SettingsPage: a local holiday becomes a signed correction and counts at once",
          "[ui][settings]")
{
    CasesFixture f;
    const Date holiday = std::chrono::year(2026) / 12 / 3;
    HolidayDialog dialog(f.workspace->today());
    auto* propose = dialog.findChild<QPushButton*>(QStringLiteral("proposeHoliday"));
    dialog.findChild<DateField*>(QStringLiteral("holidayDay"))->setDate(holiday);
    dialog.findChild<QLineEdit*>(QStringLiteral("holidayName"))
        ->setText(QStringLiteral("Hari jadi daerah"));
    CHECK_FALSE(propose->isEnabled()); // nothing it rests on
    dialog.findChild<QLineEdit*>(QStringLiteral("holidayBasis"))
        ->setText(QStringLiteral("Keputusan Bupati 12/2026"));
    CHECK(propose->isEnabled());
    CHECK(support::namelessControls(dialog).join(QLatin1Char('\n')).toStdString().empty());
    SettingsPage page(*f.workspace);
    page.setVisible(true);
    REQUIRE(f.workspace->counting->calendar.isWorkingDay(holiday));

    page.proposePack(dialog.packContent());
    f.wait();
    CHECK(f.workspace->counting->calendar.isWorkingDay(holiday)); // shown first
    page.findChild<QPushButton*>(QStringLiteral("takePack"))->click();
    f.wait();

    CHECK_FALSE(f.workspace->counting->calendar.isWorkingDay(holiday));
}

TEST_CASE("SettingsPage: tells the other pages of a new working week, not of a new telephone",
          "[ui][settings]")
{
    CasesFixture f;
    SettingsPage page(*f.workspace);
    page.setVisible(true);
    f.wait();
    const QSignalSpy changed(&page, &Page::rulesChanged);
    page.findChild<QLineEdit*>(QStringLiteral("phone"))->setText(QStringLiteral("0405 21001"));
    page.save([](bool) {});
    f.wait();
    CHECK(changed.isEmpty());

    page.findChild<ChoiceField*>(QStringLiteral("work_week"))->setCode(QStringLiteral("6"));
    page.save([](bool) {});
    f.wait();
    CHECK(changed.size() == 1);
    CHECK(page.findChild<RecalculationDialog*>() != nullptr);
}

TEST_CASE("PackDialog: a pack that was changed on the way is refused", "[ui][settings]")
{
    CasesFixture f;
    std::string pack = ownPack(f);
    pack.replace(pack.find("Bupati"), 6, "Wali K");
    const auto file = f.office.folder.path() / "paket.json";
    test::writeFile(file, pack);

    PackDialog dialog(*f.workspace, QString::fromStdString(file.string()));
    dialog.show();
    f.wait();

    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("takePack"))->isEnabled());
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("messageText"))->text().size() > 10);
}
