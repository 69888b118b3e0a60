#include "tests/support/files.h"
#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_target.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/deadlines/due_table.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/month_table.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    Fixture()
    {
        page.resize(1160, 680);
        page.show();
        page.activate();
        wait();
    }

    DueTable& table() { return *page.findChild<DueTable*>(QStringLiteral("deadlineTable")); }

    // The cells of a column, headings left out.
    QStringList cells(int column)
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->flags(table().model()->index(row, 0)) & Qt::ItemIsSelectable)
                all += table().model()->index(row, column).data().toString();
        return all;
    }

    QStringList headings()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (!(table().model()->flags(table().model()->index(row, 0)) & Qt::ItemIsSelectable))
                all += table().model()->index(row, 0).data().toString();
        return all;
    }

    void choose(const QString& number)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, DueModel::number).data().toString() == number)
                return table().setCurrentIndex(table().model()->index(row, 0));
        FAIL(number.toStdString());
    }

    DeadlinesPage page{*workspace};
};

const QString waiting = QStringLiteral("74.01-2026-A0004");

} // namespace

TEST_CASE("DeadlinesPage: what is overdue stands first, below its heading", "[ui][deadlines]")
{
    Fixture f;

    REQUIRE_FALSE(f.headings().isEmpty());
    CHECK(f.headings().first().contains(QStringLiteral("Overdue")));
    CHECK(f.cells(DueModel::number).contains(waiting));
    CHECK(f.page.findChild<QLabel*>(QStringLiteral("pageNote"))
              ->text()
              .contains(QStringLiteral("overdue")));
}

TEST_CASE("DeadlinesPage: a line explains how its limit was counted", "[ui][deadlines]")
{
    Fixture f;
    f.choose(waiting);

    const QString why = f.table().currentIndex().data(Qt::ToolTipRole).toString();

    CAPTURE(why.toStdString());
    CHECK(why.contains(QStringLiteral("14")));
    CHECK(why.contains(QStringLiteral("Basis")));
    CHECK(why.contains(longDate(std::chrono::year(2026) / 10 / 23)));
    CHECK(why.contains(QStringLiteral("libur")));
}

TEST_CASE("DeadlinesPage: a reminder is put off and the limit stays where it is", "[ui][deadlines]")
{
    Fixture f;
    f.choose(waiting);
    const QString due = f.table().chosen()
                            ? QString::fromStdString(formatIsoDate(f.table().chosen()->limit.due))
                            : QString();
    const auto count = f.cells(DueModel::number).size();

    f.page.findChild<QAction*>(QStringLiteral("remindIn3"))->trigger();
    f.wait();

    f.choose(waiting);
    REQUIRE(f.table().chosen());
    CHECK(f.table().chosen()->remindOn.has_value());
    CHECK(QString::fromStdString(formatIsoDate(f.table().chosen()->limit.due)) == due);
    f.page.findChild<QCheckBox*>(QStringLiteral("dueSnoozed"))->setChecked(false);
    f.wait();
    CHECK(f.cells(DueModel::number).size() == count - 1);
}

TEST_CASE("DeadlinesPage: the list is narrowed to whoever has to act", "[ui][deadlines]")
{
    Fixture f;

    auto* holder = f.page.findChild<ChoiceField*>(QStringLiteral("dueHolder"));
    holder->setCode(QStringLiteral("ppk"));
    emit holder->codeChanged(holder->code());
    f.wait();

    const QStringList holders = f.cells(DueModel::holder);
    REQUIRE_FALSE(holders.isEmpty());
    CHECK(holders.count(holders.first()) == holders.size());
}

TEST_CASE("DeadlinesPage: opening a line asks for its case", "[ui][deadlines]")
{
    Fixture f;
    const QSignalSpy asked(&f.page, &Page::navigationRequested);
    f.choose(waiting);

    f.page.findChild<QPushButton*>(QStringLiteral("openDueCase"))->click();

    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).value<QVariant>().value<CaseTarget>().numberOrId == waiting);
}

TEST_CASE("DeadlinesPage: the calendar counts what is due on each day", "[ui][deadlines]")
{
    Fixture f;
    f.page.findChild<QTabWidget*>(QStringLiteral("deadlineTabs"))->setCurrentIndex(1);
    f.wait();
    auto* month = f.page.findChild<MonthTable*>(QStringLiteral("monthTable"));
    f.choose(waiting);
    const Date due = f.table().chosen()->limit.due;
    month->setCurrentDay(due);
    f.wait();

    const QModelIndex day = month->days().indexOf(due);
    REQUIRE(day.isValid());
    const auto mark = day.data(MonthModel::markRole).value<DayMark>();

    CHECK_FALSE(mark.chips.empty());
    CHECK(day.data(Qt::AccessibleTextRole).toString().contains(mark.chips.front().text));
    auto* ofDay = f.page.findChild<DueTable*>(QStringLiteral("dayTable"));
    CHECK(ofDay->model()->rowCount() >= 1);
}

TEST_CASE("DeadlinesPage: the calendar file names nobody", "[ui][deadlines]")
{
    Fixture f;
    const auto file = f.office.folder.path() / "tenggat.ics";

    f.page.exportTo(QString::fromStdString(file.string()));
    f.wait();

    const std::string text = test::readFile(file);
    CHECK(text.starts_with("BEGIN:VCALENDAR"));
    CHECK(text.find("74.01-2026-A0004") != std::string::npos);
    CHECK(text.find("Nawasena") == std::string::npos);
}

TEST_CASE("DeadlinesPage: every control has a name to be found and to be read out",
          "[ui][deadlines]")
{
    Fixture f;
    auto* tabs = f.page.findChild<QTabWidget*>(QStringLiteral("deadlineTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        f.wait();
        CHECK(support::namelessControls(f.page).join(QLatin1Char('\n')).toStdString().empty());
        CHECK(support::duplicateMnemonics(f.page).join(QLatin1Char('\n')).toStdString().empty());
    }
}

TEST_CASE("LimitChip: what was due on Friday is over on Saturday, by no working day yet",
          "[ui][deadlines]")
{
    using std::chrono::year;
    Fixture f; // Saturday 21 November 2026
    const CaseLabels labels(*f.workspace);
    const Date friday = year{2026} / 11 / 20;

    CHECK(limitChip(friday, DayUnit::workingDays, labels).text == QStringLiteral("just over"));
    CHECK(limitChip(friday, DayUnit::workingDays, labels, ChipLength::narrow).text ==
          QStringLiteral("just over"));
    CHECK(limitChip(friday, DayUnit::calendarDays, labels).text.contains(QStringLiteral("1")));
    CHECK(limitChip(friday, DayUnit::workingDays, labels).role == StatusRole::bad);
    CHECK(limitChip(year{2026} / 11 / 21, DayUnit::workingDays, labels).role ==
          StatusRole::warning);
}

TEST_CASE("LimitChip: a right that was not used and a day that has come alarm nobody",
          "[ui][deadlines]")
{
    Fixture f;
    const CaseLabels labels(*f.workspace);
    referral::Limit limit;
    limit.due = std::chrono::year{2026} / 11 / 2;
    limit.nature = referral::LimitNature::duty;
    CHECK(limitChip(limit, labels).role == StatusRole::bad);
    for (const auto nature : {referral::LimitNature::right, referral::LimitNature::date}) {
        limit.nature = nature;
        CHECK(limitChip(limit, labels).role == StatusRole::neutral);
    }
}

TEST_CASE("MonthTable: shows whole weeks, Monday first", "[ui][deadlines]")
{
    using std::chrono::year;
    MonthTable table(year{2026} / 11 / 21);

    CHECK(table.days().firstDay() == Date(year{2026} / 10 / 26));
    CHECK(table.days().lastDay() == Date(year{2026} / 12 / 6));
    CHECK(table.currentDay() == Date(year{2026} / 11 / 21));
    table.setCurrentDay(year{2026} / 12 / 1);
    CHECK(table.days().month() == year{2026} / 12);
    CHECK(table.days().indexOf(year{2027} / 3 / 1) == QModelIndex());
}
