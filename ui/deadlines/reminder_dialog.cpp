#include "ui/deadlines/reminder_dialog.h"

#include "ui/cases/field_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

ReminderDialog::ReminderDialog(Date today, Date proposed, QWidget* parent)
    : QDialog(parent)
    , m_day(new DateField([today] { return today; }))
{
    setObjectName(QStringLiteral("reminderDialog"));
    setWindowTitle(tr("Remind me again"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::gap);
    addFieldRow(*layout, {{tr("On which day"), m_day, QStringLiteral("reminderDay")}});
    m_day->setDate(proposed);
    auto* buttons = new QDialogButtonBox;
    QPushButton* remind = buttons->addButton(tr("&Remind me"), QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*remind, QStringLiteral("confirmReminder"), remind->text());
    nameControl(*leave, QStringLiteral("leaveReminder"), leave->text());
    makePrimary(*remind);
    connect(m_day, &DateField::dateChanged, remind,
            [remind](std::optional<Date> date) { remind->setEnabled(date.has_value()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

std::optional<Date> ReminderDialog::day() const
{
    return m_day->date();
}

} // namespace jejak::ui
