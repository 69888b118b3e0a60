#include "core/referral/chain.h"
#include "core/referral/correspondence.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::referral;
using enum jejak::referral::StepKind;

namespace {

constexpr Date day(int month, int number)
{
    return std::chrono::year(2024) / month / number;
}

EntityId person(std::uint8_t number)
{
    EntityId id;
    id.bytes[15] = number;
    return id;
}

cases::CaseContent people(std::initializer_list<const char*> kinds)
{
    cases::CaseContent content;
    std::uint8_t number = 0;
    for (const char* kind : kinds)
        content.respondents.push_back({.id = person(++number), .kind = kind});
    return content;
}

Step step(StepKind kind, Date date, std::vector<EntityId> respondents = {})
{
    return {.kind = kind,
            .eventDate = date,
            .commission = date < day(9, 4) ? "kasn" : "bkn",
            .respondents = std::move(respondents)};
}

} // namespace

TEST_CASE("Chain: the case lies with whoever has the respondent that is furthest from done",
          "[referral]")
{
    const cases::CaseContent content = people({"pns", "pns"});
    const Chain chain = computeCaseChain({step(received, day(3, 1)), step(forwarded, day(3, 5)),
                                          step(recommended, day(4, 1), {person(1)}),
                                          step(notProven, day(5, 1), {person(2)})},
                                         content);
    CHECK(chain.outcomes[0].holder == Holder::ppk);
    CHECK(chain.outcomes[0].since == day(4, 1));
    CHECK(chain.outcomes[1].holder == Holder::none);
    CHECK(chain.holder == Holder::ppk);
    CHECK(chain.heldSince == day(4, 1));
    CHECK(chain.status == notProven);
}

TEST_CASE("Chain: among several at one holder the one that waits longest counts", "[referral]")
{
    const Chain chain = computeCaseChain({step(received, day(3, 1)), step(forwarded, day(3, 5)),
                                          step(recommended, day(4, 1), {person(1)}),
                                          step(recommended, day(5, 1), {person(2)})},
                                         people({"pns", "pppk"}));
    CHECK(chain.holder == Holder::ppk);
    CHECK(chain.heldSince == day(4, 1));
}

TEST_CASE("Chain: a village head does not keep the case of a civil servant at the office",
          "[referral]")
{
    const std::vector<Step> steps{step(received, day(3, 1)),
                                  step(forwarded, day(3, 5), {person(2)})};
    CHECK(computeCaseChain(steps, people({"non_asn", "pns"})).holder == Holder::kasn);
    CHECK(computeCaseChain(steps, people({"non_asn", "non_asn"})).holder == Holder::office);
}

TEST_CASE("Chain: a warning or a block leaves who has to act, and since when", "[referral]")
{
    const Chain chain = computeCaseChain({step(received, day(3, 1)), step(forwarded, day(3, 5)),
                                          step(recommended, day(4, 1)), step(warned, day(5, 1)),
                                          step(blocked, day(6, 1)), step(sanctioned, day(7, 1)),
                                          step(closed, day(8, 1)), step(unblocked, day(8, 5))},
                                         people({"pns"}));
    CHECK(chain.outcomes[0].holder == Holder::none);
    CHECK(chain.outcomes[0].since == day(8, 1));
    CHECK_FALSE(chain.outcomes[0].isBlocked);
    CHECK(chain.outcomes[0].outcome == Outcome::followedUp);
}

TEST_CASE("Chain: another body that takes over leaves the outcome as it was", "[referral]")
{
    const Chain chain =
        computeCaseChain({step(received, day(3, 1)), step(forwarded, day(3, 5)),
                          step(clarificationRequested, day(4, 1)), step(handedOver, day(9, 4))},
                         people({"pns"}));
    CHECK(chain.outcomes[0].outcome == Outcome::clarification);
    CHECK(chain.holder == Holder::bkn);
    CHECK(chain.outcomes[0].takenOverBy == "bkn");
}

TEST_CASE("Chain: a body that this version has no word for is still a commission", "[referral]")
{
    Step to = step(forwarded, day(9, 5));
    to.commission = "lembaga-independen";
    const Chain chain = computeCaseChain({step(received, day(9, 4)), to}, people({"pns"}));
    CHECK(chain.holder == Holder::commission);
}

TEST_CASE("Chain: handed over in two parts, each person lies with the body that took it over",
          "[referral]")
{
    Step toMinistry = step(handedOver, day(9, 4), {person(1)});
    toMinistry.commission = "menpanrb";
    Step toBkn = step(handedOver, day(9, 4), {person(2)});
    toBkn.commission = "bkn";
    Step answered = step(clarificationAnswered, day(9, 20));
    answered.commission = "menpanrb"; // one step of both, which names one body alone
    const Chain chain =
        computeCaseChain({step(received, day(7, 1)), step(forwarded, day(7, 2)),
                          step(clarificationRequested, day(7, 3)), toMinistry, toBkn, answered},
                         people({"pns", "pns"}));
    CHECK(chain.outcomes[0].holder == Holder::menpanrb);
    CHECK(chain.outcomes[0].commission == "menpanrb");
    CHECK(chain.outcomes[1].holder == Holder::bkn);
    CHECK(chain.outcomes[1].commission == "bkn");
    CHECK(chain.steps.back().commission == "menpanrb");
}

TEST_CASE("Chain: a body without a word is called by the code of its institution", "[referral]")
{
    Step last = step(forwarded, day(10, 5));
    last.commission = "lembaga-merit";
    const Chain chain =
        computeCaseChain({step(received, day(10, 1)), last}, people({"pns", "non_asn"}));
    CHECK(chain.holder == Holder::commission);
    CHECK(holderWord(chain) == "lembaga-merit");
    CHECK(holderWord(chain.outcomes[0]) == "lembaga-merit");
    const Chain known = computeCaseChain({step(forwarded, day(10, 5))}, people({"pns"}));
    CHECK(holderWord(known) == "bkn");
}

TEST_CASE("Chain: a cancelled decree leaves no sanction and only the end", "[referral]")
{
    Step decree = step(sanctioned, day(5, 1));
    decree.sanction = "HB1";
    Step decided = step(appealDecided, day(6, 20));
    decided.result = "cancelled";
    std::vector<Step> steps{step(received, day(3, 1)),    step(forwarded, day(3, 5)),
                            step(recommended, day(4, 1)), decree,
                            step(delivered, day(5, 3)),   step(appeal, day(5, 10))};
    CHECK(computeCaseChain(steps, people({"pns"})).holder == Holder::bpasn);
    steps.push_back(decided);
    const Chain chain = computeCaseChain(steps, people({"pns"}));
    CHECK_FALSE(chain.outcomes[0].sanction.has_value());
    CHECK(chain.outcomes[0].outcome == Outcome::followedUp);
    CHECK_FALSE(mayTake(chain.outcomes[0], inForce));
    CHECK(mayTake(chain.outcomes[0], closed));
}

TEST_CASE(
    "Chain: a case that is opened again keeps its recommendation and its decree until somebody "
    "decides otherwise",
    "[referral]")
{
    Step decree = step(sanctioned, day(5, 1));
    decree.sanction = "HS1";
    std::vector<Step> steps{step(received, day(3, 1)),    step(forwarded, day(3, 5)),
                            step(recommended, day(4, 1)), decree,
                            step(closed, day(6, 1)),      step(reopened, day(7, 1))};
    const auto look = [&] { return computeCaseChain(steps, people({"pns"})).outcomes.at(0); };
    CHECK(look().outcome == Outcome::followedUp);
    CHECK(look().sanction == "HS1");
    CHECK(look().holder == Holder::office);
    CHECK(look().since == day(7, 1));

    steps.push_back(step(forwarded, day(7, 5)));
    CHECK(look().outcome == Outcome::followedUp);

    steps.push_back(step(notProven, day(8, 1)));
    CHECK(look().outcome == Outcome::notProven);
    CHECK_FALSE(look().sanction);
}

TEST_CASE("Chain: what ended without a decision is in process when it is opened again",
          "[referral]")
{
    const auto outcome = [](StepKind ending) {
        return computeCaseChain({step(received, day(3, 1)), step(sentToBawaslu, day(3, 5)),
                                 step(ending, day(4, 1)), step(reopened, day(5, 1))},
                                people({"pns"}))
            .outcomes.at(0)
            .outcome;
    };
    CHECK(outcome(bawasluStopped) == Outcome::inProcess);
    CHECK(outcome(cancelled) == Outcome::inProcess);
}

TEST_CASE("correspondenceOf: sent waits for a receipt, received for an answer", "[referral]")
{
    Step sent = step(forwarded, day(3, 5));
    sent.sent = day(3, 6);
    std::vector<Step> steps{step(received, day(3, 1)), sent};
    const auto look = [&] {
        return correspondenceOf(computeCaseChain(steps, people({"pns"})), person(1));
    };
    CHECK(look().waits == Waits::receipt);
    CHECK(look().since == day(3, 6));
    CHECK(look().letter == 1u);

    steps[1].received = day(3, 8);
    CHECK(look().waits == Waits::answer);
    CHECK(look().since == day(3, 8));
    steps[1].received.reset();

    steps.push_back(step(commissionReceived, day(3, 9)));
    CHECK(look().waits == Waits::answer);
    CHECK(look().since == day(3, 9));
    CHECK(look().letter == 1u); // the letter that was received

    Step recommendation = step(recommended, day(4, 1));
    recommendation.sent = day(4, 2);
    steps.push_back(recommendation);
    CHECK(look().waits == Waits::receipt);
    steps.push_back(step(warned, day(5, 1)));
    CHECK(look().waits == Waits::receipt);
    steps.push_back(step(examined, day(5, 20)));
    CHECK(look().waits == Waits::answer);
    CHECK(look().letter == 3u);
    steps.push_back(step(sanctioned, day(6, 1)));
    CHECK(look().waits == Waits::nothing);
}

TEST_CASE("followUpsOf: receipt, warnings, block and decision belong to their recommendation",
          "[referral]")
{
    Step recommendation = step(recommended, day(4, 1));
    recommendation.limits.push_back({.code = answerOfPpk, .due = day(4, 30)});
    Step decree = step(sanctioned, day(7, 1));
    decree.decree.comparison = "lighter";
    const Chain chain = computeCaseChain(
        {step(received, day(3, 1)), step(forwarded, day(3, 5)), recommendation,
         step(ppkReceived, day(4, 3)), step(warned, day(5, 1)), step(warned, day(5, 9)),
         step(blocked, day(6, 1)), decree, step(unblocked, day(7, 5))},
        people({"pns"}));
    const auto all = followUpsOf(chain, person(1));
    REQUIRE(all.size() == 1);
    CHECK(all[0].received == day(4, 3));
    CHECK(all[0].due == day(4, 30));
    CHECK(all[0].warnings == 2);
    CHECK(all[0].lastWarning == day(5, 9));
    CHECK(all[0].blocked == day(6, 1));
    CHECK(all[0].unblocked == day(7, 5));
    CHECK(all[0].decided == day(7, 1));
    CHECK(all[0].comparison == "lighter");
}
