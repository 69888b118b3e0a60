#include "core/cases/case_changes.h"
#include "core/cases/case_service.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using nlohmann::json;
using test::OfficeFixture;
using test::require;

namespace {

struct OneCase : OfficeFixture
{
    OneCase()
        : id(require(desk->cases().add(session, sampleContent())).id)
    {
    }

    cases::CaseFile file() { return cases::foldCase(desk->journal().history(id)).value(); }
    std::string respondent() { return formatId(file().content.respondents.at(0).id); }

    Result<void> change(const journal::Version& seen, const std::string& entity,
                        const std::string& field, const json& value)
    {
        return desk->cases().change(session, id, seen, {{entity, field, value}});
    }

    CaseId id;
};

std::string codeOf(const Result<void>& result)
{
    return result ? "none" : std::string(name(result.error().code));
}

} // namespace

TEST_CASE("Case: a form that has seen the value replaces it", "[cases]")
{
    OneCase office;

    require(office.change(office.file().version, {}, "narrative", "Uraian baru."));

    CHECK(office.file().content.narrative == "Uraian baru.");
    CHECK(office.file().conflicts.empty());
}

TEST_CASE("Case: a form saved over a value it had not seen becomes a conflict", "[cases]")
{
    OneCase office;
    const std::string person = office.respondent();
    const auto stale = office.file().version;
    require(office.change(stale, person, "position", "Camat"));
    office.clock.advance(std::chrono::minutes(1));

    require(office.change(stale, person, "position", "Sekretaris Camat"));

    const auto file = office.file();
    CHECK(file.content.respondents.at(0).position == "Sekretaris Camat"); // the later, provisional
    REQUIRE(file.conflicts.size() == 1);
    CHECK(file.conflicts[0].entity == person);
    CHECK(file.conflicts[0].field == "position");
    auto& database = office.desk->database();
    CHECK(database.text("SELECT choices FROM conflict") == R"(["Sekretaris Camat","Camat"])");
    CHECK(database.integer("SELECT has_conflict FROM case_summary") == 1);

    require(office.change(file.version, person, "position", "Camat"));
    CHECK(office.file().conflicts.empty());
    CHECK(office.file().content.respondents.at(0).position == "Camat");
    CHECK(database.integer("SELECT count(*) FROM conflict") == 0);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Case: two forms that say the same are no conflict", "[cases]")
{
    OneCase office;
    const auto stale = office.file().version;

    require(office.change(stale, {}, "channel", "banner"));
    require(office.change(stale, {}, "channel", "banner"));

    CHECK(office.file().conflicts.empty());
}

TEST_CASE("Case: what lies in the future is neither reported nor an act", "[cases]")
{
    OfficeFixture office;
    const auto refused = [&](const cases::CaseContent& content) {
        const auto added = office.desk->cases().add(office.session, content);
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::invalidInput);
        CHECK(added.error().arguments.rule == "future");
        return added.error().arguments.field;
    };
    const Date tomorrow = std::chrono::year{2026} / 11 / 22;
    cases::CaseContent known = OfficeFixture::sampleContent();
    known.reports[0].known = tomorrow;
    CHECK(refused(known) == "known");
    cases::CaseContent received = OfficeFixture::sampleContent();
    received.reports[0].received = tomorrow;
    CHECK(refused(received) == "received");
    CHECK(refused(OfficeFixture::sampleContent(tomorrow)) == "occurred");
    require(office.desk->cases().add(
        office.session, OfficeFixture::sampleContent(std::chrono::year{2026} / 11 / 21)));
}

TEST_CASE("Case: a day that is changed does not move into the future", "[cases]")
{
    OneCase office;
    const auto seen = office.file().version;
    const std::string act = formatId(office.file().content.respondents[0].acts.at(0).id);
    const std::string report = formatId(office.file().content.reports.at(0).id);
    CHECK(codeOf(office.change(seen, act, "occurred", "2027-05-01")) == "invalid_input");
    CHECK(codeOf(office.change(seen, report, "received", "2027-05-01")) == "invalid_input");
    CHECK(codeOf(office.change(seen, report, "known", "2027-05-01")) == "invalid_input");
    CHECK(codeOf(office.change(seen, act, "occurred", "2026-11-21")) == "none");
}

TEST_CASE("Case: only fields of the case can be changed, and only to what they can be", "[cases]")
{
    OneCase office;
    const auto seen = office.file().version;
    const std::string person = office.respondent();
    const std::string act = formatId(office.file().content.respondents[0].acts.at(0).id);

    for (const char* field : {"number", "office", "recorded", "id", "reports", "unknown"}) {
        INFO(field);
        CHECK(codeOf(office.change(seen, {}, field, "74.01-2026-A0009")) == "invalid_input");
    }
    CHECK(codeOf(office.change(seen, {}, "narrative", 5)) == "invalid_input");
    CHECK(codeOf(office.change(seen, person, "kind", "asn")) == "invalid_input");
    CHECK(codeOf(office.change(seen, person, "kind", nullptr)) == "invalid_input");
    CHECK(codeOf(office.change(seen, person, "motives", "M1")) == "invalid_input");
    CHECK(codeOf(office.change(seen, person, "acts", json::array())) == "invalid_input");
    CHECK(codeOf(office.change(seen, act, "occurred", "2026-02-31")) == "invalid_input");
    CHECK(codeOf(office.change(seen, act, "category", "heavy")) == "invalid_input");
    CHECK(codeOf(office.change(seen, "x", "rank", "III/d")) == "not_found");

    CHECK(codeOf(office.change(seen, act, "occurred", "2026-02-28")) == "none");
    CHECK(codeOf(office.change(seen, act, "occurred", nullptr)) == "none");
    CHECK(codeOf(office.change(seen, person, "motives", json::array({"M1", "M2"}))) == "none");
    CHECK(codeOf(office.change(seen, person, "kind", "pppk")) == "none");
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Case: a text that is not UTF-8 is refused and leaves nothing", "[cases]")
{
    OfficeFixture office;
    auto content = OfficeFixture::sampleContent();
    content.narrative = "Latin-1: \xE9";

    const auto refused = office.desk->cases().add(office.session, content);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidInput);
    CHECK(office.desk->database().integer("SELECT count(*) FROM case_file") == 0);
    CHECK(office.desk->database().integer("SELECT count(*) FROM stream") == 1); // the office's own
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Case: a very long text and one with a zero byte are kept as they are", "[cases]")
{
    OfficeFixture office;
    auto content = OfficeFixture::sampleContent();
    content.narrative = std::string(1'000'000, 'x') + std::string("\0y", 2);

    const auto made = require(office.desk->cases().add(office.session, content));
    office.reopen();

    CHECK(cases::foldCase(office.desk->journal().history(made.id))->content.narrative ==
          content.narrative);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Case: a text longer than anybody types is refused with its field", "[cases]")
{
    OneCase office;
    const auto refusal = [&](auto&& spoil) {
        auto content = OfficeFixture::sampleContent();
        spoil(content);
        const auto refused = office.desk->cases().add(office.session, content);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().arguments.rule == "too_long");
        return refused.error().arguments.field;
    };
    const std::string much(20'001, 'x');

    CHECK(refusal([&](auto& it) { it.respondents[0].name = much; }) == "name");
    CHECK(refusal([&](auto& it) { it.respondents[0].acts[0].formText = much; }) == "form_text");
    CHECK(refusal([&](auto& it) { it.reports[0].number = much; }) == "number");
    CHECK(refusal([&](auto& it) { it.narrative = std::string(2'000'001, 'x'); }) == "narrative");
    CHECK(codeOf(office.change(office.file().version, office.respondent(), "position", much)) ==
          "invalid_input");
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Case: a register number is never given twice", "[cases]")
{
    OfficeFixture office;
    const auto add = [&] {
        return require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    };
    CHECK(add().number == "74.01-2026-A0001");
    const auto second = add();
    CHECK(second.number == "74.01-2026-A0002");

    require(office.desk->cases().cancel(office.session, second.id, "Dicatat dua kali."));
    CHECK(add().number == "74.01-2026-A0003");

    office.reopen();
    office.clock.advance(-std::chrono::hours(48)); // the clock was set back
    CHECK(add().number == "74.01-2026-A0004");

    office.clock.advance(std::chrono::hours(24 * 60)); // in the next year
    CHECK(add().number == "74.01-2027-A0001");
    CHECK(require(office.desk->cases().find("74.01-2026-A0002")) == second.id);
}

TEST_CASE("Case: cancelling needs a reason and keeps the case", "[cases]")
{
    OneCase office;

    CHECK(codeOf(office.desk->cases().cancel(office.session, office.id, {})) == "reason_missing");
    CHECK(codeOf(office.desk->cases().cancel(office.session, CaseId{}, "x")) == "not_found");
    require(office.desk->cases().cancel(office.session, office.id, "Dicatat dua kali."));

    CHECK(office.file().isCancelled);
    CHECK(office.file().cancelReason == "Dicatat dua kali.");
    CHECK(office.file().content.respondents.size() == 1);
}

TEST_CASE("Register number: it is read as it is written, and nothing else is", "[cases]")
{
    for (const char* text : {"74.01-2026-A0001", "74-2026-B12345", "74.01-2026-AB0007"}) {
        const auto number = cases::parseRegisterNumber(text);
        REQUIRE(number);
        CHECK(cases::format(*number) == text);
    }
    for (const char* text :
         {"", "74.01-2026", "74.01-2026-0001", "74.01-2026-A", "74.01-2026-A0", "-2026-A1",
          "74.01-99999999-A0001", "74.01-2026-A9999999999", "74.01-2026-ABC1", "74.01-2026-a1"}) {
        INFO(text);
        CHECK_FALSE(cases::parseRegisterNumber(text));
    }
}

TEST_CASE("Case: a form adds a person and an act, in one commit with what it changed", "[cases]")
{
    OneCase office;
    const cases::CaseFile before = office.file();
    cases::CaseContent after = before.content;
    after.narrative = "Uraian yang dilengkapi.";
    cases::Respondent second = OfficeFixture::sampleContent().respondents.front();
    second.name = "Bagus Candrakusuma";
    second.nip.clear();
    after.respondents.push_back(second);
    cases::Act act;
    act.form = "DS-08";
    after.respondents.front().acts.push_back(act);

    const auto operations = office.desk->journal().history(office.id).operations.size();
    require(office.desk->cases().change(office.session, office.id, before.version,
                                        cases::changesBetween(before.content, after),
                                        cases::additionsIn(after)));

    const cases::CaseContent now = office.file().content;
    REQUIRE(now.respondents.size() == 2);
    CHECK(now.narrative == "Uraian yang dilengkapi.");
    CHECK(now.respondents[0].acts.size() == 2);
    CHECK(now.respondents[0].acts[1].form == "DS-08");
    CHECK(now.respondents[1].name == "Bagus Candrakusuma");
    CHECK(now.respondents[1].acts.size() == 1);
    CHECK(office.desk->journal().history(office.id).operations.size() == operations + 3);
}

TEST_CASE("Case: an added person needs a name and an act, an added act somebody whose it is",
          "[cases]")
{
    OneCase office;
    const cases::CaseFile before = office.file();
    const auto adding = [&](cases::Additions additions) {
        return codeOf(office.desk->cases().change(office.session, office.id, before.version, {},
                                                  std::move(additions)));
    };

    CHECK(adding({.respondents = {cases::Respondent{}}}) == "missing_input");
    cases::Respondent withoutAct;
    withoutAct.name = "Bagus Candrakusuma";
    cases::Act act;
    act.form = "DS-08";
    CHECK(adding({.respondents = {withoutAct}}) == "missing_input");
    CHECK(adding({.acts = {{EntityId{}, act}}}) == "not_found");
    CHECK(adding({.acts = {{before.content.respondents[0].id, cases::Act{}}}}) == "missing_input");
    CHECK(office.file().content.respondents.size() == 1);
}

TEST_CASE("Case: a name of blanks is none, when recorded and when changed", "[cases]")
{
    OneCase office;
    auto content = OfficeFixture::sampleContent();
    content.respondents[0].name = " \t ";
    const auto refused = office.desk->cases().add(office.session, content);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::missingInput);
    CHECK(refused.error().arguments.field == "name");

    const auto seen = office.file().version;
    CHECK(codeOf(office.change(seen, office.respondent(), "name", "  ")) == "missing_input");
    CHECK(codeOf(office.change(seen, office.respondent(), "nip", nullptr)) == "none");
    const auto later = office.file().version;
    CHECK(codeOf(office.change(later, office.respondent(), "name", nullptr)) == "missing_input");
    CHECK(office.file().content.respondents[0].name == "Farah Nawasena");
}

TEST_CASE("Case: nobody stands in a case twice", "[cases]")
{
    OneCase office;
    auto content = OfficeFixture::sampleContent();
    content.respondents.push_back(content.respondents.front());
    content.respondents.back().nip = "197504122000032901"; // spaced otherwise
    const auto refused = office.desk->cases().add(office.session, content);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalidInput);
    CHECK(refused.error().arguments.field == "respondents[1].nip");
    CHECK(refused.error().arguments.rule == "duplicate");

    const cases::CaseFile before = office.file();
    cases::Respondent second = OfficeFixture::sampleContent().respondents.front();
    const auto adding = [&](const cases::Respondent& person) {
        return codeOf(office.desk->cases().change(office.session, office.id, before.version, {},
                                                  {.respondents = {person}}));
    };
    CHECK(adding(second) == "invalid_input");
    second.nip.clear();
    CHECK(adding(second) == "none");
    const std::string added = formatId(office.file().content.respondents.at(1).id);
    CHECK(codeOf(office.change(office.file().version, added, "nip", "197504122000032901")) ==
          "invalid_input");
    // What is changed elsewhere does not ask about it.
    CHECK(codeOf(office.change(office.file().version, added, "rank", "III/d")) == "none");
}

TEST_CASE("Case: the number of a Bawaslu report that another case has is remarked", "[cases]")
{
    OneCase office;
    auto content = OfficeFixture::sampleContent();
    const auto used = [&] {
        std::vector<std::string> numbers;
        for (const auto& each : office.desk->cases().usedReportNumbers(content))
            numbers.push_back(each.value);
        return numbers;
    };
    content.reports[0].number = "18 / reg / lp / pb / kab / 28.05 / IX / 2026";
    CHECK(used() == std::vector<std::string>{"74.01-2026-A0001"});
    CHECK(office.desk->cases().usedReportNumbers(content, "74.01-2026-A0001").empty());
    const auto second = require(office.desk->cases().add(office.session, content));
    CHECK(std::any_of(second.warnings.begin(), second.warnings.end(), [](const auto& each) {
        return each.kind == cases::WarningKind::reportNumberUsed &&
               each.value == "74.01-2026-A0001" && each.field == "reports[0].number";
    }));

    SECTION("another place has another Bawaslu")
    {
        content.place = "33.16";
        CHECK(used().empty());
    }
    SECTION("another year begins anew")
    {
        content.reports[0].received = std::chrono::year{2025} / 10 / 2;
        CHECK(used().empty());
    }
    SECTION("another source numbers its own")
    {
        content.reports[0].source = "media";
        CHECK(used().empty());
    }
}

TEST_CASE("Case: blanks are no reason for a cancellation or another category", "[cases]")
{
    OneCase office;
    const auto cancelled = office.desk->cases().cancel(office.session, office.id, "  ");
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::reasonMissing);

    auto content = OfficeFixture::sampleContent();
    content.respondents[0].acts[0].category = "ethics";
    content.respondents[0].acts[0].categoryReason = "   ";
    const auto refused = office.desk->cases().add(office.session, content);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::reasonMissing);
    CHECK(refused.error().arguments.field == "respondents[0].acts[0].category");
}
