#include "tests/ui/cases/cases_fixture.h"
#include "ui/cases/saved_filters_menu.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using registers::CaseFilter;
using registers::FilterField;
using support::CasesFixture;

namespace {

struct Fixture : CasesFixture
{
    Fixture()
        : CasesFixture(false)
    {
        wait();
    }

    QAction* action(const char* name)
    {
        emit menu.aboutToShow();
        return menu.findChild<QAction*>(QLatin1String(name));
    }

    CaseFilter shown;
    SavedFiltersMenu menu{*workspace, [this] { return shown; }};
};

const CaseFilter ofPpk{{{FilterField::holder, "ppk"}}, {}};

} // namespace

TEST_CASE("SavedFilters: what narrows the list gets a name and comes back by it", "[ui][cases]")
{
    Fixture f;
    const QSignalSpy chosen(&f.menu, &SavedFiltersMenu::chosen);
    CHECK_FALSE(f.action("saveFilter")->isEnabled()); // nothing is narrowed
    CHECK_FALSE(f.action("ownFilter0"));

    f.shown = ofPpk;
    CHECK(f.action("saveFilter")->isEnabled());
    f.menu.save(QStringLiteral("Bupati & Wali Kota"));
    f.wait();
    f.shown = {};

    REQUIRE(f.action("ownFilter0"));
    CHECK(f.action("ownFilter0")->text() == QStringLiteral("Bupati && Wali Kota"));
    f.action("ownFilter0")->trigger();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<CaseFilter>() == ofPpk);
}

TEST_CASE("SavedFilters: a filter is removed by its name", "[ui][cases]")
{
    Fixture f;
    f.shown = ofPpk;
    f.menu.save(QStringLiteral("PPK"));
    f.wait();

    REQUIRE(f.action("removeFilter0"));
    f.action("removeFilter0")->trigger();
    f.wait();

    CHECK_FALSE(f.action("ownFilter0"));
}

TEST_CASE("SavedFilters: a name that cannot be kept is explained", "[ui][cases]")
{
    Fixture f;
    f.shown = ofPpk;
    const QSignalSpy messages(&f.menu, &SavedFiltersMenu::messageRaised);

    f.menu.save(QStringLiteral("  "));
    f.wait();

    REQUIRE(messages.size() == 1);
    CHECK(messages[0][0].value<Message>().role == StatusRole::bad);
}
