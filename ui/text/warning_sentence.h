#pragma once

#include "core/referral/chain_service.h"

#include <QString>

namespace jejak::ui {

// What to look at again about a step that is recorded all the same; empty for a warning about which
// sanctions have to be named, see warningText().
QString warningSentence(const referral::StepWarning& warning);

} // namespace jejak::ui
