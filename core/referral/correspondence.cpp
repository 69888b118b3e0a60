#include "core/referral/correspondence.h"

namespace jejak::referral {
namespace {

using enum StepKind;

// Steps with which a letter goes to somebody who has to act upon it, and receipts.
bool asksForAnswer(StepKind kind)
{
    return kind == sentToBawaslu || kind == bawasluRegistered || kind == forwarded ||
           kind == commissionReceived || kind == handedOver || kind == clarificationRequested ||
           kind == clarificationAnswered || kind == recommended || kind == ppkReceived ||
           kind == objection || kind == appeal;
}

bool isReceipt(StepKind kind)
{
    return kind == bawasluRegistered || kind == commissionReceived || kind == ppkReceived;
}

// The PPK is at work on it, and has not answered.
bool isExamination(StepKind kind)
{
    return kind == summoned || kind == examined || kind == examinationReported;
}

void applyTo(Correspondence& state, const Step& step, std::size_t place)
{
    if (isExamination(step.kind) && state.letter) {
        if (state.waits == Waits::receipt) // whoever examines has the letter
            state = {Waits::answer, state.letter, step.eventDate};
        return;
    }
    if (isReceipt(step.kind) && state.letter) {
        state = {Waits::answer, state.letter, step.received.value_or(step.eventDate)};
        return;
    }
    if (step.received || isReceipt(step.kind)) {
        state = asksForAnswer(step.kind)
                    ? Correspondence{Waits::answer, place, step.received.value_or(step.eventDate)}
                    : Correspondence{};
        return;
    }
    state = step.sent ? Correspondence{Waits::receipt, place, step.sent} : Correspondence{};
}

std::string ruleOf(const Step& step)
{
    for (const Limit& limit : step.limits)
        if (limit.code == answerOfPpk)
            return describe(limit);
    return {};
}

void decide(FollowUp& open, const Step& step)
{
    open.decided = step.eventDate;
    open.decision = step.kind;
    open.comparison = step.decree.comparison;
    open.comparisonReason = step.decree.comparisonReason;
}

// What the decree became is compared; of a decree that was cancelled nothing is left.
void applyDecision(FollowUp& open, const Step& step)
{
    if (step.result != "changed" && step.result != "cancelled")
        return;
    open.comparison = step.result == "changed" ? step.decree.comparison : std::string();
    open.comparisonReason = step.result == "changed" ? step.decree.comparisonReason : std::string();
}

// A recommendation that was closed or cancelled is awaited again once the PPK goes on with it.
void openAgain(FollowUp& followUp, const Step& step)
{
    if (!followUp.decided || followUp.decision == sanctioned || isSideStep(step.kind) ||
        reachOf(step.kind) != Reach::ppk)
        return;
    followUp.decided.reset();
    followUp.decision.reset();
    followUp.comparison.clear();
    followUp.comparisonReason.clear();
}

void applyTo(FollowUp& open, const Step& step)
{
    openAgain(open, step);
    if (step.kind == warned) {
        ++open.warnings;
        open.lastWarning = step.eventDate;
    } else if (step.kind == blocked) {
        open.blocked = step.eventDate;
        open.unblocked.reset();
    } else if (step.kind == unblocked) {
        open.unblocked = step.eventDate;
    } else if (step.kind == appealDecided && open.decision == sanctioned) {
        applyDecision(open, step);
    } else if (open.decided) {
        return;
    } else if (step.kind == ppkReceived) {
        open.received = step.received.value_or(step.eventDate);
        if (const auto due = answerDue(step)) {
            open.due = due;
            open.dueRule = ruleOf(step);
        }
    } else if (step.kind == sanctioned || step.kind == closed || step.kind == cancelled) {
        decide(open, step);
    }
}

} // namespace

std::string_view word(Waits waits)
{
    switch (waits) {
    case Waits::nothing:
        return "";
    case Waits::receipt:
        return "receipt";
    case Waits::answer:
        return "answer";
    }
    return "";
}

Correspondence correspondenceOf(const Chain& chain, const EntityId& respondent)
{
    Correspondence state;
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        const Step& step = chain.steps[i];
        if (!step.isVoided && !isSideStep(step.kind) && concerns(step, respondent))
            applyTo(state, step, i);
    }
    return state;
}

std::vector<FollowUp> followUpsOf(const Chain& chain, const EntityId& respondent)
{
    std::vector<FollowUp> all;
    for (std::size_t i = 0; i < chain.steps.size(); ++i) {
        const Step& step = chain.steps[i];
        if (step.isVoided || !concerns(step, respondent))
            continue;
        if (step.kind == recommended)
            all.push_back({.recommended = i,
                           .received = step.received,
                           .due = answerDue(step),
                           .dueRule = ruleOf(step)});
        else if (!all.empty())
            applyTo(all.back(), step);
    }
    return all;
}

} // namespace jejak::referral
