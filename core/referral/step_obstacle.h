#pragma once

#include "core/referral/chain.h"

namespace jejak::referral {

// Why a step may not be recorded now for a respondent.
struct StepObstacle
{
    enum class Reason : std::uint8_t {
        tooEarly,        // one of `before` has to be recorded first
        passed,          // the case is beyond it
        ended,           // has to be opened again first
        notEnded,        // nothing to open again
        alreadyBlocked,  // a block is lifted before the next one
        notBlocked,      // nothing to lift
        decreeCancelled, // on objection or appeal: nothing to deliver or to serve
        decreeDelivered, // it has arrived
        decreeUnderway,  // its arrival has to be recorded first
    };

    Reason reason = Reason::passed;
    std::vector<StepKind> before{};

    friend bool operator==(const StepObstacle&, const StepObstacle&) = default;
};

// Nothing when the step may be recorded, as mayTake() says.
std::optional<StepObstacle> obstacleTo(const RespondentOutcome& respondent, StepKind next);

// A step that may not be recorded now for some respondents, all for the same reason.
struct ObstructedStep
{
    StepKind kind = StepKind::received;
    StepObstacle obstacle{};
    std::optional<StepKind> last{};         // of the first of them
    std::vector<std::size_t> respondents{}; // their places in the case

    friend bool operator==(const ObstructedStep&, const ObstructedStep&) = default;
};

// Every step that may not be recorded now for somebody, in the order of the chain.
std::vector<ObstructedStep> obstructedSteps(const Chain& chain);

} // namespace jejak::referral
