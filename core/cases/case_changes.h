#pragma once

#include "core/cases/case_service.h"

namespace jejak::cases {

// What a form changed: the fields whose values differ, of entities that both contents have. A value
// that was taken away becomes null. Pure.
std::vector<FieldChange> changesBetween(const CaseContent& before, const CaseContent& after);

// What a form added: entities that have no id yet. Pure.
Additions additionsIn(const CaseContent& after);

// `after` without the respondents that are as they were, so that completing it leaves them alone.
// Pure.
CaseContent changedPart(const CaseContent& before, CaseContent after);

} // namespace jejak::cases
