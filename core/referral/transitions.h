#pragma once

#include "core/referral/step_kind.h"

namespace jejak::referral {

// How far a respondent's part has come. A case that is opened again goes on where it had been and
// no further: nobody recommends what Bawaslu never forwarded.
enum class Reach : std::uint8_t {
    office,     // the office's or Bawaslu's
    commission, // forwarded: KASN or BKN has had it
    ppk,        // recommended: the PPK has had it
};

// The reach that a step gives; of other steps the least.
Reach reachOf(StepKind kind);

// Whether `next` may follow when `last` is the latest step of the respondent that is no side step;
// nothing means that no step was recorded yet. `reached` counts after `reopened` alone.
bool mayFollow(std::optional<StepKind> last, StepKind next, Reach reached = Reach::office);

// Whether the PPK still owes the answer to a recommendation after this step.
bool awaitsPpk(StepKind last);

// The outcome after the step, or nothing when the step leaves it.
std::optional<Outcome> outcomeAfter(StepKind kind);

// Who has to act after the step, or nothing when the step leaves that. `commission` is who
// supervises on that day.
std::optional<Holder> holderAfter(StepKind kind, Holder commission);

} // namespace jejak::referral
