#include "ui/widgets/calendar_popup.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

// Qt's calendar in our colours and icons.
void dress(QCalendarWidget& calendar)
{
    const Colours& colours = Theme::current().colours();
    QTextCharFormat weekend;
    weekend.setForeground(colours.bad.text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, weekend);
    QTextCharFormat header;
    header.setForeground(colours.muted);
    header.setBackground(colours.surface);
    calendar.setHeaderTextFormat(header);
    const std::pair<const char*, IconName> arrows[] = {{"qt_calendar_prevmonth", IconName::back},
                                                       {"qt_calendar_nextmonth", IconName::next}};
    for (const auto& [name, sign] : arrows)
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name)))
            button->setIcon(icon(sign));
}

} // namespace

CalendarPopup::CalendarPopup(QDate shown, const QString& accessibleName, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("popup", true);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(accessibleName);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(shown);
    dress(*calendar);
    const std::pair<const char*, QString> names[] = {
        {"qt_calendar_prevmonth", tr("Month before")},
        {"qt_calendar_nextmonth", tr("Next month")},
        {"qt_calendar_monthbutton", tr("Choose the month")},
        {"qt_calendar_yearbutton", tr("Choose the year")},
        {"qt_calendar_yearedit", tr("Year")},
        {"qt_calendar_calendarview", accessibleName}};
    for (const auto& [object, name] : names)
        if (auto* control = calendar->findChild<QWidget*>(QLatin1String(object)))
            control->setAccessibleName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::half, grid::half, grid::half, grid::half);
    layout->addWidget(calendar);
    const auto choose = [this](QDate day) {
        emit chosen(day);
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    setFocusProxy(calendar);
}

void CalendarPopup::openBelow(const QWidget& field)
{
    move(field.mapToGlobal(QPoint(0, field.height() + 2)));
    show();
    setFocus();
}

} // namespace jejak::ui
