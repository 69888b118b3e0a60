#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/cases_pages.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/home/home_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QTabBar>

#include <catch2/catch.hpp>

using namespace jejak::ui;
using support::CasesFixture;

TEST_CASE("Pages: each fits a small screen beside the navigation", "[ui][shell]")
{
    // Of 1024 x 614: navigation, margins, the frame of sample data; menus and foot.
    constexpr int width = 1024 - 188 - 36 - 8;
    constexpr int height = 614 - 37 - 26 - 26 - 8;
    Translation translation;
    translation.use(Language::indonesian);
    CasesFixture f;
    for (const PageEntry& entry :
         {homePage(*f.workspace), casesPage(*f.workspace), deadlinesPage(*f.workspace),
          statisticsPage(*f.workspace), reportsPage(*f.workspace), settingsPage(*f.workspace)}) {
        const std::unique_ptr<Page> page(entry.make(nullptr));
        page->resize(width, height);
        page->show();
        page->activate();
        f.wait();
        INFO(entry.id.toStdString());
        CHECK(page->minimumSizeHint().width() <= width);
        CHECK(page->minimumSizeHint().height() <= height);
    }
}

TEST_CASE("StatisticsPage: the tabs stay where they are, however long the sum is",
          "[ui][statistics]")
{
    CasesFixture f;
    StatisticsPage page(*f.workspace);
    page.resize(1138, 650); // of 1366
    page.setVisible(true);
    page.activate();
    f.wait();
    auto* tabs = page.findChild<QTabBar*>(QStringLiteral("topics"));
    const int before = tabs->y();
    tabs->setCurrentIndex(0); // the funnel tells what its sum is made of
    f.wait();
    CHECK(tabs->y() == before);
}

TEST_CASE("ReportsPage: is printed from the menu and by the key", "[ui][reports]")
{
    CasesFixture f;
    const ReportsPage page(*f.workspace);
    bool isOffered = false;
    for (const MenuAction& each : page.menuActions())
        isOffered = isOffered || each.action->shortcut() == QKeySequence::Print;
    CHECK(isOffered);
}
