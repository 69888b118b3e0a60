#pragma once

#include "core/reports/monthly_report.h"
#include "ui/print/paper.h"

#include <vector>

namespace jejak::ui {

class PageBuilder;

// The office's letterhead above its double line.
void addLetterhead(PageBuilder& pages, const reports::Letterhead& letterhead);

// Gives every page what is known only when all are laid out: the footer with page x of y, the
// classification, the mark of sample data.
void framePages(std::vector<PaperPage>& pages, const reports::MonthlyReport& report);

} // namespace jejak::ui
