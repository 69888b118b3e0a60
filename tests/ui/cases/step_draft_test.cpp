#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/case_view.h"
#include "ui/cases/step_draft.h"
#include "ui/referral/step_dialog.h"
#include "ui/widgets/date_field.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

constexpr const char* waiting = "74.01-2026-A0004"; // for the PPK

struct Fixture : CasesFixture
{
    Fixture()
    {
        view.show();
        view.open(waiting);
        wait();
    }

    // The form of a warning to the PPK, as somebody opens it.
    StepDialog& openForm()
    {
        for (QAction* action : view.findChildren<QAction*>(QStringLiteral("menuStep_warned")))
            action->trigger();
        wait();
        auto* dialog = view.findChild<StepDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }

    QPlainTextEdit& note(StepDialog& dialog)
    {
        return *dialog.findChild<QPlainTextEdit*>(QStringLiteral("stepNote"));
    }

    // Two seconds after something was typed.
    void letTimePass(StepDialog& dialog)
    {
        QMetaObject::invokeMethod(dialog.findChild<QTimer*>(QStringLiteral("stepDraftTimer")),
                                  "timeout");
        wait();
    }

    // As if the program had been killed: nobody said that the form is not wanted any more.
    void lose(StepDialog& dialog)
    {
        delete &dialog;
        wait();
    }

    CaseView view{*workspace};
};

} // namespace

TEST_CASE("StepDraft: what was typed before a crash comes back into the form of that step",
          "[ui][cases]")
{
    Fixture f;
    StepDialog& before = f.openForm();
    f.note(before).setPlainText(QStringLiteral("Teguran kedua"));
    before.findChild<DateField*>(QStringLiteral("stepDate"))
        ->setDate(std::chrono::year(2026) / 11 / 12);
    f.letTimePass(before);
    f.lose(before);

    StepDialog& after = f.openForm();

    CHECK(f.note(after).toPlainText() == QStringLiteral("Teguran kedua"));
    CHECK(after.step().eventDate == Date(std::chrono::year(2026) / 11 / 12));
    CHECK(after.findChild<QLabel*>(QStringLiteral("messageText"))->text().size() > 10);
}

TEST_CASE("StepDraft: nothing comes back of a step that was recorded", "[ui][cases]")
{
    Fixture f;
    StepDialog& before = f.openForm();
    f.note(before).setPlainText(QStringLiteral("Teguran pertama"));
    f.letTimePass(before);
    before.findChild<QPushButton*>(QStringLiteral("saveStep"))->click();
    f.wait();

    CHECK(f.note(f.openForm()).toPlainText().isEmpty());
}

TEST_CASE("StepDraft: a form in which nothing was typed keeps nothing", "[ui][cases]")
{
    Fixture f;
    StepDialog& before = f.openForm();
    f.letTimePass(before);
    f.lose(before);

    StepDialog& after = f.openForm();

    CHECK_FALSE(after.findChild<QLabel*>(QStringLiteral("messageText"))->isVisibleTo(&after));
}
