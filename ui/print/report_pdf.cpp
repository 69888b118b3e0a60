#include "ui/print/report_pdf.h"

#include "ui/print/page_painter.h"
#include "ui/print/report_pages.h"
#include "ui/print/safe_file.h"

#include <QPainter>
#include <QPdfWriter>

namespace jejak::ui {

namespace {

QPageLayout layoutOf(const PaperPage& page)
{
    const auto orientation =
        page.orientation == Orientation::landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(QPageSize::A4), orientation, {}, QPageLayout::Point};
}

QString titleOf(const reports::MonthlyReport& report)
{
    QStringList lines;
    for (const std::string& line : report.titleLines)
        lines += QString::fromStdString(line);
    return lines.join(QLatin1Char(' '));
}

} // namespace

Result<PdfSummary> writePdf(const std::vector<PaperPage>& pages, const QString& title,
                            const std::filesystem::path& path)
{
    TRY(writeSafely(path, [&](QIODevice& device) -> Result<void> {
        QPdfWriter writer(&device);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Jejak Netral " JEJAK_VERSION));
        writer.setResolution(int(paperUnitsPerInch));
        QPainter painter;
        for (const PaperPage& page : pages) {
            writer.setPageLayout(layoutOf(page));
            const bool ready = painter.isActive() ? writer.newPage() : painter.begin(&writer);
            if (!ready)
                return fail(ErrorCode::fileUnwritable, {.file = path.filename().string()});
            paintPage(painter, page);
        }
        return {};
    }));
    return PdfSummary{.pages = int(pages.size())};
}

Result<PdfSummary> writePdf(const reports::MonthlyReport& report, const std::filesystem::path& path)
{
    return writePdf(layOutReport(report), titleOf(report), path);
}

} // namespace jejak::ui
