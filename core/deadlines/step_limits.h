#pragma once

#include "core/deadlines/deadline_rules.h"
#include "core/reference/reference_data.h"
#include "core/referral/chain_service.h"

namespace jejak::deadlines {

// What limits are counted by.
struct Counting
{
    std::vector<DeadlineRule> rules;
    WorkingDays calendar;
    reference::ReferenceData reference;
};

// Whose law of elections applies to a case: that of the contest to which its first dated act
// belongs. Pemilu where no act has a date or no contest is known.
referral::Contest contestOf(const cases::CaseContent& content,
                            const reference::Elections& elections);

// Gives a limit other days than the rule's, counted from the same start.
void setTerms(referral::Limit& limit, const referral::LimitTerms& terms,
              const WorkingDays& calendar);

// The limits that begin with a step, resolved. What the letter says of its own (terms, or a day)
// goes before the rule.
std::vector<referral::Limit> limitsAfter(const Counting& counting, const referral::Step& step,
                                         const referral::StepContext& context);

} // namespace jejak::deadlines
