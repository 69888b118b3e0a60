#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_target.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/cases_pages.h"
#include "ui/cases/edit_dialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    explicit Fixture(bool samples = true)
        : CasesFixture(samples)
    {
        page.resize(1160, 700);
        page.show();
        page.activate();
        wait();
    }

    TableView& table() { return *page.findChild<TableView*>(QStringLiteral("caseTable")); }
    int rows() { return table().model()->rowCount(); }
    QString note()
    {
        return page.findChild<CaseListView*>()
            ->findChild<QLabel*>(QStringLiteral("pageNote"))
            ->text();
    }

    CasesPage page{*workspace};
};

} // namespace

TEST_CASE("CasesPage: lists the cases, the latest first", "[ui][cases]")
{
    Fixture f;
    CHECK(f.rows() == 9);
    CHECK(f.table().model()->index(0, 0).data().toString() == QStringLiteral("74.01-2026-A0009"));
}

TEST_CASE("CasesPage: a filter narrows the list and says how many of all", "[ui][cases]")
{
    Fixture f;
    registers::CaseFilter filter;
    filter.terms.push_back({registers::FilterField::outcome, "recommended"});
    f.page.open(QVariant::fromValue(CaseTarget::list(filter)));
    f.wait();
    CHECK(f.rows() == 2);
    CHECK(f.note().contains(QStringLiteral("2")));
    CHECK(f.note().contains(QStringLiteral("9")));
    auto* chip = f.page.findChild<Chip*>(QStringLiteral("filterChip0"));
    REQUIRE(chip);
    emit chip->removed();
    f.wait();
    CHECK(f.rows() == 9);
}

TEST_CASE("CasesPage: the search of the window narrows the list", "[ui][cases]")
{
    Fixture f;
    f.page.search(QStringLiteral("nawasena"));
    f.wait();
    CHECK(f.rows() == 1);
    f.page.search(QStringLiteral("nobody has this name"));
    f.wait();
    CHECK(f.rows() == 0);
}

TEST_CASE("CasesPage: tells what it is searched for, however that changed", "[ui][cases]")
{
    Fixture f;
    QString told;
    QObject::connect(&f.page, &Page::searchChanged, &f.page,
                     [&](const QString& text) { told = text; });
    registers::CaseFilter searched;
    searched.search = "nawasena";
    searched.terms.push_back({registers::FilterField::outcome, "recommended"});
    const auto search = [&] {
        f.page.open(QVariant::fromValue(CaseTarget::list(searched)));
        f.wait();
        CHECK(told == QStringLiteral("nawasena"));
    };
    search();
    SECTION("its chip taken away")
    {
        emit f.page.findChild<Chip*>(QStringLiteral("searchChip"))->removed();
        f.wait();
        CHECK(told.isEmpty());
    }
    SECTION("another filter chosen")
    {
        f.page.open(QVariant::fromValue(CaseTarget::list({})));
        f.wait();
        CHECK(told.isEmpty());
        CHECK(f.page.findChild<QPushButton*>(QStringLiteral("addFilter"))->x() == 0);
    }
    SECTION("the field of the window emptied, the other conditions stay")
    {
        f.page.clearSearch();
        f.wait();
        CHECK(told.isEmpty());
        CHECK(f.page.findChild<Chip*>(QStringLiteral("searchChip")) == nullptr);
        CHECK(f.page.findChild<Chip*>(QStringLiteral("filterChip0")) != nullptr);
        CHECK(f.rows() == 2);
    }
}

TEST_CASE("CasesPage: rows copy with their headers", "[ui][cases]")
{
    Fixture f;
    f.table().selectRow(5);
    const QStringList lines = f.table().copiedText().split(QLatin1Char('\n'));
    REQUIRE(lines.size() >= 2);
    CHECK(lines.at(0).split(QLatin1Char('\t')).size() == 7);
    CHECK(lines.at(1).contains(QStringLiteral("Farah Nawasena")));
}

TEST_CASE("CasesPage: an office without cases is told the first step", "[ui][cases]")
{
    Fixture f(false);
    int shown = 0;
    for (const auto* sentence : f.page.findChildren<QLabel*>(QStringLiteral("emptySentence")))
        shown += sentence->isVisibleTo(&f.page) ? 1 : 0;
    CHECK(shown == 1);
}

TEST_CASE("CasesPage: a field is edited in place and the change is in the history", "[ui][cases]")
{
    Fixture f;
    f.page.open(QVariant::fromValue(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0004"))));
    f.wait();
    auto* button = f.page.findChild<QPushButton*>(QStringLiteral("editNarrative"));
    REQUIRE(button);
    button->click();
    auto* dialog = f.page.findChild<EditDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("caseNarrative"))
        ->setPlainText(QStringLiteral("Uraian yang diperbaiki."));
    dialog->findChild<QPushButton*>(QStringLiteral("saveEdit"))->click();
    f.wait();
    bool shown = false;
    for (const auto* label : f.page.findChildren<QLabel*>())
        shown = shown || label->text() == QStringLiteral("Uraian yang diperbaiki.");
    CHECK(shown);
    auto* history = f.page.findChild<TableView*>(QStringLiteral("historyTable"));
    CHECK(history->model()->rowCount() == 8);
}

TEST_CASE("CasesPage: a person and an act are added to a recorded case", "[ui][cases]")
{
    Fixture f;
    f.page.open(QVariant::fromValue(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0009"))));
    f.wait();
    const auto click = [&](QWidget& inside, const char* name) {
        auto* button = inside.findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button);
        button->click();
    };
    click(f.page, "addCaseRespondent");
    auto* dialog = f.page.findChild<EditDialog*>();
    REQUIRE(dialog);
    CHECK(support::namelessControls(*dialog).join(QLatin1Char('\n')).toStdString().empty());
    dialog->findChild<QLineEdit*>(QStringLiteral("respondentName"))
        ->setText(QStringLiteral("Galuh Sasmita"));
    dialog->findChild<ChoiceField*>(QStringLiteral("respondentAct1Form"))
        ->setCode(QStringLiteral("DS-08"));
    click(*dialog, "saveEdit");
    f.wait();
    const auto cells = [&] {
        QStringList texts;
        for (const auto* label : f.page.findChildren<QLabel*>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    };
    CHECK(cells().contains(QStringLiteral("Galuh Sasmita")));

    click(f.page, "addCaseAct2");
    dialog = f.page.findChild<EditDialog*>();
    REQUIRE(dialog);
    dialog->findChild<ChoiceField*>(QStringLiteral("addedActForm"))
        ->setCode(QStringLiteral("DS-12"));
    click(*dialog, "saveEdit");
    f.wait();
    CHECK(cells().contains(QStringLiteral("DS-12")));
}

TEST_CASE("CasesPage: every control has a name to be found and to be read out", "[ui][cases]")
{
    Fixture f;
    CHECK(support::namelessControls(f.page).join(QLatin1Char('\n')).toStdString().empty());
    CHECK(support::duplicateMnemonics(f.page).join(QLatin1Char('\n')).toStdString().empty());
    f.page.open(QVariant::fromValue(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0008"))));
    f.wait();
    CHECK(support::duplicateMnemonics(f.page).join(QLatin1Char('\n')).toStdString().empty());
    CHECK(support::namelessControls(f.page).join(QLatin1Char('\n')).toStdString().empty());
}
