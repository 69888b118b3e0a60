#pragma once

#include "core/base/result.h"
#include "core/reference/validity.h"

#include <string>
#include <vector>

namespace jejak::reports {

// A statute or decree on which the office's work rests, as reports cite it.
struct LegalBasis
{
    std::string text; // "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara"
    reference::Validity validity{};
};

// What was law on some day of the month, in the order in which it is cited. An error is a defect of
// the build.
Result<std::vector<LegalBasis>> legalBasisOf(std::chrono::year_month month);

} // namespace jejak::reports
