#pragma once

#include "core/journal/history.h"
#include "core/referral/chain.h"
#include "ui/cases/case_labels.h"

#include <QStringList>

namespace jejak::ui {

// What an operation on a case did, in words: "Step: Recommended to the PPK, 23 Oct 2026". A case
// from a register came with several steps, each with its own sentence. `chain` has the steps that
// were voided or whose limits were changed.
QStringList historyText(const journal::RecordedOperation& operation, const referral::Chain& chain,
                        const CaseLabels& labels);

} // namespace jejak::ui
