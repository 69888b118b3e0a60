#include "tests/ui/print/sample_report.h"
#include "ui/print/report_pages.h"
#include "ui/print/report_pdf.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>

#include <QFile>
#include <QFontMetricsF>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::longTable;
using support::reportOf;
using support::sampleReport;

namespace {

// What a program of poppler-utils prints about a file.
QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Written
{
    explicit Written(const reports::MonthlyReport& report, const QString& name = {})
        : file(folder.filePath(QStringLiteral("laporan.pdf")))
    {
        const auto summary = writePdf(report, file.toStdU16String());
        REQUIRE(summary);
        pages = summary->pages;
        const QString kept = qEnvironmentVariable("JEJAK_SHOTS");
        if (!kept.isEmpty() && !name.isEmpty())
            QFile::copy(file, kept + QLatin1Char('/') + name);
    }

    QString text(const QStringList& options = {})
    {
        return output(QStringLiteral("pdftotext"),
                      QStringList(options) +
                          QStringList{QStringLiteral("-layout"), file, QStringLiteral("-")});
    }

    QString page(int number)
    {
        const QString at = QString::number(number);
        return text({QStringLiteral("-f"), at, QStringLiteral("-l"), at});
    }

    QTemporaryDir folder;
    QString file;
    int pages = 0;
};

// Nothing may be written beyond `bytes` of a file, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("Report PDF: headings, figures and words can be selected and searched", "[ui][print]")
{
    Written pdf(sampleReport(), QStringLiteral("laporan.pdf"));
    const QString text = pdf.text();

    for (const char* words :
         {"PEMERINTAH KABUPATEN KOLAKA", "INSPEKTORAT DAERAH", "LAPORAN BULANAN",
          "Nomor: 700.1/012/INSP/2026", "Posisi data: 31 Oktober 2026 pukul 16.00 WITA",
          "BAB I PENDAHULUAN", "A. Latar Belakang", "Tabel 1. Rekapitulasi Penanganan",
          "Melanggar dan direkomendasikan kepada PPK", "28 dari 31 (90,3%)", "Kabupaten Wakatobi",
          "Grafik 1. ASN dilaporkan per kabupaten/kota", "Kolaka, 31 Oktober 2026", "INSPEKTUR,",
          "R. PELINDUNG, S.H., M.Si.", "NIP 19700101 199003 1 001", "memuat klarifikasi"}) {
        CAPTURE(words);
        CHECK(text.simplified().contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("Report PDF: says its title, its pages and its size", "[ui][print]")
{
    Written pdf(sampleReport());
    const QString info = output(QStringLiteral("pdfinfo"), {pdf.file});

    CHECK(info.contains(QStringLiteral("LAPORAN BULANAN PENGAWASAN")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pdf.pages))));
    CHECK(info.contains(QStringLiteral("(A4)")));
    for (int page = 1; page <= pdf.pages; ++page) {
        const QString text = pdf.page(page);
        CHECK(text.contains(QStringLiteral("Halaman %1 dari %2").arg(page).arg(pdf.pages)));
        CHECK(text.contains(QStringLiteral("3f9a1c77e0b24d58")));
        CHECK(text.contains(QStringLiteral("RAHASIA")));
    }
}

TEST_CASE("Report PDF: every font is embedded", "[ui][print]")
{
    Written pdf(sampleReport());
    const QStringList fonts = output(QStringLiteral("pdffonts"), {pdf.file})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                  .mid(2);
    CHECK(fonts.size() >= 2);
    for (const QString& font : fonts) {
        CAPTURE(font.toStdString());
        CHECK(font.contains(QStringLiteral("Liberation")));
        CHECK(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))));
    }
}

TEST_CASE("Report PDF: sample data is marked on every page, other data on none", "[ui][print]")
{
    reports::MonthlyReport report = sampleReport();
    for (const PaperPage& page : layOutReport(report))
        CHECK(page.mark == QStringLiteral("DATA CONTOH"));
    report.watermark.clear();
    for (const PaperPage& page : layOutReport(report))
        CHECK(page.mark == QStringLiteral("DATA CONTOH"));
    report.isDemo = false;
    for (const PaperPage& page : layOutReport(report))
        CHECK(page.mark.isEmpty());
}

TEST_CASE("Report PDF: a long table repeats its header, and ends with its total", "[ui][print]")
{
    Written pdf(reportOf(longTable(150)), QStringLiteral("panjang.pdf"));

    REQUIRE(pdf.pages >= 4);
    int withTotal = 0;
    for (int page = 1; page <= pdf.pages; ++page) {
        const QString text = pdf.page(page);
        CAPTURE(page, text.toStdString());
        const bool hasRows = text.contains(QStringLiteral("/ITDA"));
        CHECK(text.contains(QStringLiteral("Perihal")) == hasRows);
        if (text.contains(QStringLiteral("Jumlah"))) {
            ++withTotal;
            CHECK(text.contains(QStringLiteral("700/150/ITDA")));
        }
    }
    CHECK(withTotal == 1);
    const QString all = pdf.text();
    for (int row = 1; row <= 150; ++row)
        CHECK(all.count(QStringLiteral("700/%1/ITDA").arg(row)) == 1);
}

TEST_CASE("Report PDF: a total is never alone on a page", "[ui][print]")
{
    for (int rows = 20; rows < 60; ++rows) {
        const auto pages = layOutReport(reportOf(longTable(rows)));
        for (const PaperPage& page : pages) {
            const QString text = textOf(page);
            CAPTURE(rows);
            if (text.contains(QStringLiteral("Jumlah")))
                CHECK(text.contains(QStringLiteral("700/%1/ITDA").arg(rows)));
            // Nor a heading without a row, nor a signature without anything before it.
            if (text.contains(QStringLiteral("Nomor rekomendasi")))
                CHECK(text.contains(QStringLiteral("/ITDA")));
        }
    }
}

TEST_CASE("Report PDF: small tables, charts and their notes are not divided", "[ui][print]")
{
    reports::MonthlyReport report = sampleReport();
    auto& blocks = report.chapters[0].sections[0].blocks;
    for (int paragraphs = 0; paragraphs < 30; ++paragraphs) {
        blocks.push_back(reports::ReportParagraph{"Satu alinea."});
        for (const PaperPage& page : layOutReport(report)) {
            const QString text = textOf(page);
            CAPTURE(paragraphs);
            CHECK(text.contains(QStringLiteral("Tabel 1. Rekapitulasi")) ==
                  text.contains(QStringLiteral("28 dari 31")));
            CHECK(page.charts.empty() != text.contains(QStringLiteral("Grafik")));
            CHECK(text.contains(QStringLiteral("Grafik 1.")) ==
                  text.contains(QStringLiteral("Sumber: Tabel 2.")));
            CHECK_FALSE(text.contains(QStringLiteral("(lanjutan)")));
        }
    }
}

TEST_CASE("Report PDF: wide tables lie and the rest stands upright", "[ui][print]")
{
    const auto pages = layOutReport(sampleReport());
    for (const PaperPage& page : pages) {
        const QString text = textOf(page);
        if (text.contains(QStringLiteral("Tabel 2. ")))
            CHECK(page.orientation == Orientation::landscape);
        if (text.contains(QStringLiteral("BAB ")))
            CHECK(page.orientation == Orientation::portrait);
    }
}

TEST_CASE("Report PDF: nothing is set outside the page", "[ui][print]")
{
    reports::ReportTable table = longTable(3);
    table.rows[1].cells[2] = std::string(400, 'x');
    table.rows[2].cells[2].assign(30000, 'y');
    for (int i = 40; i < 30000; i += 40)
        table.rows[2].cells[2][std::size_t(i)] = ' ';
    reports::MonthlyReport report = reportOf(table);
    report.chapters.front().sections.front().blocks.push_back(
        reports::ReportParagraph{std::string(5000, 'z')});
    const auto pages = layOutReport(report);

    qsizetype letters = 0;
    for (const PaperPage& page : pages)
        for (const PaperText& text : page.texts) {
            const double width = QFontMetricsF(fontOf(text.face)).horizontalAdvance(text.text);
            CHECK(text.baseline.x() >= 0);
            CHECK(text.baseline.x() + width <= page.size().width());
            CHECK(text.baseline.y() <= page.size().height());
            letters += text.text.count(QLatin1Char('y'));
        }
    CHECK(letters >= 30000 - 30000 / 40);
}

TEST_CASE("Report PDF: a report without chapters still has letterhead and signature", "[ui][print]")
{
    reports::MonthlyReport report = sampleReport();
    report.chapters.clear();
    report.number.clear();
    report.signature = {};
    Written pdf(report);
    CHECK(pdf.pages == 1);
    CHECK(pdf.text().contains(QStringLiteral("Nomor: ....")));
    CHECK(pdf.text().contains(QStringLiteral("NIP ....")));
}

TEST_CASE("Report PDF: what cannot be written leaves nothing behind", "[ui][print]")
{
    QTemporaryDir folder;
    const std::filesystem::path path(
        folder.filePath(QStringLiteral("laporan.pdf")).toStdU16String());

    const auto missing = writePdf(sampleReport(), path / "tidak" / "ada.pdf");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::folderUnwritable);
    CHECK(missing.error().arguments.file == "ada.pdf");

    const auto ontoFolder = writePdf(sampleReport(), folder.path().toStdU16String());
    REQUIRE_FALSE(ontoFolder);
    CHECK(ontoFolder.error().code == ErrorCode::fileUnwritable);

    {
        const FullDisk full(20000);
        const auto cut = writePdf(sampleReport(), path);
        REQUIRE_FALSE(cut);
        CHECK((cut.error().code == ErrorCode::fileUnwritable ||
               cut.error().code == ErrorCode::diskFull));
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("Report PDF: a failure keeps the file that was there", "[ui][print]")
{
    QTemporaryDir folder;
    const std::filesystem::path path(
        folder.filePath(QStringLiteral("laporan.pdf")).toStdU16String());
    std::ofstream(path) << "lama";

    {
        const FullDisk full(20000);
        CHECK_FALSE(writePdf(sampleReport(), path));
    }
    std::string content;
    std::ifstream(path) >> content;
    CHECK(content == "lama");
    REQUIRE(writePdf(sampleReport(), path));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
