#include "ui/cases/import_dialog.h"

#include "ui/cases/import_texts.h"
#include "ui/evidence/dropped_files.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/table_view.h"

#include <array>

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr QSize dialogSize(820, 560);
constexpr std::size_t rowsShown = 5000; // of each list; the file of rejects holds all

WorkControl workControl(JobControl& control)
{
    return {.report =
                [&control](std::int64_t done, std::int64_t total) {
                    control.report({done, total});
                },
            .stopRequested = [&control] { return control.stopRequested(); }};
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_summary(new QLabel)
    , m_banner(new MessageBanner)
    , m_progress(new ProgressLine)
    , m_model(new QStandardItemModel(this))
    , m_saveRejects(new QPushButton(tr("Save the &rejected rows...")))
    , m_import(new QPushButton(tr("&Import")))
    , m_close(new QPushButton(tr("&Close")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    resize(dialogSize);
    build();
    run(Stage::checking, {.dryRun = true}, tr("Reading the register"));
}

void ImportDialog::build()
{
    constexpr std::array widths{64, 120, 360};
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_model->setHorizontalHeaderLabels(
        {tr("Line"), tr("Row is"), tr("Why"), tr("What stands there")});
    auto* table = new TableView;
    nameControl(*table, QStringLiteral("importTable"), tr("Rows to look at"));
    table->setModel(m_model);
    for (std::size_t i = 0; i < widths.size(); ++i)
        table->horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    auto* card = new Card;
    card->setTight();
    card->content().addWidget(table);
    nameControl(*m_saveRejects, QStringLiteral("saveRejects"), m_saveRejects->text());
    nameControl(*m_import, QStringLiteral("startImport"), m_import->text());
    nameControl(*m_close, QStringLiteral("closeImport"), m_close->text());
    makePrimary(*m_import);
    for (QPushButton* button : {m_saveRejects, m_import, m_close})
        button->setAutoDefault(false);
    m_saveRejects->hide();
    m_import->setEnabled(false);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_import, &QPushButton::clicked, this,
            [this] { run(Stage::importing, {}, tr("Taking in the register")); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRejects);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
}

void ImportDialog::run(Stage stage, const registers::ImportOptions& options,
                       const QString& sentence)
{
    m_banner->clear();
    m_import->setEnabled(false);
    m_saveRejects->setEnabled(false);
    m_isRunning = true;
    m_task = m_workspace.desk.run(
        this,
        [session = m_workspace.session, path = toPath(m_path), options](desk::Desk& desk,
                                                                        JobControl& control) {
            auto report = desk.registerImport().run(session, path, options, workControl(control));
            // Why no row can be used is in the report.
            if (!report && report.error().code == ErrorCode::nothingUsable)
                return Result<registers::ImportReport>(desk.registerImport().report());
            return report;
        },
        [this, stage](const Result<registers::ImportReport>& report) { take(stage, report); },
        [this](Progress progress) { m_progress->show(progress); });
    m_progress->start(sentence, m_task);
}

void ImportDialog::take(Stage stage, const Result<registers::ImportReport>& report)
{
    m_isRunning = false;
    m_progress->finish();
    m_saveRejects->setEnabled(true);
    if (!report) {
        m_banner->show({.role = StatusRole::bad, .text = sentence(report.error())});
        m_import->setEnabled(stage == Stage::importing);
        return;
    }
    if (stage == Stage::checking)
        present(*report, Stage::checked);
    else if (stage == Stage::importing)
        present(*report, Stage::imported);
    m_import->setEnabled(stage != Stage::importing && report->created > 0);
    if (stage == Stage::importing)
        emit imported(*report);
}

void ImportDialog::present(const registers::ImportReport& report, Stage stage)
{
    const QString pattern =
        stage == Stage::imported
            ? tr("Done: of %1 rows, %2 respondents in %3 new cases were recorded, %4 were there "
                 "already, %5 differ from the case and were left as they are, %6 could not be "
                 "used.")
            : tr("Of %1 rows, %2 respondents in %3 new cases would be recorded, %4 are there "
                 "already, %5 differ from the case and would be left as they are, %6 cannot be "
                 "used. Nothing was changed yet.");
    m_summary->setText(pattern.arg(number(report.rows), number(report.created),
                                   number(report.cases), number(report.unchanged),
                                   number(report.different.total()), number(report.rejectedRows)));
    m_saveRejects->setVisible(report.rejectedRows > 0);
    m_model->removeRows(0, m_model->rowCount());
    const auto where = [](const std::string& column, const std::string& value) {
        return column.empty() ? fromUtf8(value)
                              : QStringLiteral("%1: %2").arg(fromUtf8(column), fromUtf8(value));
    };
    const CaseLabels labels(m_workspace);
    const auto few = [](const auto& items) { return std::min(items.size(), rowsShown); };
    for (std::size_t i = 0; i < few(report.rejected.items()); ++i) {
        const registers::RowProblem& each = report.rejected.items()[i];
        addRow(each.line, tr("rejected"), importText(each.code), where(each.column, each.value));
    }
    for (std::size_t i = 0; i < few(report.different.items()); ++i) {
        const registers::RowDifference& each = report.different.items()[i];
        for (const registers::FieldDifference& field : each.fields) {
            const DifferenceText text = differenceText(field, labels);
            addRow(each.line, tr("different"), tr("Differs from %1.").arg(fromUtf8(each.number)),
                   QStringLiteral("%1: %2").arg(text.field, text.row));
        }
    }
    for (std::size_t i = 0; i < few(report.warnings.items()); ++i) {
        const registers::RowWarning& each = report.warnings.items()[i];
        addRow(each.line, tr("with a remark"), importText(each), where(each.column, each.value));
    }
}

void ImportDialog::addRow(std::int64_t line, const QString& kind, const QString& what,
                          const QString& value)
{
    QList<QStandardItem*> row;
    for (const QString& cell : {QString::number(line), kind, what, value}) {
        auto* item = new QStandardItem(cell);
        item->setToolTip(cell);
        row += item;
    }
    m_model->appendRow(row);
}

// Reads the register once more, as a file that is written while taking in could not be chosen
// after the fact.
void ImportDialog::saveRejects()
{
    const QFileInfo file(m_path);
    const QString proposed = QStringLiteral("%1/%2 - %3.csv")
                                 .arg(file.absolutePath(), file.completeBaseName(), tr("rejected"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), proposed,
                                                      tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    const registers::ImportOptions options{
        .dryRun = true, .rejects = toPath(path), .explain = explainProblem};
    const bool mayImport = m_import->isEnabled();
    m_isRunning = true;
    m_task = m_workspace.desk.run(
        this,
        [session = m_workspace.session, source = toPath(m_path), options](desk::Desk& desk,
                                                                          JobControl& control) {
            return desk.registerImport().run(session, source, options, workControl(control));
        },
        [this, path, mayImport](const Result<registers::ImportReport>& report) {
            m_isRunning = false;
            m_progress->finish();
            m_import->setEnabled(mayImport);
            if (report)
                m_banner->show({.role = StatusRole::good,
                                .text = tr("The rejected rows were saved as %1. Correct them "
                                           "there and import that file.")
                                            .arg(QDir::toNativeSeparators(path))});
            else
                m_banner->show({.role = StatusRole::bad, .text = sentence(report.error())});
        },
        [this](Progress progress) { m_progress->show(progress); });
    m_import->setEnabled(false);
    m_progress->start(tr("Saving the rejected rows"), m_task);
}

// Closing while something runs stops it; what was not finished changes nothing.
void ImportDialog::reject()
{
    if (m_isRunning)
        m_task.cancel();
    else
        QDialog::reject();
}

} // namespace jejak::ui
