#pragma once

#include "core/referral/chain.h"

#include <nlohmann/json.hpp>

namespace jejak::referral {

// Replaces, or adds, one limit of a step: a letter that names another one, a new calendar or rule.
inline constexpr const char* limitSet = "limit.set";

nlohmann::json toJson(const Limit& limit);

// Nothing when the object names no code, start or due date.
std::optional<Limit> limitFrom(const nlohmann::json& object);

// The limits of the body of a step; those of older programs, which wrote a date and a text alone,
// included.
std::vector<Limit> limitsOf(const nlohmann::json& body, const Step& step);

// Puts the limit in the place of the one with its code, or beside the others.
void setLimit(Step& step, Limit limit);

} // namespace jejak::referral
