#pragma once

#include "core/reports/monthly_report.h"
#include "ui/print/paper.h"

#include <vector>

namespace jejak::ui {

// The pages of a report, numbered and marked, the same for screen, printer and PDF. Needs a
// QGuiApplication and no particular thread.
std::vector<PaperPage> layOutReport(const reports::MonthlyReport& report);

} // namespace jejak::ui
