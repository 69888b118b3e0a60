#pragma once

#include "core/reports/monthly_report.h"
#include "ui/print/paper.h"

#include <vector>

namespace jejak::ui {

class PageBuilder;

// The office's letterhead above its double line.
void addLetterhead(PageBuilder& pages, const reports::Letterhead& letterhead);

// What stands around the content of every page.
struct PageFrame
{
    QString footer{};
    QString classification{}; // "RAHASIA", at the top
    QString mark{};           // pale across the page: sample data
    QString pageOf = QStringLiteral("Halaman %1 dari %2");
};

PageFrame frameOf(const reports::MonthlyReport& report);

// Gives every page its frame and its number, which are known only when all are laid out.
void framePages(std::vector<PaperPage>& pages, const PageFrame& frame);

} // namespace jejak::ui
