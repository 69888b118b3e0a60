#include "core/referral/chain.h"

#include "core/referral/limit_course.h"

#include <algorithm>

namespace jejak::referral {
namespace {

using enum StepKind;

// Who supervises the respondent after the step. A case may have been handed over in parts, so each
// one's own hand-over goes before what the step says of them all. Steps of journals from before the
// commission was written down are BKN's.
std::string commissionOf(const Step& step, const RespondentOutcome& state)
{
    if (!state.takenOverBy.empty())
        return state.takenOverBy;
    return step.commission.empty() ? std::string(word(Holder::bkn)) : step.commission;
}

// Whether the part lies with the commission after the step, also while the office answers it.
bool isSupervised(StepKind kind)
{
    return kind == forwarded || kind == commissionReceived || kind == clarificationRequested ||
           kind == clarificationAnswered || kind == handedOver;
}

bool isUndecided(Outcome outcome)
{
    return outcome == Outcome::inProcess || outcome == Outcome::clarification;
}

// What was recommended or decided stays so in a case that is opened again, until somebody decides
// otherwise: reopening annuls no letter.
bool stands(Outcome outcome)
{
    return outcome == Outcome::recommended || outcome == Outcome::followedUp ||
           outcome == Outcome::direct;
}

void applyOutcome(const Step& step, RespondentOutcome& state)
{
    const auto outcome = outcomeAfter(step.kind);
    if (!outcome || (stands(state.outcome) && isUndecided(*outcome)))
        return;
    state.outcome = *outcome;
    state.decided = step.eventDate;
    if (*outcome != Outcome::recommended)
        state.due.reset();
    if (*outcome != Outcome::followedUp && *outcome != Outcome::direct)
        state.sanction.reset();
}

void applyDecree(const Step& step, RespondentOutcome& state)
{
    if (step.kind == sanctioned || step.kind == sanctionedDirectly) {
        state.isDecreeCancelled = false;
        if (step.sanction)
            state.sanction = step.sanction;
    }
    if (step.kind == delivered)
        state.isDecreeUnderway = isUnderway(step);
    if (step.kind != appealDecided)
        return;
    state.isDecreeCancelled = state.isDecreeCancelled || step.result == "cancelled";
    state.sanction = sanctionAfter(step, state.sanction);
}

void apply(const Step& step, RespondentOutcome& state)
{
    if (!step.isImplied) // Bawaslu may have begun before this office heard of it
        state.latest = step.eventDate;
    if (!isSideStep(step.kind))
        state.last = step.kind;
    state.isReceiptImplied = step.isImplied;
    state.reached = std::max(state.reached, reachOf(step.kind));
    if (step.kind == blocked)
        state.isBlocked = true;
    if (step.kind == unblocked)
        state.isBlocked = false;
    if (step.kind == handedOver)
        state.takenOverBy = step.commission;
    if (!isSideStep(step.kind))
        state.commission = isSupervised(step.kind) ? commissionOf(step, state) : std::string();
    applyOutcome(step, state);
    applyDecree(step, state);
    if (const auto due = answerDue(step))
        state.due = due;
    if (step.kind == reopened)
        state.takenOverBy.clear(); // whoever supervises on the day of the next letter
    if (step.kind == closed)       // nobody waits for an answer any more
        state.due.reset();
    const Holder commission = commissionFromCode(commissionOf(step, state));
    if (const auto holder = holderAfter(step.kind, commission)) {
        if (*holder != state.holder || !state.since)
            state.since = step.eventDate;
        state.holder = *holder;
    }
}

// One after another in the course of a case; whoever supervises stands on one level.
int rank(Holder holder)
{
    switch (holder) {
    case Holder::office:
        return 0;
    case Holder::bawaslu:
        return 1;
    case Holder::kasn:
    case Holder::bkn:
    case Holder::menpanrb:
    case Holder::commission:
        return 2;
    case Holder::ppk:
        return 3;
    case Holder::bpasn:
        return 4;
    case Holder::none:
        return 5;
    }
    return 5;
}

// Whether `a` speaks for the case rather than `b`.
bool speaksFirst(const RespondentOutcome& a, const RespondentOutcome& b)
{
    if (rank(a.holder) != rank(b.holder))
        return rank(a.holder) < rank(b.holder);
    if (!a.since || !b.since)
        return a.since.has_value() && !b.since;
    // What is over is over since the last of them ended.
    return a.holder == Holder::none ? *a.since > *b.since : *a.since < *b.since;
}

void holdCase(Chain& chain, const std::vector<const RespondentOutcome*>& among)
{
    const auto first = std::min_element(
        among.begin(), among.end(),
        [](const RespondentOutcome* a, const RespondentOutcome* b) { return speaksFirst(*a, *b); });
    if (first == among.end())
        return;
    chain.holder = (*first)->holder;
    chain.heldSince = (*first)->since;
    chain.commission = (*first)->commission;
}

} // namespace

bool concerns(const Step& step, const EntityId& respondent)
{
    return step.respondents.empty() || std::find(step.respondents.begin(), step.respondents.end(),
                                                 respondent) != step.respondents.end();
}

bool shareRespondents(const Step& a, const Step& b)
{
    return a.respondents.empty() ||
           std::any_of(a.respondents.begin(), a.respondents.end(),
                       [&](const EntityId& id) { return concerns(b, id); });
}

bool hadStep(const std::vector<Step>& before, StepKind kind, const EntityId& respondent)
{
    bool had = false;
    for (const Step& step : before)
        if (!step.isVoided && concerns(step, respondent))
            had = step.kind == kind || (had && step.kind != reopened);
    return had;
}

std::string_view holderWord(const RespondentOutcome& state)
{
    return state.holder == Holder::commission && !state.commission.empty()
               ? std::string_view(state.commission)
               : word(state.holder);
}

std::string_view holderWord(const Chain& chain)
{
    return chain.holder == Holder::commission && !chain.commission.empty()
               ? std::string_view(chain.commission)
               : word(chain.holder);
}

bool isUnderway(const Step& delivery)
{
    return (delivery.isAbsent || delivery.sent) && !delivery.received;
}

std::optional<std::string> sanctionAfter(const Step& decision,
                                         const std::optional<std::string>& sanction)
{
    if (decision.result == "cancelled")
        return std::nullopt;
    return decision.result == "changed" ? decision.sanction : sanction;
}

std::optional<Date> answerDue(const Step& step)
{
    for (const Limit& limit : step.limits)
        if (limit.code == answerOfPpk)
            return limit.due;
    return std::nullopt;
}

std::optional<Date> effectiveFrom(const Step& step, const EntityId& respondent)
{
    for (const Limit& limit : step.limits)
        if (limit.code == startOfForce && concerns(limit, respondent))
            return limit.due;
    return std::nullopt;
}

Chain computeChain(std::vector<Step> steps, const std::vector<EntityId>& respondents)
{
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) {
        return a.isImplied == b.isImplied ? a.eventDate < b.eventDate : a.isImplied;
    });
    Chain chain{.steps = std::move(steps),
                .outcomes = std::vector<RespondentOutcome>(respondents.size())};
    RespondentOutcome whole; // stands for a case without respondents
    for (const Step& step : chain.steps) {
        if (step.isVoided)
            continue;
        for (std::size_t i = 0; i < respondents.size(); ++i)
            if (concerns(step, respondents[i]))
                apply(step, chain.outcomes[i]);
        apply(step, whole);
        chain.status = step.kind;
    }
    std::vector<const RespondentOutcome*> all;
    for (const RespondentOutcome& each : chain.outcomes)
        all.push_back(&each);
    if (all.empty())
        all.push_back(&whole);
    holdCase(chain, all);
    chain.limits = followLimits(chain.steps, respondents);
    return chain;
}

namespace {

// Nobody else owes or awaits anything that a limit is about; a case of others keeps its limits.
void followCivilServants(Chain& chain, const cases::CaseContent& content)
{
    std::vector<EntityId> ids;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < content.respondents.size(); ++i)
        if (cases::isAsn(content.respondents[i])) {
            ids.push_back(content.respondents[i].id);
            places.push_back(i);
        }
    if (ids.empty() || ids.size() == content.respondents.size())
        return;
    chain.limits = followLimits(chain.steps, ids);
    for (FollowedLimit& each : chain.limits)
        for (std::size_t& waiting : each.waiting)
            waiting = places[waiting];
}

} // namespace

Chain computeCaseChain(std::vector<Step> steps, const cases::CaseContent& content)
{
    std::vector<EntityId> ids;
    for (const cases::Respondent& respondent : content.respondents)
        ids.push_back(respondent.id);
    Chain chain = computeChain(std::move(steps), ids);
    std::vector<const RespondentOutcome*> civilServants;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (cases::isAsn(content.respondents[i]))
            civilServants.push_back(&chain.outcomes[i]);
    holdCase(chain, civilServants);
    followCivilServants(chain, content);
    return chain;
}

bool mayTake(const RespondentOutcome& respondent, StepKind next)
{
    if (next == received && respondent.isReceiptImplied)
        return true;
    if ((next == blocked && respondent.isBlocked) || (next == unblocked && !respondent.isBlocked))
        return false;
    // A cancelled decree is neither delivered nor served.
    if (respondent.isDecreeCancelled && respondent.last == appealDecided &&
        (next == delivered || next == inForce || next == served))
        return false;
    // Delivered once; again only when it was sent, and only an arrival lets it come into force.
    if (respondent.last == delivered && ((next == delivered && !respondent.isDecreeUnderway) ||
                                         (next == inForce && respondent.isDecreeUnderway)))
        return false;
    return mayFollow(respondent.last, next, respondent.reached);
}

std::vector<StepKind> nextSteps(const Chain& chain)
{
    std::vector<StepKind> next;
    for (const StepKind kind : allSteps())
        if (std::any_of(
                chain.outcomes.begin(), chain.outcomes.end(),
                [&](const RespondentOutcome& respondent) { return mayTake(respondent, kind); }))
            next.push_back(kind);
    return next;
}

} // namespace jejak::referral
