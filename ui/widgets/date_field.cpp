#include "ui/widgets/date_field.h"

#include "ui/text/format.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calendar_popup.h"

#include <QAction>
#include <QKeyEvent>

namespace jejak::ui {

DateField::DateField(std::function<Date()> today, QWidget* parent)
    : QLineEdit(parent)
    , m_today(std::move(today))
{
    setPlaceholderText(tr("5/11/2026, yesterday"));
    QAction* open =
        addAction(icon(IconName::calendar, IconColour::muted), QLineEdit::TrailingPosition);
    open->setObjectName(QStringLiteral("openCalendar"));
    open->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::read);
    connect(this, &QLineEdit::textEdited, this,
            [this] { setStyleProperty(*this, "invalid", false); });
}

void DateField::setWorkingDays(WorkingDays workingDays)
{
    m_workingDays = std::move(workingDays);
}

void DateField::setDate(std::optional<Date> date)
{
    m_date = date;
    setText(date ? longDate(*date) : QString());
    setCursorPosition(0);
    setToolTip({});
    setStyleProperty(*this, "invalid", false);
}

bool DateField::isInvalid() const
{
    return !text().trimmed().isEmpty() && !readTypedDate(text(), m_today(), m_workingDays);
}

void DateField::commit(std::optional<Date> date)
{
    const bool changed = date != m_date;
    setDate(date);
    if (changed)
        emit dateChanged(m_date);
}

void DateField::read()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return commit(std::nullopt);
    if (m_date && typed == longDate(*m_date))
        return;
    if (const auto date = readTypedDate(typed, m_today(), m_workingDays))
        return commit(date);
    setStyleProperty(*this, "invalid", true);
    setToolTip(tr("This is not a date. Type for example 5/11/2026, 5 Nov 2026 or yesterday."));
    if (m_date) {
        m_date.reset();
        emit dateChanged(m_date);
    }
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        return openCalendar();
    if (!arrow || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    read();
    const int step = event->key() == Qt::Key_Up ? 1 : -1;
    const Date from = m_date.value_or(m_today());
    commit(m_date ? Date(std::chrono::sys_days(from) + std::chrono::days(step)) : from);
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    read();
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    read();
    auto* popup = new CalendarPopup(toQt(m_date.value_or(m_today())), accessibleName(), this);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate day) { commit(fromQt(day)); });
    popup->openBelow(*this);
}

} // namespace jejak::ui
