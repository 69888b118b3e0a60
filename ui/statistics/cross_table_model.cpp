#include "ui/statistics/cross_table_model.h"

#include "core/statistics/labels.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

#include <QFont>

namespace jejak::ui {

void CrossTableModel::setTable(const statistics::StatisticTable& table,
                               const reference::ReferenceData& reference,
                               reference::Language language)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_cells.clear();
    m_total = table.total;
    m_heading = QString::fromStdString(
        statistics::label(table.query.dimensions.front(), reference, language));
    const auto add = [&](std::vector<Heading>& headings, std::size_t axis,
                         const statistics::StatisticRow& row) {
        const auto found = std::find_if(headings.begin(), headings.end(), [&](const Heading& each) {
            return each.key == row.keys[axis];
        });
        if (found != headings.end()) {
            found->sum += row.count;
            return;
        }
        headings.push_back({row.keys[axis],
                            QString::fromStdString(statistics::label(
                                table.query.dimensions[axis], row.keys[axis], reference, language)),
                            row.count});
    };
    for (const statistics::StatisticRow& row : table.rows) {
        add(m_rows, 0, row);
        add(m_columns, 1, row);
        m_cells[{row.keys[0], row.keys[1]}] = row.count;
    }
    const auto largestFirst = [](const Heading& a, const Heading& b) { return a.sum > b.sum; };
    std::stable_sort(m_rows.begin(), m_rows.end(), largestFirst);
    std::stable_sort(m_columns.begin(), m_columns.end(), largestFirst);
    endResetModel();
}

std::optional<std::vector<statistics::Key>> CrossTableModel::keysAt(const QModelIndex& index) const
{
    if (isSumRow(index.row()) || index.column() == 0 || isSumColumn(index.column()))
        return std::nullopt;
    return std::vector{m_rows[static_cast<std::size_t>(index.row())].key,
                       m_columns[static_cast<std::size_t>(index.column() - 1)].key};
}

int CrossTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int CrossTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 2;
}

std::int64_t CrossTableModel::value(int row, int column) const
{
    if (isSumRow(row) && isSumColumn(column))
        return m_total;
    if (isSumRow(row))
        return m_columns[static_cast<std::size_t>(column - 1)].sum;
    if (isSumColumn(column))
        return m_rows[static_cast<std::size_t>(row)].sum;
    const auto found = m_cells.find({m_rows[static_cast<std::size_t>(row)].key,
                                     m_columns[static_cast<std::size_t>(column - 1)].key});
    return found == m_cells.end() ? 0 : found->second;
}

QVariant CrossTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isSum = isSumRow(index.row()) || isSumColumn(index.column());
    if (role == Qt::FontRole && isSum) {
        QFont font = fontOf(TextRole::body);
        font.setBold(true);
        return font;
    }
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return isSumRow(index.row()) ? tr("Total")
                                     : m_rows[static_cast<std::size_t>(index.row())].label;
    return number(value(index.row(), index.column()));
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_heading;
    if (isSumColumn(section))
        return tr("Total");
    return m_columns[static_cast<std::size_t>(section - 1)].label;
}

} // namespace jejak::ui
