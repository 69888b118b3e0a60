#include "ui/referral/step_needs.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct StepHints
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::StepHints)
};

constexpr StepNeeds letter{.letter = true, .parties = true, .sent = true, .received = true};
constexpr StepNeeds decree{.letter = true, .sanction = true};
constexpr StepNeeds reason{.noteNeeded = true};

StepNeeds withDue(StepNeeds needs)
{
    needs.answerDue = true;
    needs.isCommissions = true;
    return needs;
}

StepNeeds ofCommission(StepNeeds needs)
{
    needs.isCommissions = true;
    return needs;
}

} // namespace

StepNeeds needsOf(referral::StepKind kind)
{
    using enum referral::StepKind;
    switch (kind) {
    case sentToBawaslu:
    case summoned:
    case delivered:
    case objection:
    case appeal:
    case warned:
    case clarificationAnswered:
        return letter;
    case forwarded:
    case commissionReceived:
    case handedOver:
        return ofCommission(letter);
    case documentsIncomplete:
    case notProven:
        return ofCommission(letter);
    case clarificationRequested:
    case recommended:
        return withDue(letter);
    case received:
    case bawasluRegistered:
    case bawasluNotEligible:
    case bawasluStopped:
    case ppkReceived:
    case examined:
    case examinationReported:
    case appealDecided:
    case blocked:
    case unblocked:
        return {.letter = true};
    case sanctioned:
    case sanctionedDirectly:
        return decree;
    case reopened:
    case cancelled:
        return reason;
    case initialReview:
    case inForce:
    case served:
    case closed:
        return {};
    }
    return {};
}

StepParties partiesOf(referral::StepKind kind, const std::string& commission)
{
    using enum referral::StepKind;
    switch (kind) {
    case sentToBawaslu:
        return {"office", "bawaslu"};
    case forwarded:
    case commissionReceived:
        return {"bawaslu", commission};
    case clarificationRequested:
    case documentsIncomplete:
    case notProven:
        return {commission, "office"};
    case clarificationAnswered:
        return {"office", commission};
    case recommended:
    case warned:
        return {commission, "ppk"};
    case handedOver:
        return {"kasn", commission};
    case appeal:
        return {"", "bpasn"};
    case delivered:
    case summoned:
        return {"ppk", ""};
    case objection:
        return {"", "ppk"};
    case received:
    case initialReview:
    case bawasluRegistered:
    case bawasluNotEligible:
    case bawasluStopped:
    case ppkReceived:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case inForce:
    case served:
    case appealDecided:
    case blocked:
    case unblocked:
    case reopened:
    case cancelled:
    case closed:
        return {};
    }
    return {};
}

QString stepHint(referral::StepKind kind)
{
    const StepNeeds needs = needsOf(kind);
    if (needs.sanction)
        return StepHints::tr("the decree and its sanction");
    if (needs.noteNeeded)
        return StepHints::tr("needs a written reason");
    if (needs.answerDue)
        return StepHints::tr("the letter, when it was received, and when the answer is due");
    if (needs.sent)
        return StepHints::tr("the letter, when it was sent and received");
    if (needs.letter)
        return StepHints::tr("the letter or its number");
    return StepHints::tr("only the date");
}

} // namespace jejak::ui
