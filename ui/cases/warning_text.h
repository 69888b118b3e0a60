#pragma once

#include "core/cases/case_completion.h"

#include <QString>

namespace jejak::ui {

// What to look at in a case, in a sentence. Without which of its fields it is about.
QString warningText(const cases::Warning& warning);

} // namespace jejak::ui
