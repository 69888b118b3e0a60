#pragma once

#include "core/register/register_row.h"

#include <QString>

namespace jejak::ui {

// Why a row of a register cannot be used, and what to look at in one that is.
QString importText(registers::RowProblemCode code);
QString importText(registers::RowWarningCode code);

} // namespace jejak::ui
