#pragma once

#include "core/reports/report_chapters.h"

namespace jejak::reports {

// Tabel 7 and 8 of BAB III.

// What the PPK owe, the most overdue first; adds up to line 7 of table 1. Names nobody; all the
// same its letters identify people, so that only the internal edition has it.
ReportTable openRecommendationTable(const ChapterSources& from);

// How often each step of the chain happened within the month.
ReportTable developmentTable(const ChapterSources& from);

} // namespace jejak::reports
