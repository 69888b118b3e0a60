#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/home/home_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/translation.h"

#include <QTabWidget>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::CasesFixture;

TEST_CASE("Deadlines: pictures of the page", "[.pictures]")
{
    Translation translation;
    translation.use(Language::indonesian);
    CasesFixture f;
    MainWindow window(f.preferences);
    window.resize(1366, 768);
    window.setPages(
        {deadlinesPage(*f.workspace), homePage(*f.workspace), settingsPage(*f.workspace)});
    window.show();
    window.showPage(QStringLiteral("deadlines"));
    f.wait();
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("deadlineTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        f.wait();
        support::shoot(window, QStringLiteral("deadlines-tab%1").arg(i));
    }
    for (const char* page : {"home", "settings"}) {
        window.showPage(QLatin1String(page));
        f.wait();
        support::shoot(window, QStringLiteral("deadlines-") + QLatin1String(page));
    }
}
