#pragma once

#include "core/base/result.h"
#include "core/referral/chain.h"

namespace jejak::referral {

// What is asked of a step before it is recorded, by the chain as it stands. Pure.

// Error notFound: a respondent whom the case does not have.
Result<void> checkRespondents(const Step& step, const cases::CaseContent& content);

// The longest text of a field of a step, in bytes: some ten pages. More is a file to attach.
inline constexpr std::size_t longestText = 20'000;

// Error invalidInput with the rule "too_long" and the field.
Result<void> checkTexts(const Step& step);

// Error invalidInput: the rule "not_of_step" for a field that such a step does not carry (`other`
// is its word), "limit_twice" for a limit given both as a day and as a number of days.
Result<void> checkFields(const Step& step);

// Error invalidStep, whose value is the step after which it cannot come (empty: none yet) and
// whose `other` is the respondent for whom it cannot. Of data that are blocked it is `blocked`.
Result<void> checkOrder(const Step& step, const Chain& chain, const cases::CaseContent& content);

// Error invalidInput with the rule: "future", "before_previous" (of the steps that concern the
// same respondents; `other` is its date), "before_act" (the first of theirs), "before_letter" (sent
// or received before the letter was dated), "received_before_sent", "before_step" (an examination
// or an answer that is due before the day of the step).
Result<void> checkDates(const Step& step, const Chain& chain, const cases::CaseContent& content,
                        Date today);

// Error reasonMissing: cancelling, opening again, and ending what nobody has decided or the PPK has
// not answered.
Result<void> checkReason(const Step& step, const Chain& chain, const cases::CaseContent& content);

// The first step that would no longer be possible without the step `withdrawn`; null when the rest
// stands. What was not possible before (an import follows the paper) is not held against it.
const Step* restingOn(const Chain& chain, const EntityId& withdrawn,
                      const std::vector<EntityId>& respondents);

} // namespace jejak::referral
