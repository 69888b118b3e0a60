#pragma once

#include "core/base/result.h"
#include "core/reports/monthly_report.h"
#include "ui/print/paper.h"

#include <filesystem>
#include <vector>

namespace jejak::ui {

struct PdfSummary
{
    int pages = 0;
};

// Writes a report as PDF: A4, embedded fonts, selectable text. Needs a QGuiApplication (offscreen
// is enough) and no particular thread. On failure nothing is written, as writeSafely says.
Result<PdfSummary> writePdf(const reports::MonthlyReport& report,
                            const std::filesystem::path& path);

// The same for pages laid out before; `title` is what readers show as the document's name.
Result<PdfSummary> writePdf(const std::vector<PaperPage>& pages, const QString& title,
                            const std::filesystem::path& path);

} // namespace jejak::ui
