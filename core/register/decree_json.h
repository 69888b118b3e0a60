#pragma once

#include "core/sanctions/decree_course.h"

#include <nlohmann/json_fwd.hpp>

namespace jejak::registers {

// What was recommended and imposed for one respondent, as `case show` prints it: a decree also in
// the names of SIASN's interface.
nlohmann::json toJson(const sanctions::Recommended& recommended);
nlohmann::json toJson(const sanctions::Decree& decree, const cases::Respondent& respondent);

} // namespace jejak::registers
