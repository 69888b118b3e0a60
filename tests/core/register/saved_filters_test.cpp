#include "core/register/saved_filters.h"
#include "tests/support/foreign_journal.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::registers;
using test::OfficeFixture;
using test::require;

namespace {

struct Fixture
{
    OfficeFixture office;
    SavedFilters saved{office.desk->database()};
    CaseFilter agency{.terms = {{FilterField::agency, "Dinas Kelautan, Perikanan = \"Kolaka\""},
                                {FilterField::motive, std::nullopt}},
                      .search = "spanduk"};
};

} // namespace

TEST_CASE("SavedFilters: a filter comes back as it was kept, by name", "[register]")
{
    Fixture f;
    require(f.saved.save(f.office.session, {"Menunggu", {{{FilterField::holder, "ppk"}}, {}}}));
    require(f.saved.save(f.office.session, {"  dinas   kelautan ", f.agency}));

    CHECK(require(f.saved.list(f.office.session)) ==
          std::vector<SavedFilter>{{"dinas kelautan", f.agency},
                                   {"Menunggu", {{{FilterField::holder, "ppk"}}, {}}}});
}

TEST_CASE("SavedFilters: the same name again replaces, removing forgets", "[register]")
{
    Fixture f;
    require(f.saved.save(f.office.session, {"Milik saya", f.agency}));
    require(f.saved.save(f.office.session, {"Milik saya", {{{FilterField::year, "2026"}}, {}}}));
    REQUIRE(require(f.saved.list(f.office.session)).size() == 1);
    CHECK(require(f.saved.list(f.office.session))[0].filter.terms.at(0).field == FilterField::year);

    require(f.saved.remove(f.office.session, "Milik saya"));
    require(f.saved.remove(f.office.session, "Milik saya"));
    CHECK(require(f.saved.list(f.office.session)).empty());
}

TEST_CASE("SavedFilters: each person has filters of his own", "[register]")
{
    Fixture f;
    require(f.saved.save(f.office.session, {"Milik saya", f.agency}));

    access::Session other = f.office.session;
    other.person = test::numberedId<PersonId>(9);
    CHECK(require(f.saved.list(other)).empty());
    require(f.saved.remove(other, "Milik saya"));
    CHECK(require(f.saved.list(f.office.session)).size() == 1);
}

TEST_CASE("SavedFilters: a name is needed, and something to keep", "[register]")
{
    Fixture f;
    const auto refused = [&](const std::string& name, const CaseFilter& filter) {
        const auto saved = f.saved.save(f.office.session, {name, filter});
        REQUIRE_FALSE(saved);
        return saved.error();
    };

    CHECK(refused(" ", f.agency).arguments.field == "name");
    CHECK(refused(std::string(61, 'a'), f.agency).code == ErrorCode::invalidInput);
    CHECK(refused("Semua", {}).arguments.field == "filter");
    std::string accented;
    for (int i = 0; i < 60; ++i)
        accented += "\u00e9";
    CHECK(f.saved.save(f.office.session, {accented, f.agency}));
    access::Session nobody = f.office.session;
    nobody.roles.clear();
    CHECK(f.saved.list(nobody).error().code == ErrorCode::notAllowed);
}

TEST_CASE("SavedFilters: what a newer program kept is left alone and not shown", "[register]")
{
    Fixture f;
    for (const char* filter :
         {R"({"search":"","terms":[{"field":"tomorrow","value":"x"}]})", "[]", "no JSON"})
        f.office.desk->database().run("INSERT INTO saved_filter VALUES (?, ?, ?)",
                                      {f.office.session.person, filter, filter});

    CHECK(require(f.saved.list(f.office.session)).empty());
    CHECK(f.office.desk->database().integer("SELECT count(*) FROM saved_filter") == 3);
}
