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

// What may follow what, to be read beside the chain of DOMAIN 4.5. What is not listed is forbidden.
struct Transition
{
    StepKind last;
    StepKind next;
};

// clang-format off
constexpr std::array transitions{
    Transition{received, initialReview},           Transition{received, sentToBawaslu},
    Transition{received, bawasluRegistered},       Transition{received, bawasluNotEligible},
    Transition{received, bawasluStopped},          Transition{received, forwarded},
    Transition{received, sanctionedDirectly},      Transition{received, closed},

    Transition{initialReview, sentToBawaslu},      Transition{initialReview, bawasluRegistered},
    Transition{initialReview, bawasluNotEligible}, Transition{initialReview, bawasluStopped},
    Transition{initialReview, forwarded},          Transition{initialReview, sanctionedDirectly},
    Transition{initialReview, closed},

    Transition{sentToBawaslu, bawasluRegistered},  Transition{sentToBawaslu, bawasluNotEligible},
    Transition{sentToBawaslu, bawasluStopped},     Transition{sentToBawaslu, forwarded},
    Transition{sentToBawaslu, sanctionedDirectly},

    Transition{bawasluRegistered, bawasluStopped}, Transition{bawasluRegistered, forwarded},
    Transition{bawasluRegistered, sanctionedDirectly},

    Transition{forwarded, commissionReceived},     Transition{forwarded, clarificationRequested},
    Transition{forwarded, documentsIncomplete},    Transition{forwarded, notProven},
    Transition{forwarded, recommended},            Transition{forwarded, sanctionedDirectly},
    Transition{forwarded, handedOver},

    Transition{commissionReceived, clarificationRequested},
    Transition{commissionReceived, documentsIncomplete},
    Transition{commissionReceived, notProven},     Transition{commissionReceived, recommended},
    Transition{commissionReceived, sanctionedDirectly},
    Transition{commissionReceived, handedOver},

    Transition{clarificationRequested, clarificationAnswered},
    Transition{clarificationRequested, documentsIncomplete},
    Transition{clarificationRequested, notProven}, Transition{clarificationRequested, recommended},
    Transition{clarificationRequested, sanctionedDirectly},
    Transition{clarificationRequested, handedOver},

    Transition{clarificationAnswered, clarificationRequested},
    Transition{clarificationAnswered, documentsIncomplete},
    Transition{clarificationAnswered, notProven},  Transition{clarificationAnswered, recommended},
    Transition{clarificationAnswered, sanctionedDirectly},
    Transition{clarificationAnswered, handedOver},

    Transition{handedOver, commissionReceived},    Transition{handedOver, clarificationRequested},
    Transition{handedOver, documentsIncomplete},   Transition{handedOver, notProven},
    Transition{handedOver, recommended},

    Transition{documentsIncomplete, clarificationAnswered}, // the missing papers came after all
    Transition{documentsIncomplete, closed},       Transition{documentsIncomplete, reopened},
    Transition{notProven, closed},                 Transition{notProven, reopened},
    Transition{bawasluNotEligible, closed},        Transition{bawasluNotEligible, reopened},
    Transition{bawasluStopped, closed},            Transition{bawasluStopped, reopened},

    Transition{recommended, ppkReceived},          Transition{recommended, summoned},
    Transition{recommended, examined},             Transition{recommended, examinationReported},
    Transition{recommended, sanctioned},
    Transition{ppkReceived, summoned},             Transition{ppkReceived, examined},
    Transition{ppkReceived, examinationReported},  Transition{ppkReceived, sanctioned},
    Transition{summoned, summoned},                Transition{summoned, examined},
    Transition{summoned, examinationReported},     Transition{summoned, sanctioned},
    Transition{examined, examined},                Transition{examined, examinationReported},
    Transition{examined, sanctioned},
    Transition{examinationReported, sanctioned},

    Transition{sanctioned, delivered},             Transition{sanctioned, objection},
    Transition{sanctioned, appeal},                Transition{sanctioned, closed},
    Transition{sanctionedDirectly, delivered},     Transition{sanctionedDirectly, objection},
    Transition{sanctionedDirectly, appeal},        Transition{sanctionedDirectly, closed},
    Transition{delivered, inForce},                Transition{delivered, objection},
    Transition{delivered, appeal},                 Transition{delivered, closed},
    Transition{inForce, served},                   Transition{inForce, objection},
    Transition{inForce, appeal},                   Transition{inForce, closed},
    Transition{served, closed},
    Transition{objection, appealDecided},          Transition{appeal, appealDecided},
    Transition{appealDecided, appeal},             Transition{appealDecided, inForce},
    Transition{appealDecided, served},             Transition{appealDecided, closed},

    Transition{closed, reopened},
    Transition{reopened, initialReview},           Transition{reopened, sentToBawaslu},
    Transition{reopened, bawasluRegistered},       Transition{reopened, bawasluNotEligible},
    Transition{reopened, bawasluStopped},          Transition{reopened, forwarded},
    Transition{reopened, commissionReceived},      Transition{reopened, clarificationRequested},
    Transition{reopened, documentsIncomplete},     Transition{reopened, notProven},
    Transition{reopened, recommended},             Transition{reopened, sanctionedDirectly},
    Transition{reopened, closed},
};
// clang-format on

bool awaitsPpk(StepKind last)
{
    return last == recommended || last == ppkReceived || last == summoned || last == examined ||
           last == examinationReported;
}

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
    static constexpr std::array<std::string_view, 8> words{"office",   "bawaslu", "kasn",  "bkn",
                                                           "menpanrb", "ppk",     "bpasn", "none"};
    return words[static_cast<std::size_t>(holder)];
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

bool mayFollow(std::optional<StepKind> last, StepKind next)
{
    if (!last)
        return next == received;
    if (isSideStep(next))
        return awaitsPpk(*last);
    if (next == cancelled)
        return *last != cancelled;
    if (*last == cancelled)
        return next == reopened;
    return std::any_of(transitions.begin(), transitions.end(), [&](const Transition& each) {
        return each.last == *last && each.next == next;
    });
}

std::optional<Outcome> outcomeAfter(StepKind kind)
{
    switch (kind) {
    case received:
    case initialReview:
    case sentToBawaslu:
    case bawasluRegistered:
    case forwarded:
    case commissionReceived:
    case clarificationAnswered:
    case handedOver:
    case reopened:
        return Outcome::inProcess;
    case bawasluNotEligible:
    case bawasluStopped:
        return Outcome::rejected;
    case clarificationRequested:
        return Outcome::clarification;
    case documentsIncomplete:
        return Outcome::incomplete;
    case notProven:
        return Outcome::notProven;
    case recommended:
        return Outcome::recommended;
    case sanctioned:
        return Outcome::followedUp;
    case sanctionedDirectly:
        return Outcome::direct;
    case cancelled:
        return Outcome::cancelled;
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case delivered:
    case inForce:
    case served:
    case objection:
    case appeal:
    case appealDecided:
    case warned:
    case blocked:
    case unblocked:
    case closed:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace jejak::referral
