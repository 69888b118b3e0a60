#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_target.h"
#include "ui/cases/cases_pages.h"
#include "ui/cases/edit_dialog.h"
#include "ui/cases/filter_dialog.h"
#include "ui/cases/import_dialog.h"
#include "ui/referral/hand_over_dialog.h"
#include "ui/referral/step_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/text/translation.h"
#include "ui/widgets/choice_field.h"

#include <QAction>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

// Waits for what a timer starts as well.
void waitLong(CasesFixture& f)
{
    QEventLoop loop;
    QTimer::singleShot(600, &loop, &QEventLoop::quit);
    loop.exec();
    f.wait();
}

} // namespace

TEST_CASE("Cases: pictures of the page", "[.pictures]")
{
    Translation translation;
    translation.use(Language::indonesian);
    CasesFixture f;
    MainWindow window(f.preferences);
    window.resize(1366, 768);
    window.setPages({casesPage(*f.workspace)});
    window.show();
    waitLong(f);
    support::shoot(window, QStringLiteral("cases-list"));
    const auto visit = [&](const CaseTarget& target) {
        window.showPage(QStringLiteral("cases"), QVariant::fromValue(target));
        waitLong(f);
    };
    visit(CaseTarget::list({{{registers::FilterField::year, "2026"},
                             {registers::FilterField::district, "74.01"},
                             {registers::FilterField::outcome, "recommended"}},
                            {}}));
    support::shoot(window, QStringLiteral("cases-filter"));
    visit(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0008")));
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("caseTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        support::shoot(window, QStringLiteral("case-tab%1").arg(i));
    }
    window.findChild<QPushButton*>(QStringLiteral("step_forwarded"))->click();
    auto* step = window.findChild<StepDialog*>();
    support::shoot(*step, QStringLiteral("case-step"), step->sizeHint());
    step->reject();
    tabs->setCurrentIndex(1);
    window.findChild<QPushButton*>(QStringLiteral("editRespondent1"))->click();
    auto* edit = window.findChild<EditDialog*>();
    support::shoot(*edit, QStringLiteral("case-edit"), edit->sizeHint());
    edit->reject();
    visit(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0007")));
    for (const char* name : {"step_sanctioned", "step_warned", "step_summoned"}) {
        auto* wanted = window.findChild<QPushButton*>(QLatin1String(name));
        if (wanted == nullptr)
            continue;
        wanted->click();
        waitLong(f);
        auto* dialog = window.findChild<StepDialog*>();
        support::shoot(*dialog, QStringLiteral("case-") + QLatin1String(name), dialog->size());
        dialog->reject();
        waitLong(f);
    }
    visit(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0003")));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        support::shoot(window, QStringLiteral("case-decided-tab%1").arg(i));
    }
    HandOverDialog handOver(*f.workspace);
    support::shoot(handOver, QStringLiteral("cases-hand-over"), handOver.size());
    const registers::CaseFilter none;
    FilterDialog filter(none, CaseLabels(*f.workspace), "74.01");
    support::shoot(filter, QStringLiteral("cases-filter-dialog"), filter.sizeHint());
    ImportDialog import(*f.workspace, QStringLiteral(JEJAK_TEST_DATA "/sultra_2024_messy.csv"));
    waitLong(f);
    support::shoot(import, QStringLiteral("cases-import"), {820, 560});
    visit(CaseTarget::newCase());
    const auto type = [&](const char* name, const char* text) {
        auto* field = window.findChild<QLineEdit*>(QLatin1String(name));
        field->setText(QString::fromUtf8(text));
        emit field->textEdited(field->text());
        emit field->editingFinished();
    };
    const auto choose = [&](const char* name, const char* code) {
        auto* field = window.findChild<ChoiceField*>(QLatin1String(name));
        field->setCode(QLatin1String(code));
        emit field->codeChanged(field->code());
    };
    choose("reportSource", "bawaslu");
    type("reportNumber", "018/Reg/LP/PB/74.01/X/2026");
    type("reportKnown", "9/10/2026");
    type("reportReceived", "12/10/2026");
    type("respondent1Nip", "197504122000032901");
    type("respondent1Name", "Farah Nawasena");
    type("respondent1Position", "Kepala Dinas");
    choose("respondent1JobLevel", "JPT_PRATAMA");
    choose("respondent1Rank", "IV/c");
    type("respondent1Agency", "Pemerintah Kabupaten Kolaka");
    type("respondent1Act1Occurred", "3/9/2024");
    choose("respondent1Act1Form", "DS-06");
    waitLong(f);
    support::shoot(window, QStringLiteral("case-new"));
}

TEST_CASE("Cases: picture of an office without cases", "[.pictures]")
{
    Translation translation;
    translation.use(Language::indonesian);
    CasesFixture f(false);
    MainWindow window(f.preferences);
    window.resize(1366, 768);
    window.setPages({casesPage(*f.workspace)});
    window.show();
    waitLong(f);
    support::shoot(window, QStringLiteral("cases-empty"));
}
