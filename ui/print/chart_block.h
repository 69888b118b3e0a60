#pragma once

#include "core/reports/monthly_report.h"

namespace jejak::ui {

class PageBuilder;

// Sets a chart with its title, unit and note, whole on one page unless it is higher than that.
void addChart(PageBuilder& pages, const reports::ReportChart& chart);

} // namespace jejak::ui
