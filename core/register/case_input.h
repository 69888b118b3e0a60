#pragma once

#include "core/base/result.h"
#include "core/register/case_record.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::reference {
class ReferenceData;
}

namespace jejak::registers {

// Reads what `case add` takes. Error invalidInput, whose field is the path of what is wrong
// ("respondents[0].acts[1].occurred"): another type, a key or word that is not known, no date.
// What may be left open is not asked for here; see cases::checkComplete.
Result<cases::CaseContent> readCaseContent(const nlohmann::json& object,
                                           const reference::ReferenceData& reference);

// Reads what `chain record` takes. Respondents are named by id, NIP or name. Errors: invalidInput
// as above (also an empty list of respondents), missingInput (event_date), notFound (respondent).
Result<referral::Step> readStep(referral::StepKind kind, const nlohmann::json& object,
                                const std::vector<cases::Respondent>& respondents,
                                const reference::ReferenceData& reference);

} // namespace jejak::registers
