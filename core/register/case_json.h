#pragma once

#include "core/register/case_record.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::registers {

// A case as `case show` and `dump` print it: the keys that `case add` takes, and what is computed
// from the chain (outcome per respondent, holder, status, deadlines, sanctions). Fields without
// value are left out of reports, respondents, acts and steps. Keys are sorted.
nlohmann::json toJson(const CaseRecord& record);

// The same for a chain alone, as the chain commands answer: events, holder, status, next.
nlohmann::json toJson(const referral::Chain& chain);

} // namespace jejak::registers
