#pragma once

#include "core/reports/monthly_report.h"

namespace jejak::ui {

class PageBuilder;

// Sets a table below what stands on the page already: columns by their shares and longest words,
// rows as high as their wrapped texts, the header again on every page, totals in bold and never
// alone on a page, notes below. Wide tables turn the page, and what follows them stays so.
void addTable(PageBuilder& pages, const reports::ReportTable& table);

} // namespace jejak::ui
