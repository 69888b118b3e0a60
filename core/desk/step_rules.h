#pragma once

#include "core/deadlines/step_limits.h"

#include <memory>

namespace jejak::desk {

// What reference data contributes to the chain: the commission in office on a day, and the limits
// that begin with a step.
referral::StepRules stepRules(std::shared_ptr<const deadlines::Counting> counting);

} // namespace jejak::desk
