#pragma once

#include "core/register/case_record.h"
#include "tests/support/office_fixture.h"

namespace jejak::test {

// Records `count` cases with random respondents, acts, places and steps, so that every outcome and
// every missing value occurs. The same seed gives the same cases.
void recordRandomCases(OfficeFixture& office, int count, std::uint32_t seed);

// All cases of the office as their histories tell them, without any folded table.
std::vector<registers::CaseRecord> recordsOf(OfficeFixture& office);

} // namespace jejak::test
