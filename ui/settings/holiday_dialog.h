#pragma once

#include "core/base/date.h"

#include <QDialog>

#include <nlohmann/json_fwd.hpp>

class QLineEdit;
class QPushButton;

namespace jejak::ui {

class ChoiceField;
class DateField;

// Asks for a day off that the program's tables do not know: a local holiday, or one that was
// decreed after they were made.
class HolidayDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HolidayDialog(Date today, QWidget* parent = nullptr);

    // What a pack with that day alone says; docs/reference-pack.md.
    nlohmann::json packContent() const;

private:
    void check();

    DateField* m_day;
    QLineEdit* m_name;
    ChoiceField* m_kind;
    QLineEdit* m_basis;
    QPushButton* m_propose = nullptr;
};

} // namespace jejak::ui
