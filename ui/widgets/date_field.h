#pragma once

#include "ui/text/typed_date.h"

#include <QLineEdit>

namespace jejak::ui {

// A line for one date. Accepts what clerks type (ui/text/typed_date.h) and shows it written out;
// what it cannot read stays as typed, marked, and never counts as a date. The arrow keys move by a
// day, the button opens a calendar.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    // `today` answers the current day each time it is asked.
    explicit DateField(std::function<Date()> today, QWidget* parent = nullptr);

    void setWorkingDays(WorkingDays workingDays);

    std::optional<Date> date() const { return m_date; }
    void setDate(std::optional<Date> date);

    // Something is typed that is no date.
    bool isInvalid() const;

signals:
    void dateChanged(std::optional<jejak::Date> date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
    void commit(std::optional<Date> date);
    void openCalendar();

    std::function<Date()> m_today;
    WorkingDays m_workingDays;
    std::optional<Date> m_date;
};

} // namespace jejak::ui
