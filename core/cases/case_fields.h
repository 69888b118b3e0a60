#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::cases {

// Whether an operation of `kind` ("respondent.set") may give `field` this value. Null takes a value
// away. What makes a case what it is (number, office, day recorded, ids) cannot be changed.
// Error invalidInput with the field.
Result<void> checkField(std::string_view kind, const std::string& field,
                        const nlohmann::json& value);

} // namespace jejak::cases
