#pragma once

#include "core/register/waiting_list.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/message.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace jejak::ui {

struct Workspace;
class ChoiceField;
class TableView;

// "Bola di tangan siapa", case by case: who has to act since when, and which letters nobody
// acknowledged or answered; the longest waiting first.
class WaitingView : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseOpened(const QString& number);
    void messageRaised(const jejak::ui::Message& message);

private:
    QWidget* buildFilter();
    void present(const std::vector<registers::WaitingCase>& rows);
    void addRow(const registers::WaitingCase& row);
    void openChosen();

    Workspace& m_workspace;
    CaseLabels m_labels;
    ChoiceField* m_holder;
    ChoiceField* m_letters;
    QLabel* m_note;
    QStandardItemModel* m_model;
    TableView* m_table;
    QStackedWidget* m_body;
    QPushButton* m_open;
};

} // namespace jejak::ui
