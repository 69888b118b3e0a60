#pragma once

#include "core/reference/reference_data.h"
#include "core/reports/report_cells.h"

namespace jejak::reports {

// The tables and charts of BAB III.

// Tabel 1; `month` is "Oktober 2026".
ReportTable handlingTable(const ReportCells& cells, const std::string& month);

// Tabel 2, 3, 4 and 6: the figures of table 1 for every key.
ReportTable districtTable(const ReportCells& cells, const reference::ReferenceData& reference);
ReportTable jobLevelTable(const ReportCells& cells, const reference::ReferenceData& reference);
ReportTable formTable(const ReportCells& cells, const reference::ReferenceData& reference);
ReportTable sourceTable(const ReportCells& cells, const reference::ReferenceData& reference);

// Tabel 5: every sanction that can be given on `day`, from the mildest, and any other that was.
ReportTable sanctionTable(const ReportCells& cells, const reference::ReferenceData& reference,
                          Date day);

ReportChart districtChart(const ReportCells& cells, const reference::ReferenceData& reference);
ReportChart jobLevelChart(const ReportCells& cells, const reference::ReferenceData& reference);
ReportChart formChart(const ReportCells& cells, const reference::ReferenceData& reference);

} // namespace jejak::reports
