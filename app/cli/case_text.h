#pragma once

#include "app/cli/context.h"
#include "core/register/case_record.h"

namespace jejak::app {

// What to look at again about a step that was recorded.
QString warningText(const referral::StepWarning& warning);

// A case, and its chain, as lines for people.
void printCase(Context& context, const registers::CaseRecord& record);
void printChain(Context& context, const referral::Chain& chain);

} // namespace jejak::app
