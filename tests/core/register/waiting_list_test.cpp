#include "core/register/case_json.h"
#include "core/register/ppk_monitor.h"
#include "core/register/waiting_list.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using referral::StepKind;
using referral::Waits;
using registers::ppkMonitor;
using registers::waitingCases;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

const Date today = year{2026} / 11 / 21;

// A case of two people, whose steps are recorded for both or for one of them.
struct TwoPeople
{
    OfficeFixture& office;
    CaseId id{};
    std::vector<EntityId> people{};

    explicit TwoPeople(OfficeFixture& used)
        : office(used)
    {
        cases::CaseContent content = OfficeFixture::sampleContent(year{2026} / 9 / 1);
        content.respondents.push_back(content.respondents.front());
        content.respondents.back().name = "Gilang Perdana";
        content.respondents.back().nip.clear();
        id = require(office.desk->cases().add(office.session, content)).id;
        const auto file = cases::foldCase(office.desk->journal().history(id)).value();
        for (const auto& each : file.content.respondents)
            people.push_back(each.id);
    }

    void record(referral::Step step)
    {
        require(office.desk->chain().record(office.session, id, std::move(step)));
    }
};

} // namespace

TEST_CASE("waitingCases: respondents who wait alike stand together, others apart", "[register]")
{
    OfficeFixture office;
    TwoPeople both(office);
    both.record({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    both.record({.kind = StepKind::forwarded,
                 .eventDate = year{2026} / 10 / 5,
                 .letterNumber = "7/PM/X/2026",
                 .sent = year{2026} / 10 / 6});
    const auto all = [&](const registers::WaitingQuery& query) {
        return require(waitingCases(office.desk->database(), office.session, query, today));
    };

    auto waiting = all({});
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].respondents.size() == 2);
    CHECK(waiting[0].holder == "bkn");
    CHECK(waiting[0].since == year{2026} / 10 / 5);
    CHECK(waiting[0].days == 47);
    CHECK(waiting[0].waits == Waits::receipt);
    CHECK(waiting[0].waitsDays == 46);
    CHECK(waiting[0].letterNumber == "7/PM/X/2026");

    both.record({.kind = StepKind::recommended,
                 .eventDate = year{2026} / 11 / 2,
                 .received = year{2026} / 11 / 4,
                 .respondents = {both.people[1]}});
    CHECK(all({}).size() == 2);
    CHECK(all({.limit = 1}).at(0).holder == "bkn"); // who waits longest
    CHECK(all({.holder = "ppk"}).at(0).respondents == std::vector<std::string>{"Gilang Perdana"});
    CHECK(all({.waits = Waits::receipt}).size() == 1);
    const auto unanswered = all({.waits = Waits::answer});
    REQUIRE(unanswered.size() == 1);
    CHECK(unanswered[0].step == "recommended");
    CHECK(unanswered[0].waitsDays == 17);
    CHECK(all({.holder = "bkn", .waits = Waits::answer}).empty());

    require(office.desk->cases().cancel(office.session, both.id, "Dicatat dua kali"));
    CHECK(all({}).empty());
}

TEST_CASE("ppkMonitor: each recommendation with its limit, warnings and answer", "[register]")
{
    OfficeFixture office;
    TwoPeople both(office);
    both.record({.kind = StepKind::received, .eventDate = year{2026} / 9 / 2});
    both.record({.kind = StepKind::forwarded, .eventDate = year{2026} / 9 / 3});
    both.record({.kind = StepKind::recommended,
                 .eventDate = year{2026} / 10 / 1,
                 .letterNumber = "R-1/2026",
                 .sender = "bkn",
                 .sanction = "HB1"});
    both.record({.kind = StepKind::warned,
                 .eventDate = year{2026} / 11 / 2,
                 .respondents = {both.people[0]}});
    referral::Step decree{.kind = StepKind::sanctioned,
                          .eventDate = year{2026} / 11 / 3,
                          .respondents = {both.people[1]},
                          .sanction = "HS3"};
    decree.decree.comparisonReason = "Baru pertama kali";
    both.record(decree);
    const auto list = [&](bool openOnly) {
        return require(
            ppkMonitor(office.desk->database(), office.session, {.openOnly = openOnly}, today));
    };

    const auto open = list(true);
    REQUIRE(open.size() == 1);
    CHECK(open[0].respondent == "Farah Nawasena");
    CHECK(open[0].due == year{2026} / 10 / 21);
    CHECK(open[0].daysLeft == -31);
    CHECK(open[0].warnings == 1);
    CHECK(open[0].commission == "bkn");
    CHECK(open[0].dueRule.starts_with("tindak-lanjut-ppk"));

    const auto all = list(false);
    REQUIRE(all.size() == 2);
    CHECK(all[1].decision == "sanctioned");
    CHECK(all[1].comparison == "lighter");
    CHECK(all[1].comparisonReason == "Baru pertama kali");
    CHECK_FALSE(all[1].daysLeft.has_value());
    CHECK(all[1].warnings == 0);

    access::Session reader = office.session;
    reader.roles = {access::Role::identityKeeper};
    CHECK(ppkMonitor(office.desk->database(), reader, {}, today).error().code ==
          ErrorCode::notAllowed);
}

TEST_CASE("waitingCases: a body that has no word is the holder by the code of its institution",
          "[register]")
{
    OfficeFixture office;
    TwoPeople both(office);
    both.record({.kind = StepKind::received, .eventDate = year{2026} / 10 / 2});
    both.record({.kind = StepKind::forwarded,
                 .eventDate = year{2026} / 10 / 5,
                 .commission = "lembaga-merit"});

    const auto found = require(
        waitingCases(office.desk->database(), office.session, {.holder = "lembaga-merit"}, today));
    REQUIRE(found.size() == 1);
    CHECK(found[0].holder == "lembaga-merit");
    const auto record = registers::foldRecord(office.desk->journal().history(both.id)).value();
    const nlohmann::json shown = registers::toJson(record);
    CHECK(shown["holder"] == "lembaga-merit");
    CHECK(shown["respondents"][0]["holder"] == "lembaga-merit");
}
