#pragma once

#include "ui/shell/page.h"

namespace jejak::ui {

struct Workspace;

// The page of cases: the list, one case, and the form of a new one. What it can be asked to show
// is a CaseTarget (ui/cases/case_target.h). `workspace` outlives the page.
PageEntry casesPage(Workspace& workspace);

} // namespace jejak::ui
