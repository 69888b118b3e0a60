#pragma once

#include "core/referral/chain.h"

namespace jejak::referral {

// What the later steps made of every limit, in the order of the steps. `steps` are in the order of
// the chain; limits of voided steps are left out.
std::vector<FollowedLimit> followLimits(const std::vector<Step>& steps,
                                        const std::vector<EntityId>& respondents);

// The limit of a chain that `followed` is about.
const Limit& limitOf(const Chain& chain, const FollowedLimit& followed);

// Whom of several respondents the limit concerns; empty means all of the case.
const std::vector<EntityId>& concernedBy(const Chain& chain, const FollowedLimit& followed);

// The open duty of the case that is due first; null when nothing is.
const Limit* nextDuty(const Chain& chain);

} // namespace jejak::referral
