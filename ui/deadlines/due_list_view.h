#pragma once

#include "ui/deadlines/due_source.h"
#include "ui/widgets/message.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jejak::ui {

struct Workspace;
class ChoiceField;
class DueTable;
class EmptyState;

// The open limits as a list, the most pressing first, with what narrows it and the reminders.
class DueListView : public QWidget
{
    Q_OBJECT

public:
    explicit DueListView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseOpened(const QString& number);
    void messageRaised(const jejak::ui::Message& message);
    // The numbers of all open limits, whatever the list is narrowed to.
    void counted(const jejak::deadlines::DueCounts& counts);

private:
    QWidget* buildFilter();
    QWidget* buildActions();
    void present(DueOverview overview);
    void enableActions();
    void snoozeUntil(std::optional<Date> day);
    void askForDay();
    Date workingDay(int after) const;

    Workspace& m_workspace;
    ChoiceField* m_holder;
    QCheckBox* m_snoozed;
    QLabel* m_note;
    DueTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_body;
    QPushButton* m_open;
    QPushButton* m_remind;
};

} // namespace jejak::ui
