#pragma once

#include "core/journal/history.h"
#include "ui/cases/case_labels.h"

#include <QStringList>

namespace jejak::ui {

// What an operation on a case did, in words: "Step: Recommended to the PPK, 23 Oct 2026". A case
// from a register came with several steps, each with its own sentence.
QStringList historyText(const journal::RecordedOperation& operation, const CaseLabels& labels);

} // namespace jejak::ui
