#include "core/referral/limit_course.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_cells.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_pages.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/home/home_page.h"
#include "ui/referral/step_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tile.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

// The letters of Blora, 2024, typed into the window one after another, as a clerk does, and who has
// to act, until when and how the figures stand after each. system.blora_timeline does the same on
// the command line.

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

// Field by its visible name, what is typed there.
using Typed = std::vector<std::pair<const char*, const char*>>;

// How the case stands after a step.
struct Standing
{
    const char* holder;
    const char* due; // of the duty that is due first; empty where none is open
    const char* stage;
    int overdue;
    const char* figures; // reported, recommended, followed up
};

struct Walk : CasesFixture
{
    Walk()
        : CasesFixture(false, "33.16")
    {
        window.resize(1366, 768);
        window.setPages({homePage(*workspace), casesPage(*workspace), deadlinesPage(*workspace)});
        window.show();
        wait();
    }

    QWidget& named(QWidget& inside, const char* name)
    {
        QWidget* found = nullptr;
        for (auto* widget : inside.findChildren<QWidget*>())
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisibleTo(&inside))
                found = widget;
        INFO(name);
        REQUIRE(found);
        return *found;
    }

    void type(QWidget& inside, const char* name, const char* text)
    {
        QWidget& field = named(inside, name);
        auto* choice = qobject_cast<ChoiceField*>(&field);
        auto* line = choice != nullptr ? choice->lineEdit() : qobject_cast<QLineEdit*>(&field);
        INFO(name);
        REQUIRE(line);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
        if (choice != nullptr)
            choice->completer()->popup()->hide();
        QTest::keyClick(line, Qt::Key_Return);
    }

    void press(QWidget& inside, const char* name)
    {
        QTest::mouseClick(&named(inside, name), Qt::LeftButton);
        wait();
    }

    // The dialog of a step that is offered beside the chain.
    StepDialog& begin(const std::string& step)
    {
        auto* link = window.findChild<QPushButton*>(QString::fromStdString("step_" + step));
        INFO(step);
        REQUIRE(link);
        QTest::mouseClick(link, Qt::LeftButton);
        wait();
        auto* dialog = window.findChild<StepDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }

    void save(StepDialog& dialog)
    {
        const QPointer<StepDialog> kept = &dialog;
        press(dialog, "Record step");
        if (kept && kept->isVisible())
            FAIL(kept->findChild<QLabel*>(QStringLiteral("messageText"))->text().toStdString());
    }

    void record(const std::string& step, const Typed& typed, const Standing& expected)
    {
        StepDialog& dialog = begin(step);
        for (const auto& [name, text] : typed)
            type(dialog, name, text);
        save(dialog);
        INFO(step);
        check(expected);
    }

    void check(const Standing& expected)
    {
        const auto& dossier = window.findChild<CaseView*>()->dossier();
        REQUIRE(dossier);
        const referral::Chain& chain = dossier->record.chain;
        CHECK(std::string(referral::word(chain.holder)) == expected.holder);
        const referral::Limit* duty = referral::nextDuty(chain);
        CHECK((duty == nullptr ? std::string() : formatIsoDate(duty->due)) == expected.due);
        auto* rows = window.findChild<TableView*>(QStringLiteral("caseTable"))->model();
        REQUIRE(rows->rowCount() == 1);
        CHECK(rows->index(0, CaseCells::stage).data().toString().toStdString() == expected.stage);
        CHECK((dueInList() == QStringLiteral("-")) == (duty == nullptr));
        CHECK(badge() == (expected.overdue == 0
                              ? "Deadlines"
                              : "Deadlines (" + std::to_string(expected.overdue) + ")"));
        CHECK(figures() == expected.figures);
    }

    QString dueInList()
    {
        const auto* rows = window.findChild<TableView*>(QStringLiteral("caseTable"))->model();
        return rows->index(0, CaseCells::due).data().toString();
    }

    std::string badge()
    {
        for (const auto* button : window.findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Deadlines")))
                return button->accessibleName().toStdString();
        return {};
    }

    // As the home page shows them.
    std::string figures()
    {
        window.showPage(QStringLiteral("home"));
        wait();
        QStringList all;
        for (const char* tile : {"reportedTile", "recommendedTile", "followedUpTile"})
            all += window.findChild<Tile*>(QLatin1String(tile))
                       ->accessibleName()
                       .section(QStringLiteral(": "), 1)
                       .section(QStringLiteral(","), 0, 0);
        window.showPage(QStringLiteral("cases"));
        wait();
        return all.join(QLatin1Char(' ')).toStdString();
    }

    void recordCase()
    {
        press(window, "New case");
        for (const auto& [name, text] : Typed{{"Source", "bawaslu"},
                                              {"Number", "004/Reg/LP/PB/Kab/14.10/X/2024"},
                                              {"Known on", "1/10/2024"},
                                              {"Received on", "2/10/2024"},
                                              {"Channel", "medsos"},
                                              {"NIP", "198001012010012905"},
                                              {"Name", "Sekar Contoh"},
                                              {"Position at the time", "Kepala Seksi"},
                                              {"Job level", "pengawas"},
                                              {"Rank", "III/d"},
                                              {"Work unit", "Kecamatan Contoh"},
                                              {"Agency", "Pemerintah Kabupaten Blora"},
                                              {"Region of the agency", "33.16"},
                                              {"Alleged act", "DS-06"},
                                              {"Date of the act", "25/9/2024"}})
            type(window, name, text);
        press(window, "Save");
    }

    MainWindow window{preferences};
};

constexpr const char* recommendation = "9953/B-AK.02.02/SD/F/2024";

std::string dayOf(StepDialog& dialog)
{
    return formatIsoDate(dialog.findChild<DateField*>(QStringLiteral("stepDate"))->date().value());
}

} // namespace

TEST_CASE("Blora 2024: from the report to the end, typed into the window", "[ui][cases]")
{
    Walk f;
    f.recordCase();
    f.check({"office", "2024-10-04", "Received", 1, "1 0 0"}); // its receipt is a step
    CHECK(f.dueInList().endsWith(
        QStringLiteral(" d over"))); // Bawaslu's days are calendar days in a Pilkada
    f.record("forwarded",
             {{"Date of the step", "7/10/2024"},
              {"Number of the letter", "112/PM.00.02/K.JT-03/10/2024"},
              {"Date of the letter", "7/10/2024"},
              {"Sent on", "7/10/2024"},
              {"Sent by", "pos"},
              {"Institution", "Bawaslu Kabupaten Blora"}},
             {"bkn", "", "KASN/BKN", 0, "1 0 0"});
    f.record("recommended",
             {{"Date of the step", "14/11/2024"},
              {"Number of the letter", recommendation},
              {"Date of the letter", "14/11/2024"},
              {"Recommended sanction", "HB1"},
              {"Article", "Pasal 14 huruf i angka 3 PP 94/2021"}},
             {"ppk", "2024-12-05", "PPK", 1, "1 1 0"});

    StepDialog& arrival = f.begin("ppk_received");
    CHECK(arrival.step().letterNumber == recommendation); // what arrived
    f.type(arrival, "Date of the step", "18/11/2024");
    f.save(arrival);
    f.check({"ppk", "2024-12-09", "PPK", 1, "1 1 0"});
    f.record("summoned",
             {{"Date of the step", "25/11/2024"},
              {"Number of the letter", "800/401/2024"},
              {"Date of the letter", "25/11/2024"},
              {"Examination on", "6/12/2024"}},
             {"ppk", "2024-12-09", "Examination", 2, "1 1 0"});
    f.record(
        "examined",
        {{"Date of the step", "6/12/2024"}, {"Record of the examination (BAP)", "BAP-12/2024"}},
        {"ppk", "2024-12-09", "Examination", 1, "1 1 0"});
    f.record("examination_reported",
             {{"Date of the step", "13/12/2024"}, {"Number of the letter", "LHP-7/2024"}},
             {"ppk", "2024-12-09", "Examination", 1, "1 1 0"});
    f.record("sanctioned",
             {{"Date of the step", "20/12/2024"},
              {"Number of the decree", "800/451/2024"},
              {"Date of the decree", "20/12/2024"},
              {"Sanction", "HB1"},
              {"Signed as", "pjs"}},
             {"ppk", "2025-01-14", "Sanction", 1, "1 1 1"});
    f.record("delivered",
             {{"Date of the step", "23/12/2024"},
              {"Proof of receipt", "tanda terima 17"},
              {"Record of the handing over", "BA-17/2024"}},
             {"ppk", "", "Sanction", 0, "1 1 1"});

    StepDialog& force = f.begin("in_force");
    CHECK(dayOf(force) == "2025-01-16"); // the 15th working day
    f.save(force);
    f.check({"ppk", "", "Sanction", 0, "1 1 1"});
    StepDialog& served = f.begin("served");
    CHECK(dayOf(served) == "2026-01-16"); // twelve months later
    f.save(served);
    f.check({"none", "", "Finished", 0, "1 1 1"});
    f.record("closed", {{"Date of the step", "19/1/2026"}}, {"none", "", "Finished", 0, "1 1 1"});
    support::shoot(f.window, QStringLiteral("blora"));
}
