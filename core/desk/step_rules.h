#pragma once

#include "core/reference/reference_data.h"
#include "core/referral/chain_service.h"

namespace jejak::desk {

// What reference data contributes to the chain: the commission in office on a day, and the limit
// for the PPK's answer.
referral::StepRules stepRules(const reference::ReferenceData& reference);

} // namespace jejak::desk
