#include "ui/referral/step_needs.h"

#include "core/referral/step_fields.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct StepHints
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::StepHints)
};

using enum referral::StepKind;

constexpr StepNeeds paper{.letter = true};
constexpr StepNeeds letter{.letter = true, .parties = true, .sent = true, .received = true};
constexpr StepNeeds reason{.noteNeeded = true};

constexpr StepNeeds with(StepNeeds needs, std::initializer_list<bool StepNeeds::*> more)
{
    for (bool StepNeeds::*each : more)
        needs.*each = true;
    return needs;
}

constexpr StepNeeds byBawaslu = with(paper, {&StepNeeds::institution});
constexpr StepNeeds byCommission = with(letter, {&StepNeeds::isCommissions});
constexpr StepNeeds decree = with(paper, {&StepNeeds::institution});

// Steps that are not listed need the date alone. What only some steps carry at all, the sanction
// and the like, is said by referral::fieldsOf.
constexpr std::array<std::pair<referral::StepKind, StepNeeds>, 29> table{{
    {received, paper},
    {sentToBawaslu, letter},
    {bawasluRegistered, byBawaslu},
    {bawasluNotEligible, byBawaslu},
    {bawasluStopped, byBawaslu},
    {forwarded, with(byCommission, {&StepNeeds::institution})},
    {commissionReceived, byCommission},
    {handedOver, byCommission},
    {clarificationRequested, with(byCommission, {&StepNeeds::answerDue})},
    {clarificationAnswered, letter},
    {documentsIncomplete, byCommission},
    {notProven, byCommission},
    {recommended, with(byCommission, {&StepNeeds::answerDue})},
    {ppkReceived, with(paper, {&StepNeeds::received})},
    {summoned, letter},
    {examined, {.minutes = true}}, // the record is its paper
    {examinationReported, paper},
    {sanctioned, decree},
    {sanctionedDirectly, decree},
    {delivered, with(letter, {&StepNeeds::minutes})},
    {objection, letter},
    {appeal, letter},
    {appealDecided, with(paper, {&StepNeeds::received, &StepNeeds::institution})},
    {warned, with(letter, {&StepNeeds::answerDue})},
    {blocked, with(paper, {&StepNeeds::isCommissions})},
    {unblocked, with(paper, {&StepNeeds::isCommissions})},
    {reopened, reason},
    {cancelled, reason},
    {closed, {}},
}};

} // namespace

StepNeeds needsOf(referral::StepKind kind)
{
    const auto listed = std::find_if(table.begin(), table.end(),
                                     [&](const auto& each) { return each.first == kind; });
    StepNeeds needs = listed == table.end() ? StepNeeds() : listed->second;
    const referral::StepFields carried = referral::fieldsOf(kind);
    needs.examination = carried.examination;
    needs.recommendation = carried.sanction && !carried.decree;
    needs.decree = carried.decree && !carried.result;
    needs.delivery = carried.absence;
    needs.result = carried.result;
    return needs;
}

StepParties partiesOf(referral::StepKind kind, const std::string& commission)
{
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

std::vector<referral::StepKind> offeredSteps(const referral::Chain& chain)
{
    std::vector<referral::StepKind> steps = referral::nextSteps(chain);
    std::stable_partition(steps.begin(), steps.end(),
                          [](referral::StepKind kind) { return kind != cancelled; });
    return steps;
}

QString stepHint(referral::StepKind kind)
{
    const StepNeeds needs = needsOf(kind);
    if (needs.decree)
        return StepHints::tr("the decree and its sanction");
    if (needs.noteNeeded)
        return StepHints::tr("needs a written reason");
    if (needs.recommendation)
        return StepHints::tr("the letter, the sanction it asks for, and until when");
    if (needs.answerDue)
        return StepHints::tr("the letter, when it was received, and when the answer is due");
    if (needs.examination)
        return StepHints::tr("the letter and the day of the examination");
    if (needs.delivery)
        return StepHints::tr("when it was received, the record, or that it was sent");
    if (needs.result)
        return StepHints::tr("the decision and what it made of the decree");
    if (needs.minutes)
        return StepHints::tr("the number of the record");
    if (needs.sent)
        return StepHints::tr("the letter, when it was sent and received");
    if (needs.letter)
        return StepHints::tr("the letter or its number");
    if (kind == referral::StepKind::closed)
        return StepHints::tr("the date, and a reason while somebody waits for a decision");
    return StepHints::tr("only the date");
}

} // namespace jejak::ui
