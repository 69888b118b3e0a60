#pragma once

#include "ui/cases/case_dossier.h"
#include "ui/cases/case_output.h"
#include "ui/cases/case_source.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace jejak::ui {

class CasePreview;
class CaseTableModel;
class EmptyState;
class FilterRow;
class PageHeader;
class ProgressLine;
class TableView;

// The actions of the page of cases; they belong to the page, several parts of it offer them.
struct CaseActions
{
    QAction* newCase;
    QAction* import;
    QAction* open;
    QAction* nextStep;
    QAction* exportList;
    QAction* printList;
    QAction* handOver;
};

// The list of cases: header, filter row, table, preview.
class CaseListView : public QWidget
{
    Q_OBJECT

public:
    CaseListView(Workspace& workspace, const CaseActions& actions, QWidget* parent = nullptr);
    ~CaseListView() override;

    void setFilter(const registers::CaseFilter& filter);
    registers::CaseFilter filter() const;

    // Adds the text of a search to the filter, or takes it away.
    void setSearch(const QString& text);

    // Asks for the list again, after something was changed.
    void refresh();

    // The chosen case, or nothing.
    std::optional<CaseId> chosen() const;
    void choose(const CaseId& id);

    // Writes the list as it is seen: a workbook where `file` ends in .xlsx, otherwise CSV.
    void exportTo(const QString& file);

signals:
    void caseOpened(const jejak::CaseId& id);
    // The text the list is searched for, whatever changed it; empty for none.
    void searchChanged(const QString& text);
    void messageRaised(const jejak::ui::Message& message);

private:
    void buildTable();
    void buildMenus();
    QWidget* buildBody(const CaseActions& actions);
    void query();
    void showCount();
    void showPreview();
    void chooseFirst();
    void sortChosen(int column, Qt::SortOrder order);
    void showSort();
    ShownCases shownCases() const;
    ListPaper listPaper() const;
    void askForFile();
    void print();
    void tellOutput(const Error& error);

    Workspace& m_workspace;
    DeskCaseSource m_source;
    PageHeader* m_header;
    FilterRow* m_filters;
    QStackedWidget* m_body;
    TableView* m_table;
    CaseTableModel* m_model;
    CasePreview* m_preview;
    EmptyState* m_nothingFound;
    ProgressLine* m_progress;
    CaseActions m_actions;
    QTimer m_previewDelay;
    std::int64_t m_chosenKey = 0;
    std::int64_t m_total = 0;
};

} // namespace jejak::ui
