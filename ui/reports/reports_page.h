#pragma once

#include "core/reports/monthly_report_service.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QHBoxLayout;
class QLineEdit;

namespace jejak::ui {

class ChoiceField;
class ProgressLine;
class ReportPreview;

// Laporan: the monthly report as it will be printed, and its PDF.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    std::vector<MenuAction> menuActions() const override;
    void activate() override;

    // Writes the report as it is asked for now; the page tells how it went.
    void savePdf(const QString& file);

private:
    QWidget* buildHeader();
    QLayout* buildRequest();
    void addTo(QHBoxLayout& row, const QString& label, QWidget& field, const QString& name);
    reports::MonthlyReportRequest request() const;
    void preview();
    void askForFile();
    void print();

    Workspace& m_workspace;
    ChoiceField* m_month = nullptr;
    ChoiceField* m_edition = nullptr;
    QLineEdit* m_number = nullptr;
    ReportPreview* m_preview = nullptr;
    ProgressLine* m_progress = nullptr;
    QAction* m_print = nullptr;
    QAction* m_save = nullptr;
    QString m_fileName;
};

PageEntry reportsPage(Workspace& workspace);

} // namespace jejak::ui
