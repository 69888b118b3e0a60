#pragma once

#include "core/referral/chain.h"
#include "core/register/object_reader.h"

namespace jejak::reference {
class ReferenceData;
}

namespace jejak::registers {

// Reads into `step` what `chain record` takes beside dates, letter and parties: how the letter went
// and was received, what is attached, summons and delivery, the sanction and its decree. Several
// sanctions may be listed; the examination of the step keeps the heaviest.
void readStepDetails(ObjectReader& reader, const reference::ReferenceData& reference,
                     referral::Step& step);

} // namespace jejak::registers
