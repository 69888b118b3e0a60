#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_dossier.h"
#include "ui/cases/case_labels.h"
#include "ui/cases/case_view.h"
#include "ui/cases/edit_dialog.h"
#include "ui/referral/chain_stages.h"
#include "ui/referral/step_dialog.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/date_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    SharedDossier read(const char* number)
    {
        SharedDossier found;
        worker.run(
            qApp,
            [session = office.session, number = std::string(number)](
                desk::Desk& desk, JobControl&) { return readDossier(desk, session, number); },
            [&](const Result<SharedDossier>& dossier) { found = dossier.value(); });
        wait();
        return found;
    }

    CaseLabels labels{*workspace};
};

// The case that waits for the PPK, and the one with three respondents.
constexpr const char* waiting = "74.01-2026-A0004";
constexpr const char* several = "74.01-2026-A0008";

StepDialog* openDialog(CaseView& view)
{
    return view.findChild<StepDialog*>();
}

// Answers the question that comes next with the button in `role`; false if none came.
std::shared_ptr<bool> answerWith(QMessageBox::ButtonRole role)
{
    auto asked = std::make_shared<bool>(false);
    QTimer::singleShot(0, qApp, [role, asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        *asked = true;
        for (auto* button : box->buttons())
            if (box->buttonRole(button) == role)
                return button->click();
    });
    return asked;
}

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("StepDialog: Esc asks before it takes away what was typed", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog dialog(dossier->record, referral::StepKind::sanctioned, f.labels);
    dialog.show();
    SECTION("not where nothing was typed")
    {
        press(dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("and keeps it unless it is to go")
    {
        auto* letter = dialog.findChild<QLineEdit*>(QStringLiteral("stepLetterNumber"));
        letter->setText(QStringLiteral("800/418/2026"));
        auto asked = answerWith(QMessageBox::RejectRole);
        press(dialog, Qt::Key_Escape);
        CHECK(*asked);
        CHECK(dialog.isVisible());
        asked = answerWith(QMessageBox::DestructiveRole);
        press(dialog, Qt::Key_Escape);
        CHECK(*asked);
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("EditDialog: Esc asks before it takes away what was changed", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    const std::unique_ptr<EditDialog> dialog(
        EditDialog::forNarrative(dossier->record.file.content, nullptr));
    dialog->show();
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("caseNarrative"))
        ->setPlainText(QStringLiteral("Lain."));
    const auto asked = answerWith(QMessageBox::RejectRole);
    press(*dialog, Qt::Key_Escape);
    CHECK(*asked);
    CHECK(dialog->isVisible());
}

TEST_CASE("StepDialog: Ctrl+S stands beside the letter of the button", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog dialog(dossier->record, referral::StepKind::sanctioned, f.labels);
    const auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveStep"));
    CHECK(save->shortcut() == QKeySequence::mnemonic(save->text()));
    CHECK_FALSE(save->shortcut().isEmpty());
    const auto shortcuts = dialog.findChildren<QShortcut*>();
    CHECK(std::any_of(shortcuts.begin(), shortcuts.end(), [](const QShortcut* each) {
        return each->key() == QKeySequence(QKeySequence::Save);
    }));
}

TEST_CASE("StepDialog: whom it concerns is asked first", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(several);
    StepDialog dialog(dossier->record, referral::nextSteps(dossier->record.chain).front(),
                      f.labels);
    dialog.show();
    support::settle();
    const auto* person = dialog.findChild<QCheckBox*>(QStringLiteral("stepRespondent1"));
    const auto* date = dialog.findChild<DateField*>(QStringLiteral("stepDate"));
    REQUIRE(person);
    CHECK_FALSE(person->visibleRegion().isEmpty());
    CHECK(person->mapTo(&dialog, QPoint()).y() < date->mapTo(&dialog, QPoint()).y());
}

TEST_CASE("CaseView: offers exactly the steps that are valid now", "[ui][cases]")
{
    Fixture f;
    CaseView view(*f.workspace);
    view.show();
    view.open(waiting);
    f.wait();
    REQUIRE(view.dossier());
    QStringList offered;
    for (const QAction* action :
         view.findChild<QPushButton*>(QStringLiteral("nextStepButton"))->menu()->actions())
        if (action->objectName().startsWith(QStringLiteral("menuStep_")))
            offered += action->objectName();
    CHECK(offered.last() == QStringLiteral("menuStep_cancelled"));
    offered.sort();
    QStringList valid;
    for (const referral::StepKind kind : referral::nextSteps(view.dossier()->record.chain))
        valid +=
            QStringLiteral("menuStep_") + QString::fromStdString(std::string(referral::word(kind)));
    valid.sort();
    CHECK(offered == valid);
    CHECK(offered.contains(QStringLiteral("menuStep_sanctioned")));
    CHECK_FALSE(offered.contains(QStringLiteral("menuStep_forwarded")));
}

TEST_CASE("CaseView: a step that is refused stays typed, one that is valid is recorded",
          "[ui][cases]")
{
    Fixture f;
    CaseView view(*f.workspace);
    view.show();
    view.open(waiting);
    f.wait();
    view.findChild<QPushButton*>(QStringLiteral("step_sanctioned"))->click();
    StepDialog* dialog = openDialog(view);
    REQUIRE(dialog);
    auto* date = dialog->findChild<DateField*>(QStringLiteral("stepDate"));
    auto* letter = dialog->findChild<QLineEdit*>(QStringLiteral("stepLetterNumber"));
    date->setDate(std::chrono::year(2026) / 10 / 1); // before the recommendation
    letter->setText(QStringLiteral("800/418/2026"));
    dialog->findChild<ChoiceField*>(QStringLiteral("stepSanction"))->setCode(QStringLiteral("HS1"));
    dialog->findChild<QPushButton*>(QStringLiteral("saveStep"))->click();
    f.wait();
    CHECK(dialog->isVisible());
    CHECK(letter->text() == QStringLiteral("800/418/2026"));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("messageText"))->text().size() > 10);

    date->setDate(std::chrono::year(2026) / 11 / 20);
    dialog->findChild<QPushButton*>(QStringLiteral("saveStep"))->click();
    f.wait();
    const referral::Step& last = view.dossier()->record.chain.steps.back();
    CHECK(last.kind == referral::StepKind::sanctioned);
    CHECK(last.sanction == "HS1");
    CHECK(last.letterNumber == "800/418/2026");
}

TEST_CASE("CaseView: a date that is still being typed is the one recorded", "[ui][cases]")
{
    Fixture f;
    CaseView view(*f.workspace);
    view.show();
    view.open(waiting);
    f.wait();
    view.findChild<QPushButton*>(QStringLiteral("step_sanctioned"))->click();
    StepDialog* dialog = openDialog(view);
    REQUIRE(dialog);
    dialog->activateWindow();
    support::settle();
    dialog->findChild<QLineEdit*>(QStringLiteral("stepLetterNumber"))
        ->setText(QStringLiteral("800/418/2026"));
    dialog->findChild<ChoiceField*>(QStringLiteral("stepSanction"))->setCode(QStringLiteral("HS1"));
    auto* date = dialog->findChild<DateField*>(QStringLiteral("stepDate"));
    date->setFocus();
    REQUIRE(date->hasFocus());
    date->setText(QStringLiteral("20/11/2026")); // and the field is not left

    dialog->findChild<QPushButton*>(QStringLiteral("saveStep"))->click();
    f.wait();

    const referral::Step& last = view.dossier()->record.chain.steps.back();
    CHECK(last.kind == referral::StepKind::sanctioned);
    CHECK(last.eventDate == Date(std::chrono::year(2026) / 11 / 20));
}

TEST_CASE("CaseView: a step with a date that cannot be read is not recorded", "[ui][cases]")
{
    Fixture f;
    CaseView view(*f.workspace);
    view.show();
    view.open(waiting);
    f.wait();
    const std::size_t before = view.dossier()->record.chain.steps.size();
    view.findChild<QPushButton*>(QStringLiteral("step_sanctioned"))->click();
    StepDialog* dialog = openDialog(view);
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("stepLetterNumber"))
        ->setText(QStringLiteral("800/418/2026"));
    dialog->findChild<ChoiceField*>(QStringLiteral("stepSanction"))->setCode(QStringLiteral("HS1"));
    auto* date = dialog->findChild<DateField*>(QStringLiteral("stepLetterDate"));
    date->setText(QStringLiteral("31/31/2026"));

    dialog->findChild<QPushButton*>(QStringLiteral("saveStep"))->click();
    f.wait();

    CHECK(dialog->isVisible());
    CHECK(date->text() == QStringLiteral("31/31/2026"));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("messageText"))
              ->text()
              .contains(date->accessibleName()));
    CHECK(view.dossier()->record.chain.steps.size() == before);
}

TEST_CASE("CaseView: what a refusal said stays until something is entered", "[ui][cases]")
{
    Fixture f;
    CaseView view(*f.workspace);
    view.show();
    view.open(waiting);
    f.wait();
    view.findChild<QPushButton*>(QStringLiteral("step_cancelled"))->click();
    StepDialog* dialog = openDialog(view);
    REQUIRE(dialog);
    const auto* said = dialog->findChild<QLabel*>(QStringLiteral("messageText"));

    dialog->findChild<QPushButton*>(QStringLiteral("saveStep"))->click(); // without a reason
    f.wait();
    dialog->showOutlook({}); // the answer to a question asked before
    CHECK(said->isVisible());

    dialog->findChild<QPlainTextEdit*>(QStringLiteral("stepNote"))
        ->setPlainText(QStringLiteral("Tercatat dua kali."));
    dialog->showOutlook({});
    CHECK_FALSE(said->isVisible());
}

TEST_CASE("StepDialog: the arrival of a letter is recorded with its number", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    const StepDialog dialog(dossier->record, referral::StepKind::ppkReceived, f.labels);
    CHECK(dialog.step().letterNumber == "R-1031/BKN/10/2026");
}

TEST_CASE("StepDialog: offers the commission in office on the day of the step", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog dialog(dossier->record, referral::StepKind::forwarded, f.labels);
    auto* to = dialog.findChild<ChoiceField*>(QStringLiteral("stepTo"));
    auto* date = dialog.findChild<DateField*>(QStringLiteral("stepDate"));
    const auto type = [&](const char* day) {
        date->setText(QLatin1String(day));
        emit date->editingFinished();
    };
    CHECK(to->code() == QStringLiteral("bkn"));
    type("5/11/2020");
    CHECK(to->code() == QStringLiteral("kasn"));
    to->setCode(QStringLiteral("office"));
    type("20/11/2026");
    CHECK(to->code() == QStringLiteral("office"));
}

TEST_CASE("StepDialog: leaves the number of the summons to be counted", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read("74.01-2026-A0007"); // summoned once
    const StepDialog dialog(dossier->record, referral::StepKind::summoned, f.labels);
    CHECK(dialog.step().summons == 0);
}

TEST_CASE("StepDialog: asks only for what the step needs", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog examined(dossier->record, referral::StepKind::examined, f.labels);
    CHECK_FALSE(examined.findChild<QWidget*>(QStringLiteral("stepSanction")));
    CHECK_FALSE(examined.findChild<QWidget*>(QStringLiteral("stepFrom")));
    StepDialog sanctioned(dossier->record, referral::StepKind::sanctioned, f.labels);
    CHECK(sanctioned.findChild<QWidget*>(QStringLiteral("stepSanction")));
    StepDialog warned(dossier->record, referral::StepKind::warned, f.labels);
    CHECK(warned.findChild<ChoiceField*>(QStringLiteral("stepTo"))->code() ==
          QStringLiteral("ppk"));
    CHECK(support::namelessControls(warned).isEmpty());
}

TEST_CASE("StepDialog: asks for the decree what SIASN asks for", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog dialog(dossier->record, referral::StepKind::sanctioned, f.labels);
    dialog.findChild<ChoiceField*>(QStringLiteral("decreeCapacity"))
        ->setCode(QStringLiteral("plt"));
    dialog.findChild<QLineEdit*>(QStringLiteral("decreeMonths"))->setText(QStringLiteral("12"));
    dialog.findChild<QLineEdit*>(QStringLiteral("stepComparison"))
        ->setText(QStringLiteral("Jasa bertahun-tahun."));

    const referral::Step step = dialog.step();

    CHECK(step.decree.capacity == "plt");
    CHECK(step.decree.months == 12);
    CHECK(step.decree.rank == "IV/c");
    CHECK(step.decree.comparisonReason == "Jasa bertahun-tahun.");
    CHECK(support::namelessControls(dialog).join(QLatin1Char('\n')).toStdString().empty());
}

TEST_CASE("StepDialog: a letter gives a day or a number of days, not both", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    StepDialog dialog(dossier->record, referral::StepKind::warned, f.labels);
    auto* count = dialog.findChild<QLineEdit*>(QStringLiteral("stepLimitCount"));
    auto* due = dialog.findChild<DateField*>(QStringLiteral("stepDue"));

    count->setText(QStringLiteral("3"));
    emit count->textEdited(count->text());
    dialog.findChild<QLineEdit*>(QStringLiteral("stepLimitBasis"))
        ->setText(QStringLiteral("Surat Mendagri"));

    CHECK_FALSE(due->isEnabled());
    const referral::Step step = dialog.step();
    REQUIRE(step.terms);
    CHECK(step.terms->count == 3);
    CHECK(step.terms->unit == DayUnit::workingDays);
    CHECK(step.terms->basis == "Surat Mendagri");
    CHECK_FALSE(step.due);
}

TEST_CASE("StepDialog: tells before recording which limits begin and what would be refused",
          "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read("74.01-2026-A0007");
    StepDialog dialog(dossier->record, referral::StepKind::sanctioned, f.labels);
    const auto look = [&](const referral::Step& step) {
        StepOutlook outlook;
        f.worker.run(
            qApp,
            [session = f.office.session, dossier, step](desk::Desk& desk, JobControl&) {
                return lookAhead(desk, session, dossier->record, step);
            },
            [&](const Result<StepOutlook>& seen) { outlook = seen.value(); });
        f.wait();
        return outlook;
    };
    referral::Step step = dialog.step();
    step.sanction = "HB1";
    step.letterNumber = "800/900/2026";

    const StepOutlook possible = look(step);
    CHECK_FALSE(possible.refusal);
    CHECK_FALSE(possible.limits.empty());
    dialog.showOutlook(possible);
    CHECK_FALSE(dialog.findChild<QWidget*>(QStringLiteral("stepLimits"))->isHidden());

    step.eventDate = std::chrono::year(2026) / 11 / 1; // before the recommendation
    const StepOutlook refused = look(step);
    REQUIRE(refused.refusal);
    dialog.showOutlook(refused);
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("messageText"))->text().size() > 10);
}

TEST_CASE("StepDialog: may concern some of several respondents", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(several);
    StepDialog dialog(dossier->record, referral::StepKind::forwarded, f.labels);
    CHECK(dialog.step().respondents.empty());
    dialog.findChild<QCheckBox*>(QStringLiteral("stepRespondent2"))->setChecked(false);
    CHECK(dialog.step().respondents.size() == 2);
}

TEST_CASE("ChainStages: tell where the case is and since when", "[ui][cases]")
{
    Fixture f;
    const auto stages = stagesOf(f.read(waiting)->record, f.labels);
    REQUIRE(stages.size() == 5);
    CHECK(stages[2].state == ChainStage::State::done);
    CHECK(stages[3].state == ChainStage::State::current);
    CHECK(stages[4].state == ChainStage::State::open);
    CHECK(stages[3].days.contains(QStringLiteral("20")));
}

TEST_CASE("ChainStages: tell the year of days that are not of this one", "[ui][cases]")
{
    Fixture f;
    const SharedDossier dossier = f.read(waiting);
    CHECK_FALSE(stagesOf(dossier->record, f.labels)[0].days.contains(QStringLiteral("2026")));
    const CaseLabels later(f.workspace->counting, reference::Language::english,
                           std::chrono::year(2027) / 2 / 1);
    CHECK(stagesOf(dossier->record, later)[0].days.contains(QStringLiteral("2026")));
}

TEST_CASE("ChainStages: one day of another year puts the year to all", "[ui][cases]")
{
    Fixture f;
    registers::CaseRecord record = f.read(waiting)->record;
    record.file.content.reports.front().received = std::chrono::year(2025) / 12 / 20;
    for (const ChainStage& stage : stagesOf(record, f.labels))
        if (!stage.days.isEmpty())
            CHECK(stage.days.contains(QStringLiteral("2026")));
}

TEST_CASE("ChainStages: a case is not finished while somebody of several is not", "[ui][cases]")
{
    Fixture f;
    const SharedDossier before = f.read(several); // with Bawaslu
    referral::Step dropped;
    dropped.kind = referral::StepKind::bawasluStopped;
    dropped.eventDate = std::chrono::year(2026) / 11 / 20;
    dropped.respondents = {before->record.file.content.respondents.front().id};
    bool recorded = false;
    f.worker.run(
        qApp,
        [&](desk::Desk& desk, JobControl&) {
            return desk.chain().record(f.office.session, before->record.file.id, dropped);
        },
        [&](const auto& done) { recorded = done.has_value(); });
    f.wait();
    REQUIRE(recorded);
    const auto stages = stagesOf(f.read(several)->record, f.labels);
    CHECK(stages[1].state == ChainStage::State::current);
    CHECK(stages[4].state == ChainStage::State::open);
    CHECK(stages[4].days.isEmpty());
}

TEST_CASE("ChainStages: the way begins anew in a case that was opened again", "[ui][cases]")
{
    Fixture f;
    registers::CaseRecord record = f.read(waiting)->record;
    const auto add = [&](referral::StepKind kind, int day) {
        referral::Step step;
        step.kind = kind;
        step.eventDate = std::chrono::year(2026) / 11 / day;
        record.chain.steps.push_back(step);
    };
    add(referral::StepKind::closed, 16);
    add(referral::StepKind::reopened, 18);

    const auto stages = stagesOf(record, f.labels);

    CHECK(stages[0].state == ChainStage::State::current);
    CHECK(stages[0].title == f.labels.word("step", "reopened"));
    CHECK(stages[0].days.contains(QStringLiteral("18")));
    for (std::size_t each = 1; each < stages.size(); ++each)
        CHECK(stages[each].days.isEmpty());
}

TEST_CASE("ChainStages: a step before the day the report came makes no way backwards",
          "[ui][cases]")
{
    Fixture f;
    registers::CaseRecord record = f.read(waiting)->record;
    record.file.content.reports.front().received = std::chrono::year(2026) / 10 / 20;
    CHECK_FALSE(stagesOf(record, f.labels)[0].days.contains(QChar(0x2013)));
}

TEST_CASE("ChainStages: Bawaslu is behind a case that it has forwarded", "[ui][cases]")
{
    Fixture f;
    const auto stages = stagesOf(f.read("74.01-2026-A0007")->record, f.labels); // straight to BKN
    CHECK(stages[1].state == ChainStage::State::done);
}
