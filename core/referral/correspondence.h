#pragma once

#include "core/referral/chain.h"

namespace jejak::referral {

// What a letter waits for: to be acknowledged, or to be answered.
enum class Waits : std::uint8_t { nothing, receipt, answer };

// "", "receipt", "answer".
std::string_view word(Waits waits);

// The letter that holds up a respondent's part.
struct Correspondence
{
    Waits waits = Waits::nothing;
    std::optional<std::size_t> letter{}; // place of its step in the chain
    std::optional<Date> since{};         // day it was sent, or received
};

// Sent, and neither a day of receipt nor a later step that shows it arrived: receipt. Received by
// who has to act, and not acted upon: answer. Only a decree answers a recommendation.
Correspondence correspondenceOf(const Chain& chain, const EntityId& respondent);

// What the PPK did with one recommendation, for one respondent.
struct FollowUp
{
    std::size_t recommended = 0; // place of its step in the chain
    std::optional<Date> received{};
    std::optional<Date> due{};
    std::string dueRule{};
    int warnings = 0;
    std::optional<Date> lastWarning{};
    std::optional<Date> blocked{};   // the latest
    std::optional<Date> unblocked{}; // after that
    std::optional<Date> decided{};
    std::optional<StepKind> decision{}; // step that ended the waiting
    std::string comparison{};           // of what the decree became with the recommendation
    std::string comparisonReason{};
};

// One per recommendation that stands, the oldest first.
std::vector<FollowUp> followUpsOf(const Chain& chain, const EntityId& respondent);

} // namespace jejak::referral
