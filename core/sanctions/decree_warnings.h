#pragma once

#include "core/reference/sanctions.h"
#include "core/referral/chain_service.h"

namespace jejak::sanctions {

// Adds what a person should look at again in a step about a decree, each thing once. Pure.
//   sanction_missing   the decree names no sanction
//   number_missing     the decree has no number
//   effective_early    the decree takes effect before `value`, the day it was decided
//   term_differs       of another length than the law's, `value` in months (0: it has none)
//   ends_differ        does not end on `value` (or the day before), where its term leads
//   not_compared       its sanction has words alone, which cannot be weighed
//   before_effective   recorded as in force before `value`
//   wrong_remedy       one appeals a dismissal and objects to the rest (PP 79/2021); `value` is the
//                      remedy that was recorded
//   remedy_late        objection or appeal after `value`, its last day
//   result_missing     a decision that does not say how; it is read as upheld
//   served_early       before `value`, the end of the term or its beginning
//   closed_early       before `value`, the day on which the decree can no longer be contested or
//                      comes into force; without one while it is on its way, or not recorded as in
//                      force after an objection or appeal
void decreeWarnings(const referral::StepContext& context, const referral::Step& step,
                    const reference::Sanctions& sanctions,
                    std::vector<referral::StepWarning>& warnings);

} // namespace jejak::sanctions
