#include "ui/reports/reports_page.h"

#include "ui/print/report_pages.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"
#include "ui/print/report_printing.h"
#include "ui/reports/report_source.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace jejak::ui {
namespace {

// How far back the list of months goes: the cases of one election and its aftermath.
constexpr int offeredMonths = 36;
constexpr int numberWidth = 264;

QString monthCode(std::chrono::year_month month)
{
    return QString::fromStdString(formatIsoDate(month / 1)).left(7);
}

const QString publication = QStringLiteral("public");

// The report as it is shown.
struct Preview
{
    std::vector<PaperPage> pages;
    QString fileName;
};

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("reportsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::gap);
    layout->addWidget(buildHeader());
    layout->addLayout(buildRequest());
    m_progress = new ProgressLine;
    layout->addWidget(m_progress);
    m_preview = new ReportPreview;
    nameControl(*m_preview, QStringLiteral("preview"), tr("Preview"));
    layout->addWidget(m_preview, 1);
}

QWidget* ReportsPage::buildHeader()
{
    auto* header = new PageHeader(tr("Reports"));
    header->setNote(tr("Monthly report"));
    m_print = new QAction(icon(IconName::print), tr("Print..."), this);
    m_print->setObjectName(QStringLiteral("printReport"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setEnabled(false); // until there are pages
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    header->addAction(m_print);
    m_save = new QAction(icon(IconName::save, IconColour::onAccent), tr("Save as PDF..."), this);
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setIconVisibleInMenu(false); // it is drawn for a filled button
    m_save->setEnabled(m_workspace.allows(access::Action::makeReport));
    connect(m_save, &QAction::triggered, this, &ReportsPage::askForFile);
    header->addPrimaryAction(m_save);
    return header;
}

QLayout* ReportsPage::buildRequest()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::unit);
    m_month = new ChoiceField;
    const Date today = m_workspace.today();
    std::vector<Choice> months;
    std::chrono::year_month month = today.year() / today.month();
    for (int i = 0; i < offeredMonths; ++i, month -= std::chrono::months(1))
        months.push_back({monthCode(month), monthAndYear(month / 1)});
    m_month->setChoices(months);
    m_month->setCode(months.front().code);
    addTo(*row, tr("Month"), *m_month, QStringLiteral("month"));

    m_edition = new ChoiceField;
    m_edition->setChoices({{QStringLiteral("internal"), tr("Internal (confidential)")},
                           {publication, tr("For publication (small figures hidden)")}});
    m_edition->setCode(QStringLiteral("internal"));
    m_edition->setMinimumContentsLength(30);
    addTo(*row, tr("Edition"), *m_edition, QStringLiteral("edition"));

    m_number = new QLineEdit;
    m_number->setPlaceholderText(tr("Left open when empty"));
    addTo(*row, tr("Report number"), *m_number, QStringLiteral("reportNumber"));
    // As wide as what it says when empty, where there is room.
    m_number->setMaximumWidth(numberWidth);
    row->setStretchFactor(m_number, numberWidth);
    row->addStretch(1);

    connect(m_month, &ChoiceField::codeChanged, this, &ReportsPage::preview);
    connect(m_edition, &ChoiceField::codeChanged, this, &ReportsPage::preview);
    connect(m_number, &QLineEdit::editingFinished, this, &ReportsPage::preview);
    return row;
}

void ReportsPage::addTo(QHBoxLayout& row, const QString& label, QWidget& field, const QString& name)
{
    auto* title = new QLabel(label);
    setTextRole(*title, TextRole::muted);
    nameField(*title, field, name);
    row.addWidget(title);
    row.addWidget(&field);
}

// Also what makes Ctrl+P work: a shortcut needs a menu or a widget that shows its action.
std::vector<MenuAction> ReportsPage::menuActions() const
{
    return {{Menu::file, m_save}, {Menu::file, m_print}};
}

void ReportsPage::activate()
{
    preview();
}

reports::MonthlyReportRequest ReportsPage::request() const
{
    const auto first = parseIsoDate((m_month->code() + QStringLiteral("-01")).toStdString())
                           .value_or(m_workspace.today());
    return {.period = first.year() / first.month(),
            .edition = m_edition->code() == publication ? reports::Edition::publication
                                                        : reports::Edition::internal,
            .number = m_number->text().trimmed().toStdString()};
}

void ReportsPage::preview()
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, request = request()](desk::Desk& desk,
                                                             JobControl&) -> Result<Preview> {
            TRY_ASSIGN(const reports::MonthlyReport report,
                       makeMonthlyReport(desk, session, request));
            return Preview{layOutReport(report), QString::fromStdString(report.fileName)};
        },
        [this](Result<Preview> made) {
            if (!made) {
                emit messageRaised({StatusRole::bad, sentence(made.error())});
                return;
            }
            m_fileName = made->fileName;
            m_preview->setPages(std::move(made->pages));
            m_print->setEnabled(true);
        });
}

void ReportsPage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save report"), folder + QLatin1Char('/') + m_fileName, tr("PDF (*.pdf)"));
    if (!file.isEmpty())
        savePdf(file);
}

void ReportsPage::savePdf(const QString& file)
{
    const Task task = m_workspace.desk.run(
        this,
        [session = m_workspace.session, request = request(),
         path = std::filesystem::path(file.toStdU16String())](desk::Desk& desk,
                                                              JobControl&) -> Result<int> {
            TRY_ASSIGN(const reports::MonthlyReport report,
                       makeMonthlyReport(desk, session, request));
            TRY_ASSIGN(const PdfSummary summary, writePdf(report, path));
            return summary.pages;
        },
        [this, file](const Result<int>& pages) {
            m_progress->finish();
            if (pages)
                emit messageRaised(
                    {StatusRole::good,
                     tr("The report is saved: %1 (%Ln page(s)).", nullptr, *pages).arg(file)});
            else
                emit messageRaised({StatusRole::bad, sentence(pages.error())});
        });
    m_progress->start(tr("Writing the report..."), task);
}

void ReportsPage::print()
{
    const auto printed = askAndPrint(m_preview->pages(), m_fileName, this);
    if (!printed && printed.error().code != ErrorCode::cancelled)
        emit messageRaised({StatusRole::bad, sentence(printed.error())});
}

PageEntry reportsPage(Workspace& workspace)
{
    return {QString::fromLatin1(page::reports), [] { return ReportsPage::tr("Reports"); },
            IconName::report,
            [&workspace](QWidget* parent) { return new ReportsPage(workspace, parent); }};
}

} // namespace jejak::ui
