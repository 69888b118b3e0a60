#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/case_cells.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_sort.h"
#include "ui/cases/cases_page.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using registers::CaseOrder;
using registers::SortDirection;
using registers::SortKey;
using support::CasesFixture;

namespace {

struct ListFixture : CasesFixture
{
    ListFixture()
    {
        page.resize(1160, 700);
        page.show();
        page.activate();
        wait();
    }

    TableView& table() { return *page.findChild<TableView*>(QStringLiteral("caseTable")); }

    QStringList column(int column)
    {
        QStringList cells;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            cells += table().model()->index(row, column).data().toString();
        return cells;
    }

    void clickTitle(int column, Qt::KeyboardModifiers modifiers)
    {
        QHeaderView& header = *table().horizontalHeader();
        const QPoint at(header.sectionViewportPosition(column) + 20, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, at);
        // The keys are up again for the tests that follow.
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, at);
        wait();
    }

    void trigger(const char* action)
    {
        auto* menu = page.findChild<CaseSortMenu*>();
        emit menu->aboutToShow();
        menu->findChild<QAction*>(QLatin1String(action))->trigger();
        wait();
    }

    QString note()
    {
        return page.findChild<CaseListView*>()
            ->findChild<QLabel*>(QStringLiteral("pageNote"))
            ->text();
    }

    CasesPage page{*workspace};
};

} // namespace

TEST_CASE("withKey: one more key, or the other direction of one that is there", "[ui][cases]")
{
    const std::vector<SortKey> one{{CaseOrder::status, SortDirection::ascending}};
    const auto two = withKey(one, CaseOrder::place);

    CHECK(two == std::vector<SortKey>{{CaseOrder::status, SortDirection::ascending},
                                      {CaseOrder::place, SortDirection::ascending}});
    CHECK(withKey(two, CaseOrder::status) ==
          std::vector<SortKey>{{CaseOrder::status, SortDirection::descending},
                               {CaseOrder::place, SortDirection::ascending}});
}

TEST_CASE("CaseList: Shift and a click sort by one more column", "[ui][cases]")
{
    ListFixture f;

    f.clickTitle(CaseCells::form, {});
    f.clickTitle(CaseCells::respondent, Qt::ShiftModifier);

    const QStringList forms = f.column(CaseCells::form);
    const QStringList people = f.column(CaseCells::respondent);
    REQUIRE(forms.size() == 9);
    bool isDecidedByPerson = false;
    for (int row = 1; row < forms.size(); ++row)
        if (forms.at(row) == forms.at(row - 1)) {
            isDecidedByPerson = true;
            CHECK(people.at(row - 1) < people.at(row));
        }
    CHECK(isDecidedByPerson);
    CHECK(f.table().horizontalHeader()->sortIndicatorSection() == CaseCells::form);
    CHECK(f.note().contains(sortText({{CaseOrder::form, SortDirection::ascending},
                                      {CaseOrder::name, SortDirection::ascending}})));
}

TEST_CASE("CaseList: the menu sorts as the titles do, from the keyboard too", "[ui][cases]")
{
    ListFixture f;

    f.trigger("sortBy2");
    const QStringList people = f.column(CaseCells::respondent);
    CHECK(std::is_sorted(people.begin(), people.end()));
    CHECK(f.table().horizontalHeader()->sortIndicatorSection() == CaseCells::respondent);

    f.trigger("sortByDescending");
    CHECK(f.column(CaseCells::respondent).first() == people.last());

    f.trigger("sortBy4");
    f.trigger("thenBy0");
    f.trigger("thenByDescending");
    CHECK(f.note().contains(sortText({{CaseOrder::form, SortDirection::ascending},
                                      {CaseOrder::number, SortDirection::descending}})));
    f.trigger("thenByNone");
    CHECK_FALSE(f.note().contains(sortText({{CaseOrder::form, SortDirection::ascending}})));
}

TEST_CASE("CaseList: sorting first by what decided second leaves it once", "[ui][cases]")
{
    ListFixture f;
    f.trigger("sortBy4");
    f.trigger("thenBy0");

    f.trigger("sortBy0");

    CHECK_FALSE(f.note().contains(QStringLiteral("sorted by")));
    CHECK(f.table().horizontalHeader()->sortIndicatorSection() == CaseCells::number);
}
