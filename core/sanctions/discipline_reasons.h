#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace jejak::sanctions {

// A reason for a punishment as BKN's list has it; SIASN and I'DIS take its id. The wording is still
// that of PP 53/2010.
struct DisciplineReason
{
    std::string id;
    std::string text;
    bool verified = false;
};

// The reasons that concern neutrality. An error is a defect of the build.
Result<std::vector<DisciplineReason>> loadDisciplineReasons();

} // namespace jejak::sanctions
