#pragma once

#include "core/journal/history.h"
#include "core/referral/chain.h"

namespace jejak::referral {

inline constexpr const char* stepRecord = "step.record";
inline constexpr const char* stepVoid = "step.void";

nlohmann::json toJson(const Step& step);

// All steps of the history, voided ones marked. Steps of a kind this version does not know are left
// out; they stay in the journal.
std::vector<Step> foldSteps(const journal::StreamHistory& history);

} // namespace jejak::referral
