#include "ui/widgets/month_table.h"

#include "ui/text/format.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace jejak::ui {

namespace {

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;
constexpr int numberSize = 20;

// A day: its number in the corner, the name of the holiday beside it, the chips below.
class DayDelegate final : public QStyledItemDelegate
{
public:
    DayDelegate(Date today, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_today(toQt(today))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto mark = index.data(MonthModel::markRole).value<DayMark>();
        const bool inMonth = index.data(MonthModel::inMonthRole).toBool();
        const Colours& colours = Theme::current().colours();
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected                    ? colours.accent.soft
                                       : mark.isDayOff || !inMonth ? colours.window
                                                                   : colours.surface);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inner = option.rect.adjusted(6, 5, -6, -4);
        paintNumber(*painter, inner, index.data(MonthModel::dayRole).toDate(),
                    inMonth ? mark.isDayOff ? colours.bad.text : colours.text : colours.muted);
        if (!mark.name.isEmpty()) {
            painter->setFont(fontOf(TextRole::small));
            painter->setPen(colours.muted);
            const QRect room(inner.left() + numberSize + 6, inner.top(),
                             inner.width() - numberSize - 6, numberSize);
            painter->drawText(
                room, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(mark.name, Qt::ElideRight, room.width()));
        }
        paintChips(*painter, inner.adjusted(0, numberSize + 2, 0, 0), mark.chips);
        painter->restore();
    }

private:
    void paintNumber(QPainter& painter, const QRect& inner, QDate day, const QColor& colour) const
    {
        const Colours& colours = Theme::current().colours();
        const QRect place(inner.left(), inner.top(), numberSize, numberSize);
        const bool isToday = day == m_today;
        if (isToday) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent.text);
            painter.drawEllipse(place);
        }
        painter.setFont(fontOf(isToday ? TextRole::heading : TextRole::body));
        painter.setPen(isToday ? colours.onAccent : colour);
        painter.drawText(place, Qt::AlignCenter, QString::number(day.day()));
    }

    static void paintChips(QPainter& painter, const QRect& room, const std::vector<ChipFace>& chips)
    {
        int y = room.top();
        for (std::size_t i = 0; i < chips.size(); ++i) {
            const int height = chipSize(chips[i]).height();
            const bool last = i + 1 == chips.size();
            if (y + height * (last ? 1 : 2) > room.bottom() + 2) {
                const ChipFace more{
                    .text = QStringLiteral("+%1").arg(static_cast<int>(chips.size() - i))};
                return paintChip(painter, QRect(room.left(), y, room.width(), height), more);
            }
            paintChip(painter, QRect(room.left(), y, room.width(), height), chips[i]);
            y += height + 2;
        }
    }

    QDate m_today;
};

} // namespace

MonthModel::MonthModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MonthModel::setMonth(std::chrono::year_month month)
{
    beginResetModel();
    m_month = month;
    const std::chrono::sys_days first(month / 1);
    m_first = Date(first - (std::chrono::weekday(first) - std::chrono::Monday));
    endResetModel();
}

void MonthModel::setMarks(std::map<Date, DayMark> marks)
{
    m_marks = std::move(marks);
    emit dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
}

Date MonthModel::lastDay() const
{
    return Date(std::chrono::sys_days(m_first) + std::chrono::days(weeks * daysOfWeek - 1));
}

QModelIndex MonthModel::indexOf(Date day) const
{
    const auto after =
        static_cast<int>((std::chrono::sys_days(day) - std::chrono::sys_days(m_first)).count());
    if (after < 0 || after >= weeks * daysOfWeek)
        return {};
    return index(after / daysOfWeek, after % daysOfWeek);
}

Date MonthModel::dayAt(const QModelIndex& index) const
{
    return Date(std::chrono::sys_days(m_first) +
                std::chrono::days(index.row() * daysOfWeek + index.column()));
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QString MonthModel::spoken(Date day) const
{
    QStringList parts{dateWithWeekday(day)};
    if (const auto found = m_marks.find(day); found != m_marks.end()) {
        parts += found->second.name;
        for (const ChipFace& chip : found->second.chips)
            parts += chip.text;
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Date day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(static_cast<unsigned>(day.day()));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(day);
    case dayRole:
        return toQt(day);
    case inMonthRole:
        return day.year() / day.month() == m_month;
    case markRole: {
        const auto found = m_marks.find(day);
        return QVariant::fromValue(found == m_marks.end() ? DayMark{} : found->second);
    }
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::LongFormat);
}

MonthTable::MonthTable(Date today, QWidget* parent)
    : QTableView(parent)
    , m_model(new MonthModel(this))
{
    m_model->setMonth(today.year() / today.month());
    setModel(m_model);
    setItemDelegate(new DayDelegate(today, this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setObjectName(QStringLiteral("qt_weekdays"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCurrentDay(today);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (currentIndex().isValid())
            emit dayChanged(currentDay());
    });
}

Date MonthTable::currentDay() const
{
    const QDate day = currentIndex().data(MonthModel::dayRole).toDate();
    return day.isValid() ? fromQt(day) : Date(m_model->month() / 1);
}

void MonthTable::setCurrentDay(Date day)
{
    if (day.year() / day.month() != m_model->month())
        m_model->setMonth(day.year() / day.month());
    setCurrentIndex(m_model->indexOf(day));
}

} // namespace jejak::ui
