#pragma once

#include <QDate>
#include <QFrame>

namespace jejak::ui {

// A month to choose a day from, opened below a field; closes itself when a day is chosen.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(QDate shown, const QString& accessibleName, QWidget* parent);

    void openBelow(const QWidget& field);

signals:
    void chosen(QDate day);
};

} // namespace jejak::ui
