#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/deadlines/due_table.h"
#include "ui/home/home_figures.h"
#include "ui/home/home_page.h"
#include "ui/home/home_tables.h"

#include <QApplication>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    HomeFigures figures()
    {
        std::optional<HomeFigures> found;
        worker.run(
            qApp,
            [session = office.session](desk::Desk& desk, JobControl&) {
                return fetchHomeFigures(desk, session);
            },
            [&](const Result<HomeFigures>& figures) { found = figures.value(); });
        wait();
        return *found;
    }
};

// In the order of work: 0 soon and ours, 1 soon, 2 overdue, 3 later.
int rankOf(const deadlines::DueRow& row, Date today, Date soon)
{
    if (row.limit.due < today)
        return 2;
    if (row.limit.due > soon)
        return 3;
    return row.limit.responsible == "office" ? 0 : 1;
}

} // namespace

TEST_CASE("HomeFigures: what can still be done in time comes before what is overdue", "[ui][home]")
{
    Fixture f;
    const Date today = f.workspace->today();
    const Date soon = f.workspace->counting->calendar.add(today, homeSoonDays).date;
    const std::vector<deadlines::DueRow> due = f.figures().due;
    const auto count = [&](int rank) {
        return std::count_if(due.begin(), due.end(), [&](const deadlines::DueRow& row) {
            return rankOf(row, today, soon) == rank;
        });
    };
    CHECK(count(0) + count(1) > 0);
    CHECK(count(2) > 0);
    CHECK(std::is_sorted(due.begin(), due.end(),
                         [&](const deadlines::DueRow& a, const deadlines::DueRow& b) {
                             const int left = rankOf(a, today, soon);
                             const int right = rankOf(b, today, soon);
                             return left != right ? left < right : a.limit.due < b.limit.due;
                         }));
}

TEST_CASE("HomePage: the whole list of limits is one click away", "[ui][home]")
{
    Fixture f;
    HomePage page(*f.workspace);
    QString wanted;
    QObject::connect(&page, &Page::navigationRequested, &page,
                     [&](const QString& id, const QVariant&) { wanted = id; });
    page.findChild<QPushButton*>(QStringLiteral("allDue"))->click();
    CHECK(wanted == QStringLiteral("deadlines"));
}

TEST_CASE("HomePage: the PPK is called by the short word", "[ui][home]")
{
    Fixture f;
    HomePage page(*f.workspace);
    page.resize(1138, 650);
    page.setVisible(true);
    page.activate();
    f.wait();
    const auto* holders = page.findChild<HolderTable*>();
    QStringList names;
    for (int row = 0; row < holders->model()->rowCount(); ++row)
        names += holders->model()->index(row, 0).data().toString();
    CHECK(names.contains(QStringLiteral("PPK")));
    CHECK(support::namelessControls(page).isEmpty());
}
