#pragma once

#include "core/reference/institutions.h"
#include "core/referral/chain_service.h"

namespace jejak::referral {

// What a person should look at again in the letter of a step, by its dates, its parties and the
// `limits` that begin with it. Pure. The codes: "letter_after_step" (value: date of the letter),
// "commission_not_in_office" (value: who was, or who took the case over; field: the party),
// "summons_late" (value: the last day; PP 94/2021, Pasal 26), "examination_date_missing",
// "summons_beyond" (a third one; value: which it is), "summons_number" (value: the one it would be
// by those before), "party_unexpected" (value: a body that does not write or get such letters),
// "before_receipt" (value: the day the report came), "sanction_not_named" (by a recommendation).
std::vector<StepWarning> letterWarnings(const Step& step, const StepContext& context,
                                        const std::vector<Limit>& limits,
                                        const reference::Institutions& institutions);

} // namespace jejak::referral
