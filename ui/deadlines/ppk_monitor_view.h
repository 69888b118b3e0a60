#pragma once

#include "core/register/case_record.h"
#include "core/register/ppk_monitor.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/message.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace jejak::ui {

struct Workspace;
class TableView;

// One line for each recommendation: whether the PPK has it, until when it must answer, how often it
// was warned, whether data are blocked, and what it decided.
class PpkMonitorView : public QWidget
{
    Q_OBJECT

public:
    explicit PpkMonitorView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseOpened(const QString& number);
    void messageRaised(const jejak::ui::Message& message);
    void limitChanged();

private:
    void present(std::vector<registers::MonitoredRecommendation> rows);
    void addRow(const registers::MonitoredRecommendation& row);
    const registers::MonitoredRecommendation* chosen() const;
    void changeLimit();
    void editLimitOf(const registers::CaseRecord& record,
                     const registers::MonitoredRecommendation& row);
    void editLimit(const CaseId& id, const EntityId& step, const referral::Limit& limit,
                   const QString& number);
    void enableActions();

    Workspace& m_workspace;
    CaseLabels m_labels;
    std::vector<registers::MonitoredRecommendation> m_rows;
    QStandardItemModel* m_model;
    TableView* m_table;
    QStackedWidget* m_body;
    QLabel* m_note;
    QCheckBox* m_all;
    QPushButton* m_open;
    QPushButton* m_limit;
};

} // namespace jejak::ui
