#include "core/referral/chain.h"

#include "core/referral/limit_course.h"

#include <algorithm>

namespace jejak::referral {
namespace {

using enum StepKind;

bool concerns(const Step& step, const EntityId& respondent)
{
    return step.respondents.empty() || std::find(step.respondents.begin(), step.respondents.end(),
                                                 respondent) != step.respondents.end();
}

Holder commissionOf(const Step& step)
{
    if (step.commission == "kasn")
        return Holder::kasn;
    if (step.commission == "menpanrb")
        return Holder::menpanrb;
    return Holder::bkn;
}

Holder holderAfter(const Step& step)
{
    switch (step.kind) {
    case received:
    case initialReview:
    case reopened:
        return Holder::office;
    case sentToBawaslu:
    case bawasluRegistered:
        return Holder::bawaslu;
    case forwarded:
    case commissionReceived:
    case clarificationAnswered:
    case handedOver:
        return commissionOf(step);
    case clarificationRequested: // the office has to answer
        return Holder::office;
    case recommended:
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case objection:
    case warned:
    case blocked:
    case unblocked:
    case appealDecided:
        return Holder::ppk;
    case appeal:
        return Holder::bpasn;
    case bawasluNotEligible:
    case bawasluStopped:
    case documentsIncomplete:
    case notProven:
    case served:
    case cancelled:
    case closed:
        return Holder::none;
    }
    return Holder::none;
}

// Until when the PPK has to answer, when the step says it.
std::optional<Date> answerDue(const Step& step)
{
    for (const Limit& limit : step.limits)
        if (limit.code == answerOfPpk)
            return limit.due;
    return std::nullopt;
}

void apply(const Step& step, RespondentOutcome& state)
{
    if (!isSideStep(step.kind))
        state.last = step.kind;
    if (step.kind == blocked)
        state.isBlocked = true;
    if (step.kind == unblocked)
        state.isBlocked = false;
    if (step.sanction && (step.kind == sanctioned || step.kind == sanctionedDirectly))
        state.sanction = step.sanction;
    if (const auto due = answerDue(step))
        state.due = due;
    if (const auto outcome = outcomeAfter(step.kind)) {
        state.outcome = *outcome;
        state.decided = step.eventDate;
        if (*outcome != Outcome::recommended)
            state.due.reset();
    }
}

} // namespace

Chain computeChain(std::vector<Step> steps, const std::vector<EntityId>& respondents)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.eventDate < b.eventDate; });
    Chain chain{std::move(steps), std::vector<RespondentOutcome>(respondents.size()),
                Holder::office,   std::nullopt,
                std::nullopt,     {}};
    for (const Step& step : chain.steps) {
        if (step.isVoided)
            continue;
        for (std::size_t i = 0; i < respondents.size(); ++i)
            if (concerns(step, respondents[i]))
                apply(step, chain.outcomes[i]);
        chain.status = step.kind;
        const Holder holder = holderAfter(step);
        if (holder != chain.holder || !chain.heldSince)
            chain.heldSince = step.eventDate;
        chain.holder = holder;
    }
    chain.limits = followLimits(chain.steps, respondents);
    return chain;
}

std::vector<StepKind> nextSteps(const Chain& chain)
{
    std::vector<StepKind> next;
    for (const StepKind kind : allSteps()) {
        const bool possible = std::any_of(
            chain.outcomes.begin(), chain.outcomes.end(), [&](const RespondentOutcome& each) {
                const bool blocks =
                    (kind == blocked && each.isBlocked) || (kind == unblocked && !each.isBlocked);
                return !blocks && mayFollow(each.last, kind);
            });
        if (possible)
            next.push_back(kind);
    }
    return next;
}

} // namespace jejak::referral
