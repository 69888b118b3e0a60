#include "core/referral/limit_bodies.h"
#include "core/referral/limit_course.h"
#include "core/referral/step_bodies.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::referral;
using std::chrono::year;

namespace {

EntityId person(std::uint8_t number)
{
    EntityId id{};
    id.bytes.back() = number;
    return id;
}

Step step(StepKind kind, int day, std::vector<EntityId> respondents = {})
{
    return {.id = person(static_cast<std::uint8_t>(100 + day)),
            .kind = kind,
            .eventDate = year{2026} / 10 / day,
            .respondents = std::move(respondents)};
}

Limit answerWithin(int day)
{
    return {.code = answerOfPpk,
            .text = "Tindak lanjut rekomendasi oleh PPK",
            .startedFrom = LimitStart::received,
            .start = year{2026} / 10 / 1,
            .count = 14,
            .due = year{2026} / 10 / day,
            .basis = "batas umum",
            .calendar = "libur 2019-2027",
            .responsible = "ppk",
            .endsWith = {"sanctioned"}};
}

} // namespace

TEST_CASE("Limit: everything a step says of it comes back from the journal", "[referral]")
{
    Limit limit = answerWithin(20);
    limit.nature = LimitNature::right;
    limit.contest = Contest::pilkada;
    limit.count = -7;
    limit.unit = DayUnit::calendarDays;
    limit.isEstimated = true;
    limit.isVerified = true;
    limit.isOwn = true;
    limit.lapsesWith = {"appeal"};
    limit.reason = "surat menyebut batas lain";
    limit.conditions = {"discipline", "act_from:2021-08-31"};

    CHECK(limitFrom(toJson(limit)) == limit);
    CHECK_FALSE(limitFrom(nlohmann::json{{"code", "x"}, {"start", "2026-10-01"}}));
    CHECK_FALSE(limitFrom(nlohmann::json("text")));
}

TEST_CASE("Limit: the date and text of an older program become a limit", "[referral]")
{
    const nlohmann::json body{
        {"due", "2024-12-05"},
        {"due_rule", "tindak-lanjut-ppk: 14 hari kerja (libur 2019-2027; perkiraan)"}};
    Step old = step(StepKind::recommended, 14);
    old.due = year{2024} / 12 / 5;
    old.dueRule = body["due_rule"];

    const std::vector<Limit> limits = limitsOf(body, old);

    REQUIRE(limits.size() == 1);
    CHECK(limits[0].code == answerOfPpk);
    CHECK(limits[0].count == 14);
    CHECK(limits[0].due == year{2024} / 12 / 5);
    CHECK(limits[0].calendar == "libur 2019-2027; perkiraan");
    CHECK(limits[0].endsWith == std::vector<std::string>{"sanctioned"});
}

TEST_CASE("Limit: it is open until all it concerns have what it asks for", "[referral]")
{
    const std::vector<EntityId> people{person(1), person(2)};
    std::vector<Step> steps{step(StepKind::recommended, 1)};
    steps[0].limits = {answerWithin(20)};
    CHECK(computeChain(steps, people).limits[0].waiting == std::vector<std::size_t>{0, 1});

    steps.push_back(step(StepKind::sanctioned, 19, {person(2)}));
    const Chain half = computeChain(steps, people);
    CHECK(half.limits[0].state == LimitState::open);
    CHECK(half.limits[0].waiting == std::vector<std::size_t>{0});
    REQUIRE(nextDuty(half) != nullptr);
    CHECK(nextDuty(half)->due == year{2026} / 10 / 20);

    steps.push_back(step(StepKind::sanctioned, 21, {person(1)}));
    const Chain whole = computeChain(steps, people);
    CHECK(whole.limits[0].state == LimitState::met);
    CHECK(whole.limits[0].ended == year{2026} / 10 / 21);
    CHECK(whole.limits[0].isLate);
    CHECK(nextDuty(whole) == nullptr);
}

TEST_CASE("Limit: the same limit started anew takes the place of the first", "[referral]")
{
    std::vector<Step> steps{step(StepKind::recommended, 1), step(StepKind::ppkReceived, 5)};
    steps[0].limits = {answerWithin(20)};
    steps[1].limits = {answerWithin(24)};

    const Chain chain = computeChain(steps, {person(1)});

    CHECK(chain.limits[0].state == LimitState::replaced);
    CHECK(chain.limits[1].state == LimitState::open);
    CHECK(chain.outcomes[0].due == year{2026} / 10 / 24);
    REQUIRE(nextDuty(chain) != nullptr);
    CHECK(nextDuty(chain)->due == year{2026} / 10 / 24);
}

TEST_CASE("Limit: it ends with the case, and with a voided step it was never there", "[referral]")
{
    std::vector<Step> steps{step(StepKind::forwarded, 1), step(StepKind::cancelled, 9)};
    steps[0].limits = {answerWithin(20)};
    CHECK(computeChain(steps, {person(1)}).limits[0].state == LimitState::lapsed);
    CHECK(computeChain(steps, {}).limits[0].state == LimitState::lapsed);

    steps[1].isVoided = true;
    CHECK(computeChain(steps, {person(1)}).limits[0].state == LimitState::open);
    steps[0].isVoided = true;
    CHECK(computeChain(steps, {person(1)}).limits.empty());
}

TEST_CASE("Limit: a summons is judged by the day it reached the person", "[referral]")
{
    std::vector<Step> steps{step(StepKind::summoned, 5)};
    Limit limit = answerWithin(6);
    limit.count = -7;
    limit.endsWith = {std::string(endsWithItself)};
    steps[0].limits = {limit};
    CHECK_FALSE(computeChain(steps, {person(1)}).limits[0].isLate);

    steps[0].received = year{2026} / 10 / 7;
    const Chain late = computeChain(steps, {person(1)});
    CHECK(late.limits[0].state == LimitState::met);
    CHECK(late.limits[0].isLate);
}

TEST_CASE("Limit: a decree nobody came for is to be sent until it is sent", "[referral]")
{
    const std::vector<EntityId> people{person(1)};
    Limit limit = answerWithin(8);
    limit.code = "pengiriman-sk";
    limit.endsWith = {std::string(endsWithItself), "delivered"};
    limit.count = 3;
    std::vector<Step> steps{step(StepKind::delivered, 5)};
    steps[0].isAbsent = true;
    steps[0].limits = {limit};
    CHECK(computeChain(steps, people).limits[0].state == LimitState::open);

    steps.push_back(step(StepKind::delivered, 20));
    steps[1].isAbsent = true;
    steps[1].sent = year{2026} / 10 / 19;
    const FollowedLimit late = computeChain(steps, people).limits[0];
    CHECK(late.state == LimitState::met);
    CHECK(late.ended == year{2026} / 10 / 19);
    CHECK(late.isLate);

    steps.pop_back();
    steps[0].sent = year{2026} / 10 / 7;
    CHECK_FALSE(computeChain(steps, people).limits[0].isLate);
}

TEST_CASE("Limit: setting one changes that one alone, and the last word counts", "[referral]")
{
    Step recommended = step(StepKind::recommended, 1);
    Limit other = answerWithin(9);
    other.code = "lain";
    recommended.limits = {other, answerWithin(20)};

    setLimit(recommended, answerWithin(28));

    REQUIRE(recommended.limits.size() == 2);
    CHECK(recommended.limits[0] == other);
    CHECK(recommended.limits[1].due == year{2026} / 10 / 28);
}
