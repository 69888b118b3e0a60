#include "ui/print/report_printing.h"

#include "ui/print/page_painter.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace jejak::ui {

Result<void> printPages(const std::vector<PaperPage>& pages, QPrinter& printer)
{
    const int from = std::max(printer.fromPage(), 1);
    const int to =
        printer.toPage() > 0 ? std::min(printer.toPage(), int(pages.size())) : int(pages.size());
    printer.setFullPage(true);
    QPainter painter;
    for (int number = from; number <= to; ++number) {
        const PaperPage& page = pages[std::size_t(number - 1)];
        printer.setPageOrientation(page.orientation == Orientation::landscape
                                       ? QPageLayout::Landscape
                                       : QPageLayout::Portrait);
        const bool ready = painter.isActive() ? printer.newPage() : painter.begin(&printer);
        if (!ready)
            return fail(ErrorCode::fileUnwritable, {.file = printer.printerName().toStdString()});
        painter.save();
        const double scale = printer.resolution() / paperUnitsPerInch;
        painter.scale(scale, scale);
        paintPage(painter, page);
        painter.restore();
    }
    return {};
}

Result<void> askAndPrint(const std::vector<PaperPage>& pages, const QString& title, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, int(pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return fail(ErrorCode::cancelled);
    return printPages(pages, printer);
}

} // namespace jejak::ui
