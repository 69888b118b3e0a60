#include "core/sanctions/decree_course.h"
#include "tests/support/office_fixture.h"

#include <algorithm>

using namespace jejak;
using referral::Step;
using referral::StepKind;
using sanctions::DecreeState;
using std::chrono::year;
using test::OfficeFixture;
using test::require;

namespace {

// A case of one respondent (or two) up to the recommendation, all in 2026.
struct Course
{
    OfficeFixture office;
    CaseId id;
    std::vector<EntityId> people;

    explicit Course(std::optional<std::string> recommended = "HB1", int respondents = 1)
    {
        cases::CaseContent content = OfficeFixture::sampleContent(year{2026} / 7 / 20);
        for (int i = 1; i < respondents; ++i) {
            content.respondents.push_back(content.respondents.front());
            content.respondents.back().nip.clear();
            content.respondents.back().name = "Gilang Perdana";
        }
        id = require(office.desk->cases().add(office.session, content)).id;
        const auto file = cases::foldCase(office.desk->journal().history(id)).value();
        for (const auto& each : file.content.respondents)
            people.push_back(each.id);
        record({.kind = StepKind::received, .eventDate = year{2026} / 8 / 3});
        record({.kind = StepKind::forwarded, .eventDate = year{2026} / 8 / 4});
        record({.kind = StepKind::recommended,
                .eventDate = year{2026} / 8 / 10,
                .sanction = std::move(recommended)});
    }

    referral::Chain record(Step step)
    {
        return require(office.desk->chain().record(office.session, id, std::move(step)));
    }

    // The decree of 1 September, delivered on the 2nd: in force on the 23rd.
    void decree(std::optional<std::string> sanction, std::vector<EntityId> respondents = {})
    {
        record({.kind = StepKind::sanctioned,
                .eventDate = year{2026} / 9 / 1,
                .respondents = std::move(respondents),
                .note = "Lain dari rekomendasi",
                .sanction = std::move(sanction)});
    }

    void deliver() { record({.kind = StepKind::delivered, .eventDate = year{2026} / 9 / 2}); }

    std::vector<referral::StepWarning> warnings(const Step& step)
    {
        return require(office.desk->chain().check(office.session, id, step));
    }

    bool warns(const Step& step, std::string_view code)
    {
        const auto all = warnings(step);
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& each) { return each.code == code; });
    }

    std::string valueOf(const Step& step, std::string_view code)
    {
        for (const auto& each : warnings(step))
            if (each.code == code)
                return each.value;
        return "no such warning";
    }

    sanctions::Decree latest(std::size_t person = 0)
    {
        return sanctions::decreesOf(require(office.desk->chain().chain(id)), people.at(person))
            .back();
    }
};

Step on(StepKind kind, int month, int day)
{
    return {.kind = kind, .eventDate = year{2026} / month / day};
}

Step decided(int month, int day, const char* result)
{
    return {
        .kind = StepKind::appealDecided, .eventDate = year{2026} / month / day, .result = result};
}

} // namespace

TEST_CASE("Decree: without a sanction it counts as followed up, and says what is missing",
          "[sanctions]")
{
    Course course;
    const Step empty = on(StepKind::sanctioned, 9, 1);
    CHECK(course.warns(empty, "sanction_missing"));
    Step blank = empty;
    blank.sanctionText = "   ";
    CHECK(course.warns(blank, "sanction_missing"));
    Step level = empty;
    level.sanctionLevel = "heavy";
    CHECK_FALSE(course.warns(level, "sanction_missing"));

    const auto chain = course.record(empty);
    CHECK(chain.outcomes[0].outcome == referral::Outcome::followedUp);
    CHECK(course.latest().isSanctionMissing());
}

TEST_CASE("Decree: words alone are not compared with the recommendation, and that is said",
          "[sanctions]")
{
    Course course;
    Step words = on(StepKind::sanctioned, 9, 1);
    words.sanctionText = "turun jabatan";
    CHECK(course.warns(words, "not_compared"));
    Course unweighed(std::nullopt);
    CHECK_FALSE(unweighed.warns(words, "not_compared"));
}

TEST_CASE("Decree: blanks are no reason for another sanction than the recommended", "[sanctions]")
{
    Course course;
    Step lighter = on(StepKind::sanctioned, 9, 1);
    lighter.sanction = "HR2";
    lighter.decree.comparisonReason = " \t ";
    lighter.note = "  ";
    const auto refused =
        course.office.desk->chain().record(course.office.session, course.id, lighter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::reasonMissing);
    CHECK(refused.error().arguments.field == "decree.comparison_reason");
}

TEST_CASE("Decree: while it is contested in time it has neither beginning nor end", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    REQUIRE(course.latest().effective == year{2026} / 9 / 23);
    course.record(on(StepKind::objection, 9, 10));
    CHECK_FALSE(course.latest().effective.has_value());
    CHECK_FALSE(course.latest().ends.has_value());
    CHECK(course.latest().state == DecreeState::contested);

    course.record(decided(10, 5, "upheld"));
    CHECK_FALSE(course.latest().effective.has_value());
    CHECK(course.latest().state == DecreeState::delivered);
    CHECK_FALSE(course.warns(on(StepKind::inForce, 10, 6), "before_effective"));

    course.record(on(StepKind::inForce, 10, 7));
    CHECK(course.latest().effective == year{2026} / 10 / 7);
    CHECK(course.latest().ends == year{2027} / 10 / 7);
    CHECK(course.latest().state == DecreeState::inForce);
}

TEST_CASE("Decree: after the decision its own day of coming into force counts", "[sanctions]")
{
    Course course;
    Step own = on(StepKind::sanctioned, 9, 1);
    own.sanction = "HB1";
    own.decree.effective = year{2026} / 10 / 1;
    course.record(own);
    course.deliver();
    CHECK(course.latest().effective == year{2026} / 10 / 1);
    course.record(on(StepKind::objection, 9, 10));
    CHECK_FALSE(course.latest().effective.has_value());
    course.record(decided(10, 5, "upheld"));
    CHECK(course.latest().effective == year{2026} / 10 / 1);
    CHECK(course.latest().ends == year{2027} / 10 / 1);
    CHECK(course.latest().state == DecreeState::inForce);
}

TEST_CASE("Decree: one that is in force stays in force when it is contested", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    course.record(on(StepKind::inForce, 9, 23));
    course.record(on(StepKind::objection, 10, 1));
    CHECK(course.latest().effective == year{2026} / 9 / 23);
    Step changed = decided(10, 20, "changed");
    changed.sanction = "HS1";
    course.record(changed);
    CHECK(course.latest().effective == year{2026} / 9 / 23);
    CHECK(course.latest().ends == year{2027} / 3 / 23);
}

TEST_CASE("Decree: the day recorded as in force goes before the one that was counted",
          "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    course.record(on(StepKind::inForce, 9, 28));
    CHECK(course.latest().effective == year{2026} / 9 / 28);
    CHECK(course.latest().ends == year{2027} / 9 / 28);
}

TEST_CASE("Decree: one objects to a punishment and appeals a dismissal", "[sanctions]")
{
    SECTION("a punishment")
    {
        Course course;
        course.decree("HB1");
        course.deliver();
        CHECK_FALSE(course.warns(on(StepKind::objection, 9, 10), "wrong_remedy"));
        CHECK(course.valueOf(on(StepKind::appeal, 9, 10), "wrong_remedy") == "appeal");
    }
    SECTION("a dismissal")
    {
        Course course;
        course.decree("HB3");
        course.deliver();
        CHECK(course.valueOf(on(StepKind::objection, 9, 10), "wrong_remedy") == "objection");
        CHECK_FALSE(course.warns(on(StepKind::appeal, 9, 10), "wrong_remedy"));
    }
    SECTION("a dismissal in words")
    {
        Course course(std::nullopt);
        Step words = on(StepKind::sanctioned, 9, 1);
        words.sanctionText = "Pemberhentian tidak dengan hormat";
        course.record(words);
        CHECK(course.warns(on(StepKind::objection, 9, 10), "wrong_remedy"));
    }
    SECTION("nobody knows what")
    {
        Course course(std::nullopt);
        course.decree(std::nullopt);
        CHECK_FALSE(course.warns(on(StepKind::objection, 9, 10), "wrong_remedy"));
        CHECK_FALSE(course.warns(on(StepKind::appeal, 9, 10), "wrong_remedy"));
    }
}

TEST_CASE("Decree: a remedy after its last day is late", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    CHECK_FALSE(course.warns(on(StepKind::objection, 9, 22), "remedy_late"));
    CHECK(course.valueOf(on(StepKind::objection, 9, 23), "remedy_late") == "2026-09-22");
    Step sent = on(StepKind::objection, 9, 25);
    sent.sent = year{2026} / 9 / 21; // filed in time, recorded on its arrival
    CHECK_FALSE(course.warns(sent, "remedy_late"));
}

TEST_CASE("Decree: a decision that does not say how it came out is read as upheld", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    course.record(on(StepKind::objection, 9, 10));
    CHECK(course.warns(decided(10, 5, ""), "result_missing"));
    CHECK_FALSE(course.warns(decided(10, 5, "upheld"), "result_missing"));
    const auto chain = course.record(decided(10, 5, ""));
    CHECK(chain.outcomes[0].sanction == "HB1");
}

TEST_CASE("Decree: served before the end of its term is early", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    course.deliver();
    course.record(on(StepKind::inForce, 9, 23));
    CHECK(course.valueOf(on(StepKind::served, 11, 2), "served_early") == "2027-09-23");

    Course reprimand;
    reprimand.decree("HR1");
    reprimand.deliver();
    reprimand.record(on(StepKind::inForce, 9, 23));
    CHECK_FALSE(reprimand.warns(on(StepKind::served, 9, 23), "served_early"));
}

TEST_CASE("Decree: closed before it is law, or while it can be contested, is early", "[sanctions]")
{
    Course course;
    course.decree("HB1");
    CHECK_FALSE(course.warns(on(StepKind::closed, 9, 1), "closed_early")); // not delivered at all
    SECTION("delivered")
    {
        course.deliver();
        CHECK(course.valueOf(on(StepKind::closed, 9, 22), "closed_early") == "2026-09-23");
        CHECK_FALSE(course.warns(on(StepKind::closed, 9, 23), "closed_early"));
    }
    SECTION("on its way")
    {
        Step sent = on(StepKind::delivered, 9, 2);
        sent.isAbsent = true;
        course.record(sent);
        CHECK(course.valueOf(on(StepKind::closed, 10, 22), "closed_early").empty());
    }
    SECTION("upheld and not recorded as in force")
    {
        course.deliver();
        course.record(on(StepKind::objection, 9, 10));
        course.record(decided(10, 5, "upheld"));
        CHECK(course.valueOf(on(StepKind::closed, 10, 22), "closed_early").empty());
        course.record(on(StepKind::inForce, 10, 7));
        CHECK_FALSE(course.warns(on(StepKind::closed, 10, 22), "closed_early"));
    }
}

TEST_CASE("Decree: people of one delivery have the remedies of their own decrees", "[sanctions]")
{
    Course course(std::nullopt, 2);
    course.decree("HB3", {course.people[0]});
    course.decree("HB1", {course.people[1]});
    course.deliver();
    const auto chain = require(course.office.desk->chain().chain(course.id));
    std::map<std::string, std::vector<EntityId>> whose;
    for (const referral::Limit& each : chain.steps.back().limits)
        whose[each.code] = each.respondents;
    REQUIRE(whose.contains("banding"));
    REQUIRE(whose.contains("keberatan"));
    CHECK(whose["banding"] == std::vector<EntityId>{course.people[0]});
    CHECK(whose["keberatan"] == std::vector<EntityId>{course.people[1]});
    CHECK(whose["mulai-berlaku"].empty()); // of both

    Step late = on(StepKind::objection, 9, 25);
    late.respondents = {course.people[1]};
    CHECK(course.warns(late, "remedy_late"));
    CHECK_FALSE(course.warns(late, "wrong_remedy"));
    // The limit of one is met by that one alone.
    Step appeal = on(StepKind::appeal, 9, 10);
    appeal.respondents = {course.people[0]};
    for (const auto& each : course.record(appeal).limits)
        if (each.state == referral::LimitState::open)
            CHECK(each.waiting != std::vector<std::size_t>{0, 1});
    CHECK(require(course.office.desk->verify(course.office.session, false)).empty());
}
