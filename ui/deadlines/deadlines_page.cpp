#include "ui/deadlines/deadlines_page.h"

#include "ui/cases/case_target.h"
#include "ui/deadlines/due_calendar_view.h"
#include "ui/deadlines/due_list_view.h"
#include "ui/deadlines/ppk_monitor_view.h"
#include "ui/deadlines/waiting_view.h"
#include "ui/evidence/dropped_files.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

void countOverdue(Workspace& workspace, QObject* receiver, std::function<void(int)> answer)
{
    workspace.desk.run(
        receiver,
        [session = workspace.session](desk::Desk& desk, JobControl&) {
            return readDueCounts(desk, session);
        },
        [answer = std::move(answer)](const Result<deadlines::DueCounts>& counts) {
            if (counts)
                answer(static_cast<int>(counts->overdue));
        });
}

} // namespace

DeadlinesPage::DeadlinesPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Deadlines")))
    , m_tabs(new QTabWidget)
    , m_export(new QAction(icon(IconName::calendar), tr("Export to a calendar..."), this))
{
    setObjectName(QStringLiteral("deadlinesPage"));
    m_export->setObjectName(QStringLiteral("exportCalendar"));
    m_export->setToolTip(tr("A file that calendar programs open. It holds register numbers and "
                            "rules, no names."));
    connect(m_export, &QAction::triggered, this, &DeadlinesPage::askForFile);
    m_header->addAction(m_export);
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
}

void DeadlinesPage::buildTabs()
{
    m_list = new DueListView(m_workspace);
    m_calendar = new DueCalendarView(m_workspace);
    m_waiting = new WaitingView(m_workspace);
    m_monitor = new PpkMonitorView(m_workspace);
    nameControl(*m_tabs, QStringLiteral("deadlineTabs"), tr("Views of the deadlines"));
    nameControl(*m_tabs->tabBar(), QStringLiteral("deadlineTabBar"), tr("Views of the deadlines"));
    m_tabs->addTab(m_list, tr("List"));
    m_tabs->addTab(m_calendar, tr("Calendar"));
    m_tabs->addTab(m_waiting, tr("Who has the ball"));
    m_tabs->addTab(m_monitor, tr("PPK monitor"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &DeadlinesPage::refreshCurrent);
    connect(m_list, &DueListView::counted, this, &DeadlinesPage::showCounts);
    connect(m_list, &DueListView::caseOpened, this, &DeadlinesPage::openCase);
    connect(m_calendar, &DueCalendarView::caseOpened, this, &DeadlinesPage::openCase);
    connect(m_waiting, &WaitingView::caseOpened, this, &DeadlinesPage::openCase);
    connect(m_monitor, &PpkMonitorView::caseOpened, this, &DeadlinesPage::openCase);
    connect(m_list, &DueListView::messageRaised, this, &Page::messageRaised);
    connect(m_calendar, &DueCalendarView::messageRaised, this, &Page::messageRaised);
    connect(m_waiting, &WaitingView::messageRaised, this, &Page::messageRaised);
    connect(m_monitor, &PpkMonitorView::messageRaised, this, &Page::messageRaised);
    connect(m_monitor, &PpkMonitorView::limitChanged, this, &Page::workRecorded);
}

std::vector<MenuAction> DeadlinesPage::menuActions() const
{
    return {{Menu::file, m_export}};
}

void DeadlinesPage::activate()
{
    m_list->refresh();
    if (m_tabs->currentWidget() != m_list)
        refreshCurrent();
}

void DeadlinesPage::refreshCurrent()
{
    if (m_tabs->currentWidget() == m_list)
        m_list->refresh();
    else if (m_tabs->currentWidget() == m_calendar)
        m_calendar->refresh();
    else if (m_tabs->currentWidget() == m_waiting)
        m_waiting->refresh();
    else
        m_monitor->refresh();
}

void DeadlinesPage::showCounts(const deadlines::DueCounts& counts)
{
    m_header->setNote(tr("%1 overdue \u00b7 %2 within 3 working days \u00b7 %3 open")
                          .arg(number(counts.overdue), number(counts.soon), number(counts.open)));
    emit badgeChanged(static_cast<int>(counts.overdue));
}

void DeadlinesPage::openCase(const QString& number)
{
    emit navigationRequested(QString::fromLatin1(page::cases),
                             QVariant::fromValue(CaseTarget::oneCase(number)));
}

void DeadlinesPage::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the deadlines"), QStringLiteral("%1/%2.ics").arg(folder, tr("deadlines")),
        tr("Calendar (*.ics)"));
    if (!file.isEmpty())
        exportTo(file);
}

void DeadlinesPage::exportTo(const QString& file)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, path = toPath(file)](desk::Desk& desk, JobControl&) {
            return exportCalendar(desk, session, path);
        },
        [this, file](const Result<std::int64_t>& written) {
            if (!written) {
                emit messageRaised({StatusRole::bad, sentence(written.error())});
                return;
            }
            emit messageRaised(
                {StatusRole::good, tr("%Ln deadline(s) were written to %1, without names.", "",
                                      static_cast<int>(*written))
                                       .arg(QDir::toNativeSeparators(file))});
        });
}

PageEntry deadlinesPage(Workspace& workspace)
{
    return {QString::fromLatin1(page::deadlines),
            [] { return DeadlinesPage::tr("Deadlines"); },
            IconName::deadline,
            [&workspace](QWidget* parent) { return new DeadlinesPage(workspace, parent); },
            false,
            [&workspace](QObject* receiver, std::function<void(int)> answer) {
                countOverdue(workspace, receiver, std::move(answer));
            }};
}

} // namespace jejak::ui
