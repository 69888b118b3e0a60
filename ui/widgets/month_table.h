#pragma once

#include "core/base/date.h"
#include "ui/widgets/chip.h"

#include <map>

#include <QAbstractTableModel>
#include <QTableView>

namespace jejak::ui {

// What a day of a month has to show.
struct DayMark
{
    std::vector<ChipFace> chips{}; // one below the other; what has no room is counted
    bool isDayOff = false;         // by decree, or because nobody works on that day of the week
    QString name{};                // of a holiday
};

// The six weeks around one month, Monday first.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { dayRole = Qt::UserRole + 1, markRole, inMonthRole };

    explicit MonthModel(QObject* parent = nullptr);

    std::chrono::year_month month() const { return m_month; }
    void setMonth(std::chrono::year_month month);

    // Of any days; those outside the weeks shown are kept for later.
    void setMarks(std::map<Date, DayMark> marks);

    // The first and the last day shown.
    Date firstDay() const { return m_first; }
    Date lastDay() const;

    QModelIndex indexOf(Date day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Date dayAt(const QModelIndex& index) const;
    QString spoken(Date day) const;

    std::chrono::year_month m_month{};
    Date m_first{};
    std::map<Date, DayMark> m_marks;
};

// Shows a month as a wall calendar does. The arrow keys go from day to day.
class MonthTable : public QTableView
{
    Q_OBJECT

public:
    explicit MonthTable(Date today, QWidget* parent = nullptr);

    MonthModel& days() const { return *m_model; }
    Date currentDay() const;
    void setCurrentDay(Date day);

signals:
    void dayChanged(jejak::Date day);

private:
    MonthModel* m_model;
};

} // namespace jejak::ui

Q_DECLARE_METATYPE(jejak::ui::DayMark)
