#pragma once

#include "ui/deadlines/due_source.h"
#include "ui/widgets/message.h"
#include "ui/widgets/month_table.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace jejak::ui {

struct Workspace;
class Card;
class DueTable;

// The open limits of a month on their days, and those of the chosen day beside it.
class DueCalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit DueCalendarView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void caseOpened(const QString& number);
    void messageRaised(const jejak::ui::Message& message);

private:
    QWidget* buildMonth();
    void moveBy(int months);
    void showMonth();
    void present(std::vector<deadlines::DueRow> rows);
    void showDay(Date day);
    std::map<Date, DayMark> marks() const;

    Workspace& m_workspace;
    QLabel* m_title;
    MonthTable* m_month;
    Card* m_day;
    DueTable* m_table;
    QLabel* m_none;
    std::vector<deadlines::DueRow> m_rows;
    int m_generation = 0;
};

} // namespace jejak::ui
