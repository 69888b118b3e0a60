#pragma once

#include "core/register/import_report.h"
#include "ui/cases/case_labels.h"

#include <QString>

namespace jejak::ui {

// Why a row of a register cannot be used, and what to look at in one that is.
QString importText(registers::RowProblemCode code);
QString importText(const registers::RowWarning& warning);

// The same for the file of rejected rows, see ImportOptions.
std::string explainProblem(registers::RowProblemCode code);

// A difference between register and case, in words.
struct DifferenceText
{
    QString field; // "Rank"; of a step "Recommended to the PPK, Number of the letter"
    QString stored;
    QString row;
};
DifferenceText differenceText(const registers::FieldDifference& difference,
                              const CaseLabels& labels);

} // namespace jejak::ui
