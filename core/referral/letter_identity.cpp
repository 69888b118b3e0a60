#include "core/referral/letter_identity.h"

#include "core/base/text.h"

#include <algorithm>

namespace jejak::referral {
namespace {

using enum StepKind;

// The body that writes the letter of such a step, as a holder word.
std::string_view usualSender(const Step& step)
{
    const std::string_view commission =
        step.commission.empty() ? std::string_view("bkn") : std::string_view(step.commission);
    switch (step.kind) {
    case initialReview:
    case sentToBawaslu:
    case clarificationAnswered:
    case closed:
        return "office";
    case bawasluRegistered:
    case bawasluNotEligible:
    case bawasluStopped:
    case forwarded:
    case commissionReceived: // quotes the letter that was received
        return "bawaslu";
    case clarificationRequested:
    case documentsIncomplete:
    case notProven:
    case recommended:
    case ppkReceived:
    case warned:
    case blocked:
    case unblocked:
        return commission;
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case served:
        return "ppk";
    case received:
    case objection:
    case appeal:
    case appealDecided:
    case handedOver:
    case reopened:
    case cancelled:
        return {};
    }
    return {};
}

const cases::Respondent* firstConcerned(const Step& step, const cases::CaseContent& content)
{
    const auto found = std::find_if(
        content.respondents.begin(), content.respondents.end(),
        [&](const cases::Respondent& respondent) { return concerns(step, respondent.id); });
    return found == content.respondents.end() ? nullptr : &*found;
}

// Which of several: each region has its Bawaslu, each employer its PPK.
std::string whichOf(std::string_view sender, const Step& step, const cases::CaseContent& content,
                    const std::string& office)
{
    if (sender == "office")
        return office;
    if (sender == "bawaslu")
        return content.place.value_or(content.placeText);
    if (sender != "ppk")
        return {};
    const cases::Respondent* respondent = firstConcerned(step, content);
    return respondent == nullptr ? std::string() : respondent->region.value_or(respondent->agency);
}

bool isNational(std::string_view sender)
{
    return sender == "kasn" || sender == "bkn" || sender == "menpanrb" || sender == "bpasn";
}

// The step whose letter a receipt or an execution speaks of.
StepKind letterOf(StepKind kind)
{
    if (kind == commissionReceived)
        return forwarded;
    if (kind == ppkReceived)
        return recommended;
    if (kind == sanctionedDirectly || kind == delivered || kind == inForce || kind == served)
        return sanctioned;
    return kind;
}

} // namespace

std::string issuerOf(const Step& step, const cases::CaseContent& content, const std::string& office)
{
    if (isNational(step.sender))
        return step.sender;
    if (!step.institution.empty())
        return comparisonKey(step.institution);
    const std::string_view sender =
        step.sender.empty() ? usualSender(step) : std::string_view(step.sender);
    if (sender.empty() || isNational(sender))
        return std::string(sender);
    const std::string which = whichOf(sender, step, content, office);
    return comparisonKey(sender) + (which.empty() ? std::string() : '|' + comparisonKey(which));
}

int letterYear(const Step& step)
{
    return static_cast<int>(step.letterDate.value_or(step.eventDate).year());
}

bool isSameLetter(const Step& step, const RecordedLetter& other)
{
    const bool quotes = step.kind != other.kind;
    return letterOf(step.kind) == letterOf(other.kind) &&
           (step.letterDate == other.letterDate ||
            (quotes && (!step.letterDate || !other.letterDate)));
}

} // namespace jejak::referral
