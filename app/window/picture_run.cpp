#include "app/window/picture_run.h"

#include "ui/print/report_pdf.h"
#include "ui/reports/report_source.h"

#include <cstdio>

#include <QApplication>
#include <QDir>

namespace jejak::app {
namespace {

constexpr QSize screen(1366, 768);

// Answers, layouts and charts settle within this time; pictures are for people, not for tests.
constexpr int settlingTime = 400;

} // namespace

PictureRun::PictureRun(Program& program, ui::Preferences& preferences, QString folder)
    : m_program(program)
    , m_preferences(preferences)
    , m_folder(std::move(folder))
{
    for (const ui::Appearance appearance : {ui::Appearance::light, ui::Appearance::dark})
        for (const char* page : {ui::page::home, ui::page::cases, ui::page::deadlines,
                                 ui::page::statistics, ui::page::reports, ui::page::settings})
            m_waiting.push_back({QString::fromLatin1(page), appearance});
}

void PictureRun::begin()
{
    QDir().mkpath(m_folder);
    m_program.window().resize(screen);
    connect(&m_program, &Program::opened, this, &PictureRun::takeNext);
}

void PictureRun::takeNext()
{
    if (m_waiting.empty())
        return writeReport();
    const Picture picture = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_preferences.setAppearance(picture.appearance);
    emit m_program.window().appearanceChosen(picture.appearance);
    m_program.window().showPage(picture.page);
    whenQuiet([this, picture] {
        grab(picture);
        takeNext();
    });
}

void PictureRun::whenQuiet(const std::function<void()>& then)
{
    // A job handed in now is answered after everything the page has asked for so far.
    m_program.desk().run(
        this, [](desk::Desk&, ui::JobControl&) {},
        [this, then](const Result<void>&) { QTimer::singleShot(settlingTime, this, then); });
}

void PictureRun::grab(const Picture& picture)
{
    const QString scheme = picture.appearance == ui::Appearance::dark ? QStringLiteral("dark")
                                                                      : QStringLiteral("light");
    const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, picture.page, scheme);
    m_program.window().grab().save(file);
    std::puts(qPrintable(file));
}

void PictureRun::writeReport()
{
    const ui::Workspace& workspace = *m_program.workspace();
    const auto today = workspace.today();
    const QString file = QStringLiteral("%1/laporan.pdf").arg(m_folder);
    m_program.desk().run(
        this,
        [path = file.toStdString(), session = workspace.session,
         period = today.year() / today.month()](desk::Desk& desk, ui::JobControl&) -> Result<int> {
            TRY_ASSIGN(const reports::MonthlyReport report,
                       ui::makeMonthlyReport(desk, session, {.period = period}));
            TRY_ASSIGN(const ui::PdfSummary summary, ui::writePdf(report, path));
            return summary.pages;
        },
        [file](const Result<int>& pages) {
            if (pages)
                std::puts(qPrintable(file));
            QApplication::exit(pages ? 0 : 1);
        });
}

} // namespace jejak::app
