#pragma once

#include "core/deadlines/due_list.h"
#include "ui/shell/page.h"

class QLabel;
class QTabWidget;

namespace jejak::ui {

struct Workspace;
class DueCalendarView;
class DueListView;
class PageHeader;
class PpkMonitorView;
class WaitingView;

// Tenggat: what is due as list and calendar, who has to act since when, and what each PPK did with
// its recommendations.
class DeadlinesPage : public Page
{
    Q_OBJECT

public:
    explicit DeadlinesPage(Workspace& workspace, QWidget* parent = nullptr);

    std::vector<MenuAction> menuActions() const override;
    void activate() override;

    // Writes the open limits, without names, into a calendar file.
    void exportTo(const QString& file);

private:
    void buildTabs();
    void askForFile();
    void openCase(const QString& number);
    void showCounts(const deadlines::DueCounts& counts);
    void refreshCurrent();

    Workspace& m_workspace;
    PageHeader* m_header;
    QTabWidget* m_tabs;
    DueListView* m_list = nullptr;
    DueCalendarView* m_calendar = nullptr;
    WaitingView* m_waiting = nullptr;
    PpkMonitorView* m_monitor = nullptr;
    QAction* m_export;
};

PageEntry deadlinesPage(Workspace& workspace);

} // namespace jejak::ui
