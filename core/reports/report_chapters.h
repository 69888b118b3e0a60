#pragma once

#include "core/deadlines/working_days.h"
#include "core/office/office.h"
#include "core/reference/reference_data.h"
#include "core/reports/legal_basis.h"
#include "core/reports/report_cells.h"

namespace jejak::reports {

// What the chapters are written from.
struct ChapterSources
{
    const MonthlyFigures& figures;
    const ReportCells& cells;
    const office::Office& office;
    const reference::ReferenceData& reference;
    const deadlines::WorkingDays& calendar;
    const std::vector<LegalBasis>& legalBasis;
};

ReportChapter introduction(const ChapterSources& from);   // BAB I
ReportChapter overview(const ChapterSources& from);       // BAB II
ReportChapter recapitulation(const ChapterSources& from); // BAB III
ReportChapter analysis(const ChapterSources& from);       // BAB IV
ReportChapter closing(const ChapterSources& from);        // BAB V

} // namespace jejak::reports
