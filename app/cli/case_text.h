#pragma once

#include "app/cli/context.h"
#include "core/register/case_record.h"

namespace jejak::app {

// What to look at again about a step that was recorded.
QString warningText(const referral::StepWarning& warning);

// "5 Des 2024", marked when the calendar was not known that far.
QString dueText(const referral::Limit& limit);

// A case, and its chain, as lines for people.
void printCase(Context& context, const registers::CaseRecord& record);
void printChain(Context& context, const referral::Chain& chain);

} // namespace jejak::app
