#include "core/referral/step_kind.h"

#include <algorithm>
#include <array>

namespace jejak::referral {
namespace {

using enum StepKind;

constexpr std::array<std::pair<StepKind, std::string_view>, 32> stepWords{{
    {received, "received"},
    {initialReview, "initial_review"},
    {sentToBawaslu, "sent_to_bawaslu"},
    {bawasluRegistered, "bawaslu_registered"},
    {bawasluNotEligible, "bawaslu_not_eligible"},
    {bawasluStopped, "bawaslu_stopped"},
    {forwarded, "forwarded"},
    {commissionReceived, "commission_received"},
    {clarificationRequested, "clarification_requested"},
    {clarificationAnswered, "clarification_answered"},
    {documentsIncomplete, "documents_incomplete"},
    {notProven, "not_proven"},
    {recommended, "recommended"},
    {ppkReceived, "ppk_received"},
    {summoned, "summoned"},
    {examined, "examined"},
    {examinationReported, "examination_reported"},
    {sanctioned, "sanctioned"},
    {sanctionedDirectly, "sanctioned_directly"},
    {delivered, "delivered"},
    {inForce, "in_force"},
    {served, "served"},
    {objection, "objection"},
    {appeal, "appeal"},
    {appealDecided, "appeal_decided"},
    {warned, "warned"},
    {blocked, "blocked"},
    {unblocked, "unblocked"},
    {handedOver, "handed_over"},
    {reopened, "reopened"},
    {cancelled, "cancelled"},
    {closed, "closed"},
}};

constexpr std::array<std::pair<Outcome, std::string_view>, 9> outcomeWords{{
    {Outcome::inProcess, "in_process"},
    {Outcome::clarification, "clarification"},
    {Outcome::incomplete, "incomplete"},
    {Outcome::rejected, "rejected"},
    {Outcome::notProven, "not_proven"},
    {Outcome::recommended, "recommended"},
    {Outcome::followedUp, "followed_up"},
    {Outcome::direct, "direct"},
    {Outcome::cancelled, "cancelled"},
}};

// In the order of the enumeration.
constexpr std::array<std::string_view, 9> holderWords{
    "office", "bawaslu", "kasn", "bkn", "menpanrb", "commission", "ppk", "bpasn", "none"};

} // namespace

std::string_view word(StepKind kind)
{
    return stepWords[static_cast<std::size_t>(kind)].second;
}

std::string_view word(Outcome outcome)
{
    return outcomeWords[static_cast<std::size_t>(outcome)].second;
}

std::string_view word(Holder holder)
{
    return holderWords[static_cast<std::size_t>(holder)];
}

Holder commissionFromCode(std::string_view code)
{
    for (const Holder holder : {Holder::kasn, Holder::bkn, Holder::menpanrb})
        if (word(holder) == code)
            return holder;
    return Holder::commission;
}

std::optional<StepKind> stepFromWord(std::string_view word)
{
    for (const auto& [kind, known] : stepWords)
        if (known == word)
            return kind;
    return std::nullopt;
}

std::optional<Outcome> outcomeFromWord(std::string_view word)
{
    for (const auto& [outcome, known] : outcomeWords)
        if (known == word)
            return outcome;
    return std::nullopt;
}

std::span<const StepKind> allSteps()
{
    static constexpr auto kinds = [] {
        std::array<StepKind, stepWords.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = stepWords[i].first;
        return all;
    }();
    return kinds;
}

std::span<const Outcome> allOutcomes()
{
    static constexpr auto outcomes = [] {
        std::array<Outcome, outcomeWords.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = outcomeWords[i].first;
        return all;
    }();
    return outcomes;
}

bool isSideStep(StepKind kind)
{
    return kind == warned || kind == blocked || kind == unblocked;
}

} // namespace jejak::referral
