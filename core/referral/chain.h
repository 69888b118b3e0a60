#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/referral/limit.h"
#include "core/referral/step_kind.h"

#include <string>
#include <vector>

namespace jejak::referral {

// One event of the chain, as its letter tells it. The date of the event, not of typing, counts.
struct Step
{
    EntityId id{};
    StepKind kind = StepKind::received;
    Date eventDate{};
    std::string letterNumber{};
    std::optional<Date> letterDate{};
    std::optional<Date> sent{};
    std::optional<Date> received{};
    std::string sender{};                // "from": holder word or a name
    std::string recipient{};             // "to"
    std::string commission{};            // "kasn" or "bkn": who was in office on the event's day
    std::vector<EntityId> respondents{}; // whom it concerns; empty means all
    std::string note{};
    std::optional<std::string> sanction{}; // code of the sanction list
    std::string sanctionText{};
    std::optional<Date> due{};             // until when the letter asks for an answer
    std::string dueRule{};                 // which rule and calendar gave `due`
    std::optional<Date> examinationDate{}; // for which the person is summoned
    std::optional<LimitTerms> terms{};     // what the letter says instead of the rule; not stored
    std::vector<Limit> limits{};           // what began with this step
    bool isVoided = false;
    std::string voidReason{};
};

// What came out for one respondent, computed from the steps that concern it.
struct RespondentOutcome
{
    Outcome outcome = Outcome::inProcess;
    std::optional<StepKind> last{}; // latest step that is no side step
    std::optional<Date> decided{};  // date of the step that gave the outcome
    std::optional<std::string> sanction{};
    std::optional<Date> due{}; // of the answer that the PPK owes
    bool isBlocked = false;
};

// The chain of one case. Steps are in the order of their event dates, voided ones included.
struct Chain
{
    std::vector<Step> steps;
    std::vector<RespondentOutcome> outcomes; // beside the respondents handed in
    Holder holder = Holder::office;
    std::optional<Date> heldSince;
    std::optional<StepKind> status;    // the latest step; nothing before the first
    std::vector<FollowedLimit> limits; // of all steps that are not voided
};

// Computes outcomes, holder and status. `steps` in any order. Steps on one day keep the given
// order.
Chain computeChain(std::vector<Step> steps, const std::vector<EntityId>& respondents);

// The steps that may be recorded now for at least one respondent.
std::vector<StepKind> nextSteps(const Chain& chain);

} // namespace jejak::referral
