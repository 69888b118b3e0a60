#include "core/base/text.h"
#include "core/referral/chain.h"

#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::referral;

namespace {

// What the law lets follow, written down without looking at the program's table. "-" is the case
// without a step. cancelled and the side steps are added below.
const std::map<std::string, std::string> expectedNext{
    {"-", "received initial_review sent_to_bawaslu bawaslu_registered bawaslu_not_eligible "
          "bawaslu_stopped forwarded sanctioned_directly closed"},
    {"received", "initial_review sent_to_bawaslu bawaslu_registered bawaslu_not_eligible "
                 "bawaslu_stopped forwarded sanctioned_directly closed"},
    {"initial_review", "sent_to_bawaslu bawaslu_registered bawaslu_not_eligible bawaslu_stopped "
                       "forwarded sanctioned_directly closed"},
    {"sent_to_bawaslu", "bawaslu_registered bawaslu_not_eligible bawaslu_stopped forwarded "
                        "sanctioned_directly"},
    {"bawaslu_registered", "bawaslu_stopped forwarded sanctioned_directly"},
    {"bawaslu_not_eligible", "closed reopened"},
    {"bawaslu_stopped", "closed reopened"},
    {"forwarded", "commission_received clarification_requested documents_incomplete not_proven "
                  "recommended sanctioned_directly handed_over"},
    {"commission_received", "clarification_requested documents_incomplete not_proven recommended "
                            "sanctioned_directly handed_over"},
    {"clarification_requested", "clarification_answered documents_incomplete not_proven "
                                "recommended sanctioned_directly handed_over"},
    {"clarification_answered", "clarification_requested documents_incomplete not_proven "
                               "recommended sanctioned_directly handed_over"},
    {"handed_over", "commission_received clarification_requested clarification_answered "
                    "documents_incomplete not_proven recommended sanctioned_directly handed_over"},
    {"documents_incomplete", "clarification_answered closed reopened"},
    {"not_proven", "closed reopened"},
    {"recommended", "ppk_received summoned examined examination_reported sanctioned closed"},
    {"ppk_received", "summoned examined examination_reported sanctioned closed"},
    {"summoned", "summoned examined examination_reported sanctioned closed"},
    {"examined", "examined examination_reported sanctioned closed"},
    {"examination_reported", "sanctioned closed"},
    {"sanctioned", "delivered objection appeal closed"},
    {"sanctioned_directly", "delivered objection appeal closed"},
    {"delivered", "delivered in_force objection appeal closed"},
    {"in_force", "served objection appeal closed"},
    {"served", "closed"},
    {"objection", "appeal_decided"},
    {"appeal", "appeal_decided"},
    {"appeal_decided", "appeal delivered in_force served closed"},
    {"closed", "reopened"},
    {"cancelled", "reopened"},
};

const std::map<Reach, std::string> expectedAfterReopening{
    {Reach::office, "initial_review sent_to_bawaslu bawaslu_registered bawaslu_not_eligible "
                    "bawaslu_stopped forwarded sanctioned_directly closed"},
    {Reach::commission, "commission_received clarification_requested clarification_answered "
                        "documents_incomplete not_proven recommended handed_over"},
    {Reach::ppk, "ppk_received summoned examined examination_reported sanctioned"},
};

const std::string waitingForPpk = "recommended ppk_received summoned examined examination_reported";
const std::string afterTheDecree =
    "sanctioned delivered in_force served objection appeal appeal_decided closed";

// word -> holder, outcome ("" where the step leaves it).
const std::map<std::string, std::pair<std::string, std::string>> expectedAfter{
    {"received", {"office", "in_process"}},
    {"initial_review", {"office", "in_process"}},
    {"sent_to_bawaslu", {"bawaslu", "in_process"}},
    {"bawaslu_registered", {"bawaslu", "in_process"}},
    {"bawaslu_not_eligible", {"none", "rejected"}},
    {"bawaslu_stopped", {"none", "rejected"}},
    {"forwarded", {"kasn", "in_process"}},
    {"commission_received", {"kasn", "in_process"}},
    {"clarification_requested", {"office", "clarification"}},
    {"clarification_answered", {"kasn", "in_process"}},
    {"documents_incomplete", {"none", "incomplete"}},
    {"not_proven", {"none", "not_proven"}},
    {"recommended", {"ppk", "recommended"}},
    {"ppk_received", {"ppk", ""}},
    {"summoned", {"ppk", ""}},
    {"examined", {"ppk", ""}},
    {"examination_reported", {"ppk", ""}},
    {"sanctioned", {"ppk", "followed_up"}},
    {"sanctioned_directly", {"ppk", "direct"}},
    {"delivered", {"ppk", ""}},
    {"in_force", {"ppk", ""}},
    {"served", {"none", ""}},
    {"objection", {"ppk", ""}},
    {"appeal", {"bpasn", ""}},
    {"appeal_decided", {"ppk", ""}},
    {"warned", {"", ""}},
    {"blocked", {"", ""}},
    {"unblocked", {"", ""}},
    {"handed_over", {"kasn", ""}},
    {"reopened", {"office", "in_process"}},
    {"cancelled", {"none", "cancelled"}},
    {"closed", {"none", ""}},
};

bool isIn(const std::string& words, std::string_view word)
{
    for (const std::string_view each : split(words, ' '))
        if (each == word)
            return true;
    return false;
}

bool isExpected(std::optional<StepKind> last, StepKind next, Reach reached)
{
    const std::string from(last ? word(*last) : std::string_view("-"));
    const std::string to(word(next));
    if (to == "cancelled")
        return from != "cancelled";
    if (to == "warned" || to == "blocked")
        return isIn(waitingForPpk, from);
    if (to == "unblocked")
        return isIn(waitingForPpk, from) || isIn(afterTheDecree, from);
    if (from == "reopened") {
        for (const auto& [reach, words] : expectedAfterReopening)
            if (reach <= reached && isIn(words, to))
                return true;
        return false;
    }
    const auto row = expectedNext.find(from);
    return row != expectedNext.end() && isIn(row->second, to);
}

std::vector<std::optional<StepKind>> allLast()
{
    std::vector<std::optional<StepKind>> all{std::nullopt};
    for (const StepKind kind : allSteps())
        all.emplace_back(kind);
    return all;
}

} // namespace

TEST_CASE("transitions: every pair of last and next step is as the law has it", "[referral]")
{
    std::size_t pairs = 0;
    for (const Reach reached : {Reach::office, Reach::commission, Reach::ppk})
        for (const auto last : allLast()) {
            // Side steps are never the last step that counts.
            if (last && isSideStep(*last))
                continue;
            for (const StepKind next : allSteps()) {
                INFO((last ? word(*last) : "-") << " -> " << word(next));
                CHECK(mayFollow(last, next, reached) == isExpected(last, next, reached));
                ++pairs;
            }
        }
    CHECK(pairs == std::size_t{3} * 30 * 32);
}

TEST_CASE("transitions: holder and outcome after every step", "[referral]")
{
    REQUIRE(expectedAfter.size() == allSteps().size());
    for (const StepKind kind : allSteps()) {
        INFO(word(kind));
        const auto& [holder, outcome] = expectedAfter.at(std::string(word(kind)));
        const auto held = holderAfter(kind, Holder::kasn);
        CHECK((held ? word(*held) : std::string_view()) == holder);
        const auto came = outcomeAfter(kind);
        CHECK((came ? word(*came) : std::string_view()) == outcome);
    }
}

TEST_CASE("transitions: Bawaslu proves nothing and recommends nothing", "[referral]")
{
    for (const auto last : allLast()) {
        if (!last || isSideStep(*last) || reachOf(*last) >= Reach::commission ||
            *last == StepKind::reopened)
            continue;
        INFO(word(*last));
        CHECK_FALSE(mayFollow(last, StepKind::notProven));
        CHECK_FALSE(mayFollow(last, StepKind::recommended));
    }
    CHECK_FALSE(mayFollow(StepKind::reopened, StepKind::notProven, Reach::office));
    CHECK_FALSE(mayFollow(StepKind::reopened, StepKind::recommended, Reach::office));
}

TEST_CASE("transitions: an objection or appeal holds the end", "[referral]")
{
    for (const StepKind remedy : {StepKind::objection, StepKind::appeal})
        for (const StepKind end : {StepKind::closed, StepKind::served, StepKind::inForce})
            CHECK_FALSE(mayFollow(remedy, end));
}

TEST_CASE("transitions: data are unblocked only when they are blocked", "[referral]")
{
    RespondentOutcome waiting{.last = StepKind::recommended, .reached = Reach::ppk};
    CHECK_FALSE(mayTake(waiting, StepKind::unblocked));
    CHECK(mayTake(waiting, StepKind::blocked));
    waiting.isBlocked = true;
    CHECK(mayTake(waiting, StepKind::unblocked));
    CHECK_FALSE(mayTake(waiting, StepKind::blocked));
    waiting.last = StepKind::sanctioned;
    CHECK(mayTake(waiting, StepKind::unblocked));
    CHECK_FALSE(mayTake(waiting, StepKind::warned));
}
