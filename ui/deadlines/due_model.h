#pragma once

#include "core/deadlines/due_list.h"
#include "ui/cases/case_labels.h"
#include "ui/deadlines/limit_text.h"

#include <QAbstractTableModel>

namespace jejak::ui {

// Open limits below headings: overdue, today, this week, later.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { when, date, number, what, holder, person };

    static constexpr int columns = person + 1;

    explicit DueModel(CaseLabels labels, QObject* parent = nullptr);

    // `rows` with the soonest first; `grouped` puts the headings between them.
    void setRows(std::vector<deadlines::DueRow> rows, bool grouped = true);

    // How much the chip of a limit says.
    void setChipLength(ChipLength length) { m_chipLength = length; }

    // The limit in this row, or null for a heading.
    const deadlines::DueRow* limitAt(int row) const;
    bool isHeading(int row) const { return rowCount() > row && limitAt(row) == nullptr; }

    // The first row with a limit, or -1.
    int firstLimit() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // A heading has no row.
    struct Line
    {
        QString heading{};
        std::optional<std::size_t> row{};
    };

    int groupOf(const deadlines::DueRow& row) const;
    QString headingOf(int group) const;
    QString text(const deadlines::DueRow& row, int column) const;

    CaseLabels m_labels;
    ChipLength m_chipLength = ChipLength::whole;
    std::vector<deadlines::DueRow> m_rows;
    std::vector<Line> m_lines;
};

} // namespace jejak::ui
