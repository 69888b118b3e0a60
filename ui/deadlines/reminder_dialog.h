#pragma once

#include "core/base/date.h"

#include <QDialog>

namespace jejak::ui {

class DateField;

// Asks on which day to be reminded again.
class ReminderDialog : public QDialog
{
    Q_OBJECT

public:
    ReminderDialog(Date today, Date proposed, QWidget* parent = nullptr);

    std::optional<Date> day() const;

private:
    DateField* m_day;
};

} // namespace jejak::ui
