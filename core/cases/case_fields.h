#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::cases {

// A case keeps what a person can have typed: a narrative up to 2,000,000 bytes, names, numbers and
// positions up to 1,000, any other text up to 20,000. Error invalidInput (rule "too_long", `number`
// the longest).
Result<void> checkLength(std::string_view field, std::string_view text);

// Whether an operation of `kind` ("respondent.set") may give `field` this value. Null takes a value
// away. What makes a case what it is (number, office, day recorded, ids) cannot be changed.
// Errors: invalidInput with the field, those of checkLength.
Result<void> checkField(std::string_view kind, const std::string& field,
                        const nlohmann::json& value);

} // namespace jejak::cases
