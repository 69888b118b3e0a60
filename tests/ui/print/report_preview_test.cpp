#include "tests/ui/print/sample_report.h"
#include "tests/ui/support/screen.h"
#include "ui/print/report_pages.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printing.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPrinter>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace jejak::ui;
using support::settle;

namespace {

void press(QWidget& widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("Report preview: shows the pages that are printed, and says which", "[ui][print]")
{
    Translation translation;
    translation.use(Language::indonesian);
    ReportPreview preview;
    int page = -1;
    QObject::connect(&preview, &ReportPreview::currentPageChanged, &preview,
                     [&](int current, int) { page = current; });
    preview.setPages(layOutReport(support::sampleReport()));
    support::shoot(preview, QStringLiteral("preview"), {1100, 640});

    CHECK(page == 1);
    CHECK(preview.accessibleName() == QStringLiteral("Halaman laporan"));
    CHECK(preview.accessibleDescription().contains(QStringLiteral("LAPORAN BULANAN")));
    press(preview, Qt::Key_PageDown);
    CHECK(page == 2);
    press(preview, Qt::Key_End);
    CHECK(page == int(preview.pages().size()));
    press(preview, Qt::Key_Home);
    CHECK(page == 1);
}

TEST_CASE("Report preview: zooms in steps and back to the width", "[ui][print]")
{
    ReportPreview preview;
    preview.resize(800, 600);
    preview.show();
    preview.setPages(layOutReport(support::sampleReport()));
    settle();
    const double fitting = preview.zoom();

    press(preview, Qt::Key_Plus);
    CHECK(preview.zoom() > fitting);
    press(preview, Qt::Key_Minus);
    press(preview, Qt::Key_Minus);
    CHECK(preview.zoom() < fitting);
    for (int i = 0; i < 20; ++i)
        preview.zoomIn();
    CHECK(preview.zoom() == 3.0);
    CHECK_FALSE(preview.grab().isNull());
    press(preview, Qt::Key_0);
    CHECK(preview.zoom() == fitting);
}

TEST_CASE("Report preview: without pages it says so", "[ui][print]")
{
    ReportPreview preview;
    preview.resize(400, 300);
    preview.show();
    settle();
    CHECK(preview.currentPage() == 0);
    press(preview, Qt::Key_PageDown);
    CHECK_FALSE(preview.grab().isNull());
}

TEST_CASE("Report printing: a printer gets the chosen pages", "[ui][print]")
{
    QTemporaryDir folder;
    const auto pages = layOutReport(support::sampleReport());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("cetak.pdf")));
    printer.setFromTo(2, 2);
    REQUIRE(printPages(pages, printer));
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("/Type /Page\n") == 1);

    QPrinter nowhere(QPrinter::HighResolution);
    nowhere.setOutputFormat(QPrinter::PdfFormat);
    nowhere.setOutputFileName(folder.filePath(QStringLiteral("tidak/ada.pdf")));
    CHECK_FALSE(printPages(pages, nowhere));
}
