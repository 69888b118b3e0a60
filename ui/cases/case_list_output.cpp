// What CaseListView gives away: the list as a file and on paper.

#include "ui/cases/case_list_view.h"
#include "ui/cases/case_table_model.h"
#include "ui/cases/filter_row.h"
#include "ui/cases/filter_texts.h"
#include "ui/evidence/dropped_files.h"
#include "ui/print/report_printing.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace jejak::ui {

ShownCases CaseListView::shownCases() const
{
    return {m_model->query(), m_table->shownColumns()};
}

ListPaper CaseListView::listPaper() const
{
    const CaseLabels labels(m_workspace);
    const registers::CaseFilter& filter = m_model->query().filter;
    ListPaper paper{.title = tr("Register of cases")};
    for (const registers::FilterTerm& term : filter.terms)
        paper.conditions += filterText(term, labels);
    if (!filter.search.empty())
        paper.conditions += tr("Search: %1").arg(fromUtf8(filter.search));
    paper.frame.footer = tr("%1 \u00b7 printed on %2")
                             .arg(fromUtf8(m_workspace.office.name),
                                  dateTime(m_workspace.clock.now(), m_workspace.office.timeZone));
    paper.frame.classification = tr("CONFIDENTIAL");
    paper.frame.pageOf = tr("Page %1 of %2");
    if (m_workspace.office.isDemo)
        paper.frame.mark = tr("SAMPLE DATA");
    return paper;
}

void CaseListView::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = tr("cases");
    if (m_workspace.office.isDemo)
        name.prepend(QString::fromLatin1(office::sampleMark) + QLatin1Char(' '));
    const QString proposed = QStringLiteral("%1/%2 %3.xlsx")
                                 .arg(folder, name, fromUtf8(formatIsoDate(m_workspace.today())));
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString csv = tr("CSV table (*.csv)");
    QString kind = workbook;
    QString file = QFileDialog::getSaveFileName(this, tr("Export the list"), proposed,
                                                workbook + QStringLiteral(";;") + csv, &kind);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += kind == csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    exportTo(file);
}

void CaseListView::exportTo(const QString& file)
{
    // Spreadsheets take the separator from the decimal sign of the country.
    const char separator = m_workspace.preferences.language() == Language::indonesian ? ';' : ',';
    const Task task = m_workspace.desk.run(
        this,
        [session = m_workspace.session, shown = shownCases(), labels = CaseLabels(m_workspace),
         path = toPath(file), separator](desk::Desk& desk, JobControl& control) {
            return exportCases(desk, session, shown, labels, path, separator, control);
        },
        [this, file](const Result<std::int64_t>& cases) {
            m_progress->finish();
            if (!cases)
                return tellOutput(cases.error());
            emit messageRaised(
                {.role = StatusRole::good,
                 .text = tr("%Ln case(s) were written to %1.", "", static_cast<int>(*cases))
                             .arg(QDir::toNativeSeparators(file))});
        },
        [this](Progress progress) { m_progress->show(progress); });
    m_progress->start(tr("Writing the list"), task);
}

void CaseListView::print()
{
    const Task task = m_workspace.desk.run(
        this,
        [session = m_workspace.session, shown = shownCases(), labels = CaseLabels(m_workspace),
         paper = listPaper()](desk::Desk& desk, JobControl& control) {
            return layOutCases(desk, session, shown, labels, paper, control);
        },
        [this](const Result<std::vector<PaperPage>>& pages) {
            m_progress->finish();
            if (!pages)
                return tellOutput(pages.error());
            const auto printed = askAndPrint(*pages, tr("Register of cases"), this);
            if (!printed)
                tellOutput(printed.error());
        },
        [this](Progress progress) { m_progress->show(progress); });
    m_progress->start(tr("Laying out the list"), task);
}

void CaseListView::tellOutput(const Error& error)
{
    if (error.code != ErrorCode::cancelled)
        emit messageRaised({.role = StatusRole::bad, .text = sentence(error)});
}

} // namespace jejak::ui
