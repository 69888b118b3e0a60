#include "tests/ui/cases/cases_fixture.h"
#include "tests/ui/support/screen.h"
#include "ui/cases/case_target.h"
#include "ui/cases/cases_pages.h"
#include "ui/shell/main_window.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
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
    window.showPage(QStringLiteral("cases"),
                    QVariant::fromValue(CaseTarget::oneCase(QStringLiteral("74.01-2026-A0004"))));
    waitLong(f);
    support::shoot(window, QStringLiteral("case-chain"));
    window.showPage(QStringLiteral("cases"), QVariant::fromValue(CaseTarget::newCase()));
    waitLong(f);
    support::shoot(window, QStringLiteral("case-new"));
}
