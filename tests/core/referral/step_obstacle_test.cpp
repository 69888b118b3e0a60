#include "core/referral/step_obstacle.h"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::referral;

namespace {

using enum StepKind;
using Reason = StepObstacle::Reason;

RespondentOutcome after(std::optional<StepKind> last, Reach reached = Reach::office)
{
    RespondentOutcome respondent;
    respondent.last = last;
    respondent.reached = reached;
    return respondent;
}

std::vector<StepKind> firstOf(StepKind last, StepKind next)
{
    const auto obstacle = obstacleTo(after(last), next);
    return obstacle ? obstacle->before : std::vector<StepKind>();
}

} // namespace

TEST_CASE("StepObstacle: there is one exactly where the step may not be recorded", "[referral]")
{
    for (const StepKind last : allSteps())
        for (const StepKind next : allSteps())
            for (const bool flag : {false, true}) {
                RespondentOutcome respondent = after(last, Reach::commission);
                respondent.isBlocked = flag;
                respondent.isDecreeUnderway = flag;
                respondent.isDecreeCancelled = flag;
                INFO(word(last) << " -> " << word(next));
                CHECK(obstacleTo(respondent, next).has_value() != mayTake(respondent, next));
            }
}

TEST_CASE("StepObstacle: what has to come first makes the step possible", "[referral]")
{
    for (const StepKind last : allSteps())
        for (const StepKind next : allSteps()) {
            const auto obstacle = obstacleTo(after(last), next);
            if (!obstacle)
                continue;
            INFO(word(last) << " -> " << word(next));
            CHECK((obstacle->reason == Reason::tooEarly) == !obstacle->before.empty());
            for (const StepKind before : obstacle->before) {
                CHECK(mayFollow(before, next));
                CHECK(before != last);
            }
        }
}

TEST_CASE("StepObstacle: names the nearest steps, not all that lie behind them", "[referral]")
{
    using Steps = std::vector<StepKind>;
    CHECK(firstOf(forwarded, summoned) == Steps{recommended});
    CHECK(firstOf(received, recommended) == Steps{forwarded});
    CHECK(firstOf(recommended, delivered) == Steps{sanctioned});
    CHECK(firstOf(received, delivered) == Steps{sanctioned, sanctionedDirectly});
    CHECK(firstOf(forwarded, warned) == Steps{recommended});
    CHECK(firstOf(delivered, appealDecided) == Steps{objection, appeal});
}

TEST_CASE("StepObstacle: tells what lies behind, what has ended and what never began", "[referral]")
{
    const auto reason = [](const RespondentOutcome& respondent, StepKind next) {
        return obstacleTo(respondent, next).value().reason;
    };
    CHECK(reason(after(forwarded), bawasluRegistered) == Reason::passed);
    CHECK(reason(after(sanctioned), warned) == Reason::passed);
    CHECK(reason(after(notProven), recommended) == Reason::ended);
    CHECK(reason(after(closed), delivered) == Reason::ended);
    CHECK(reason(after(closed), received) == Reason::passed);
    CHECK(reason(after(recommended), reopened) == Reason::notEnded);
    CHECK(reason(after(recommended), unblocked) == Reason::notBlocked);
    RespondentOutcome blockedOne = after(recommended);
    blockedOne.isBlocked = true;
    CHECK(reason(blockedOne, blocked) == Reason::alreadyBlocked);
    RespondentOutcome sent = after(delivered);
    CHECK(reason(sent, delivered) == Reason::decreeDelivered);
    sent.isDecreeUnderway = true;
    CHECK(reason(sent, inForce) == Reason::decreeUnderway);
    RespondentOutcome annulled = after(appealDecided);
    annulled.isDecreeCancelled = true;
    CHECK(reason(annulled, served) == Reason::decreeCancelled);
}

TEST_CASE("StepObstacle: respondents who stand alike are named together", "[referral]")
{
    Chain chain;
    chain.outcomes = {after(forwarded), after(recommended, Reach::ppk), after(forwarded)};
    const auto all = obstructedSteps(chain);
    std::vector<ObstructedStep> ofSummons;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ofSummons),
                 [](const ObstructedStep& each) { return each.kind == summoned; });
    REQUIRE(ofSummons.size() == 1);
    CHECK(ofSummons.front().respondents == std::vector<std::size_t>{0, 2});
    CHECK(ofSummons.front().last == forwarded);
    CHECK(std::none_of(all.begin(), all.end(),
                       [](const ObstructedStep& each) { return each.kind == cancelled; }));
}
