#include "core/register/case_list.h"
#include "tests/support/office_fixture.h"

#include <algorithm>

using namespace jejak;
using namespace jejak::registers;
using test::OfficeFixture;
using test::require;

namespace {

std::string recordCase(OfficeFixture& office, const std::string& name, const std::string& place,
                       std::chrono::year_month_day received)
{
    cases::CaseContent content = OfficeFixture::sampleContent();
    content.reports.front().known = received;
    content.reports.front().received = received;
    content.respondents.front().name = name;
    content.respondents.front().acts.front().place = place;
    return require(office.desk->cases().add(office.session, content)).number;
}

std::vector<std::string> names(const std::vector<CaseRow>& rows)
{
    std::vector<std::string> all(rows.size());
    std::ranges::transform(rows, all.begin(), &CaseRow::name);
    return all;
}

std::string plan(sqlite::Database& database, const CaseQuery& query)
{
    std::string text;
    const std::string yes = "yes"; // of a term, whatever it is
    std::vector<sqlite::Value> values;
    for (std::size_t i = 0; i < query.filter.terms.size(); ++i)
        values.emplace_back(yes);
    values.emplace_back(100);
    database.forEachComposed(
        "EXPLAIN QUERY PLAN " + CaseList::statement(query, false), values,
        [&](const sqlite::Row& row) { text += std::string(row.text(3)) + "\n"; });
    return text;
}

} // namespace

TEST_CASE("CaseList: rows come in the order asked for and are narrowed by terms", "[register]")
{
    using std::chrono::year;
    OfficeFixture office;
    recordCase(office, "Adinda Wirasatya", "74.01", year{2026} / 10 / 1);
    recordCase(office, "Bagus Candrakusuma", "74.07", year{2026} / 10 / 3);
    recordCase(office, "Citra Adisarana", "74.01", year{2026} / 10 / 2);
    CaseList list(office.desk->database());

    CHECK(names(require(list.first(office.session, {}, 10))) ==
          std::vector<std::string>{"Bagus Candrakusuma", "Citra Adisarana", "Adinda Wirasatya"});
    CHECK(names(require(list.first(
              office.session, {.sort = {{CaseOrder::number, SortDirection::ascending}}}, 2))) ==
          std::vector<std::string>{"Adinda Wirasatya", "Bagus Candrakusuma"});

    CHECK(names(require(list.first(office.session,
                                   {.sort = {{CaseOrder::status, SortDirection::ascending},
                                             {CaseOrder::name, SortDirection::descending}}},
                                   10))) ==
          std::vector<std::string>{"Citra Adisarana", "Bagus Candrakusuma", "Adinda Wirasatya"});

    const CaseFilter kolaka = require(parseFilter("district=74.01,outcome=in_process"));
    CHECK(require(list.count(office.session, kolaka)) == 2);
    CHECK(require(list.count(office.session, require(parseFilter("district=")))) == 0);
    const auto keys = require(list.keys(office.session, {.filter = kolaka}));
    CHECK(names(require(list.rows(office.session, keys))) ==
          std::vector<std::string>{"Citra Adisarana", "Adinda Wirasatya"});
}

TEST_CASE("CaseList: a search finds names, numbers and a NIP in groups, whatever is typed",
          "[register]")
{
    OfficeFixture office;
    recordCase(office, "Adinda Wirasatya", "74.01", std::chrono::year{2026} / 10 / 1);
    CaseList list(office.desk->database());
    const auto found = [&](const std::string& text) {
        return require(list.count(office.session, {.search = text}));
    };

    CHECK(found("adinda") == 1);
    CHECK(found("wira adin") == 0); // only the last word may be unfinished
    CHECK(found("adinda wira") == 1);
    CHECK(found("19750412 200003 2 901") == 1);
    CHECK(found("018/Reg/LP") == 1);
    CHECK(found("018 reglp") == 0);
    CHECK(found("74.01-2026-A0001") == 1);
    for (const char* hostile :
         {"\"", "' OR 1=1 --", "NEAR(", "a AND", "*", "(", "-", "\"\"\"", ":", "{a b}: c", "^x"}) {
        CAPTURE(hostile);
        CHECK(found(hostile) == 0);
    }
}

TEST_CASE("CaseList: an expression that is not understood is refused with its part", "[register]")
{
    const auto refused = parseFilter("district=74.01,foo=1");

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidInput);
    CHECK(refused.error().arguments.value == "foo=1");
}

TEST_CASE("CaseFilter: every field is read back by its own word", "[register]")
{
    for (int i = 0; i <= static_cast<int>(FilterField::duplicate); ++i) {
        const auto field = static_cast<FilterField>(i);
        CAPTURE(word(field));
        CHECK(require(parseFilter(std::string(word(field)) + "=x")).terms.at(0).field == field);
    }
}

TEST_CASE("CaseList: the fixed orders read their index and sort nothing", "[register]")
{
    OfficeFixture office;
    for (const CaseOrder order : {CaseOrder::received, CaseOrder::number, CaseOrder::changed}) {
        for (const SortDirection direction :
             {SortDirection::descending, SortDirection::ascending}) {
            const std::string text = plan(office.desk->database(), {.sort = {{order, direction}}});
            CAPTURE(text);
            CHECK(text.find("USING INDEX case_summary_by_") != std::string::npos);
            CHECK(text.find("TEMP B-TREE") == std::string::npos);
        }
    }
}

TEST_CASE("CaseList: cases of one person with acts near each other may be duplicates", "[register]")
{
    using std::chrono::year;
    OfficeFixture office;
    const auto record = [&](const std::string& name, const std::string& nip, Date occurred) {
        cases::CaseContent content = OfficeFixture::sampleContent();
        content.respondents.front().name = name;
        content.respondents.front().nip = nip;
        content.respondents.front().acts.front().occurred = occurred;
        return require(office.desk->cases().add(office.session, content)).id;
    };
    const std::string nip = "197504122000032901";
    record("Adinda", nip, year{2026} / 8 / 1);
    record("Adinda", nip, year{2026} / 8 / 31);
    record("Adinda", nip, year{2026} / 2 / 1); // half a year apart
    record("Bagus", "", year{2026} / 8 / 1);
    record("Bagus", "", year{2026} / 8 / 1); // no NIP, nobody knows
    const CaseId cancelled = record("Adinda", nip, year{2026} / 8 / 2);
    require(office.desk->cases().cancel(office.session, cancelled, "Dicatat dua kali."));
    CaseList list(office.desk->database());

    CHECK(require(list.count(office.session, require(parseFilter("duplicate=yes")))) == 2);
    CHECK(require(list.count(office.session, require(parseFilter("duplicate=no")))) == 4);
}

TEST_CASE("CaseList: duplicates are looked for by the index of NIPs", "[register]")
{
    OfficeFixture office;

    const std::string text =
        plan(office.desk->database(), {.filter = require(parseFilter("duplicate=yes"))});

    CAPTURE(text);
    CHECK(text.find("SCAN one USING COVERING INDEX respondent_by_nip") != std::string::npos);
    CHECK(text.find("SEARCH other USING COVERING INDEX respondent_by_nip") != std::string::npos);
    CHECK(text.find("SCAN act") == std::string::npos);
    CHECK(text.find("SCAN theirs") == std::string::npos);
}

TEST_CASE("CaseList: reading needs a role that may read", "[register]")
{
    OfficeFixture office;
    access::Session stranger = office.session;
    stranger.roles = {access::Role::administrator};

    const auto refused = CaseList(office.desk->database()).first(stranger, {}, 10);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::notAllowed);
}
