#pragma once

#include "core/reference/reference_data.h"
#include "core/statistics/statistics.h"

#include <QAbstractTableModel>

namespace jejak::ui {

// Two dimensions against each other, with the sums of rows and columns: the last row and column.
class CrossTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const statistics::StatisticTable& table,
                  const reference::ReferenceData& reference, reference::Language language);

    // The keys of a cell; nothing for headings and sums.
    std::optional<std::vector<statistics::Key>> keysAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Heading
    {
        statistics::Key key;
        QString label;
        std::int64_t sum = 0;
    };

    std::int64_t value(int row, int column) const;
    bool isSumRow(int row) const { return row == static_cast<int>(m_rows.size()); }
    bool isSumColumn(int column) const { return column == static_cast<int>(m_columns.size()) + 1; }

    QString m_heading;
    std::int64_t m_total = 0;
    std::vector<Heading> m_rows;
    std::vector<Heading> m_columns;
    std::map<std::pair<statistics::Key, statistics::Key>, std::int64_t> m_cells;
};

} // namespace jejak::ui
