#pragma once

#include "core/reports/monthly_report.h"

namespace jejak::ui::support {

// A report with every kind of block: chapters, paragraphs, a list, upright and lying tables with
// groups, totals and notes, charts, a signature. Invented people.
reports::MonthlyReport sampleReport();

// A table of `rows` rows and a total.
reports::ReportTable longTable(int rows);

// A report with nothing but `table`.
reports::MonthlyReport reportOf(reports::ReportTable table);

} // namespace jejak::ui::support
