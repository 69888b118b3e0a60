#pragma once

#include "core/deadlines/step_limits.h"
#include "core/sanctions/sanction_rules.h"

#include <memory>

namespace jejak::desk {

// What reference data and the folders above the chain contribute to it: who supervises on a day,
// the limits that begin with a step, and the judgement of evidence and sanctions.
referral::StepRules stepRules(const std::shared_ptr<const deadlines::Counting>& counting,
                              std::vector<sanctions::DisciplineReason> reasons);

} // namespace jejak::desk
