#pragma once

#include "core/referral/chain_service.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// What a person should look at again although it is recorded.
QString warningText(const referral::StepWarning& warning, const CaseLabels& labels);

// All of them, a line each.
QString warningTexts(const std::vector<referral::StepWarning>& warnings, const CaseLabels& labels);

} // namespace jejak::ui
