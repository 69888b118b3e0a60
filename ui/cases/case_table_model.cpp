#include "ui/cases/case_table_model.h"

#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

#include <algorithm>

namespace jejak::ui {

using registers::CaseOrder;
using registers::CaseRow;

CaseTableModel::CaseTableModel(CaseSource& source, CaseLabels labels, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_labels(std::move(labels))
{
}

void CaseTableModel::setQuery(const registers::CaseQuery& query)
{
    m_query = query;
    refresh();
}

void CaseTableModel::refresh()
{
    const int generation = ++m_generation;
    m_keyTask.cancel();
    m_complete = false;
    m_source.first(this, m_query, pageRows, [this, generation](CaseSource::Rows rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        takeFirst(*std::move(rows));
    });
    m_keyTask = m_source.keys(this, m_query, [this, generation](CaseSource::Keys keys) {
        if (generation != m_generation)
            return;
        if (!keys) {
            emit failed(keys.error());
            return;
        }
        takeKeys(*std::move(keys));
    });
}

void CaseTableModel::takeFirst(std::vector<CaseRow> rows)
{
    beginResetModel();
    m_pages.clear();
    m_used.clear();
    m_asked.clear();
    m_keys.clear();
    for (const CaseRow& row : rows)
        m_keys.push_back(row.key);
    keep(0, std::move(rows));
    endResetModel();
    emit loaded();
}

void CaseTableModel::takeKeys(std::vector<std::int64_t> keys)
{
    m_complete = true;
    const bool continues =
        keys.size() >= m_keys.size() && std::equal(m_keys.begin(), m_keys.end(), keys.begin());
    if (!continues) {
        beginResetModel();
        m_keys = std::move(keys);
        m_pages.clear();
        m_used.clear();
        m_asked.clear();
        endResetModel();
    } else if (keys.size() > m_keys.size()) {
        beginInsertRows({}, static_cast<int>(m_keys.size()), static_cast<int>(keys.size()) - 1);
        m_keys = std::move(keys);
        endInsertRows();
    }
    emit loaded();
}

void CaseTableModel::ask(int page) const
{
    if (std::find(m_asked.begin(), m_asked.end(), page) != m_asked.end())
        return;
    m_asked.push_back(page);
    const auto begin = m_keys.begin() + std::ptrdiff_t{page} * pageRows;
    const auto length = std::min<std::ptrdiff_t>(pageRows, m_keys.end() - begin);
    auto* self = const_cast<CaseTableModel*>(this); // the answer comes after this call
    m_source.rows(self, {begin, begin + length},
                  [self, page, generation = m_generation](CaseSource::Rows rows) {
                      if (generation != self->m_generation)
                          return;
                      if (rows)
                          self->takePage(page, *std::move(rows));
                      else
                          emit self->failed(rows.error());
                  });
}

void CaseTableModel::takePage(int page, std::vector<CaseRow> rows)
{
    std::erase(m_asked, page);
    keep(page, std::move(rows));
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, static_cast<int>(m_keys.size())) - 1;
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, CaseCells::columns - 1));
}

// Rows that are gone since the keys were read leave an empty place.
void CaseTableModel::keep(int page, std::vector<CaseRow> rows) const
{
    const auto first = static_cast<std::size_t>(page) * pageRows;
    const std::size_t length = std::min<std::size_t>(pageRows, m_keys.size() - first);
    Page kept{std::vector<std::optional<CaseRow>>(length), {}};
    std::size_t next = 0;
    for (std::size_t i = 0; i < length && next < rows.size(); ++i)
        if (rows[next].key == m_keys[first + i])
            kept.rows[i] = std::move(rows[next++]);
    if (const auto before = m_pages.find(page); before != m_pages.end())
        m_used.erase(before->second.use);
    m_used.push_front(page);
    kept.use = m_used.begin();
    m_pages[page] = std::move(kept);
    while (m_used.size() > pagesKept) {
        m_pages.erase(m_used.back());
        m_used.pop_back();
    }
}

const CaseRow* CaseTableModel::caseAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_keys.size()))
        return nullptr;
    const int page = row / pageRows;
    const auto found = m_pages.find(page);
    const auto offset = static_cast<std::size_t>(row % pageRows);
    if (found == m_pages.end() || offset >= found->second.rows.size()) {
        ask(page);
        return nullptr;
    }
    m_used.splice(m_used.begin(), m_used, found->second.use);
    const auto& kept = found->second.rows[offset];
    return kept ? &*kept : nullptr;
}

int CaseTableModel::rowOfKey(std::int64_t key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int CaseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int CaseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : CaseCells::columns;
}

QVariant CaseTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool asked = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == chipRole ||
                       role == Qt::AccessibleTextRole;
    if (!asked)
        return {};
    const CaseRow* row = caseAt(index.row());
    if (row == nullptr)
        return role == Qt::DisplayRole && index.column() == number ? QVariant(QStringLiteral("..."))
                                                                   : QVariant();
    if (role == chipRole)
        return chip(*row, index.column());
    if (role == Qt::ToolTipRole && index.column() == stage)
        return m_labels.word("step", row->status);
    if (role == Qt::ToolTipRole && index.column() == due && row->due)
        return longDate(*row->due);
    return CaseCells::text(*row, index.column(), m_labels);
}

QVariant CaseTableModel::chip(const CaseRow& row, int column) const
{
    if (column == stage)
        return QVariant::fromValue(m_labels.stage(row.status, row.isCancelled));
    if (column == due && row.due)
        return QVariant::fromValue(limitChip(*row.due, row.dueUnit, m_labels, ChipLength::narrow));
    return {};
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return CaseCells::title(section);
}

std::optional<CaseOrder> CaseTableModel::orderOf(int column)
{
    switch (column) {
    case number:
        return CaseOrder::number;
    case received:
        return CaseOrder::received;
    case respondent:
        return CaseOrder::name;
    case form:
        return CaseOrder::form;
    case stage:
        return CaseOrder::status;
    case due:
        return CaseOrder::due;
    case place:
        return CaseOrder::place;
    case holder:
        return CaseOrder::holder;
    default:
        return std::nullopt;
    }
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(column);
    if (!wanted)
        return;
    const auto direction = order == Qt::AscendingOrder ? registers::SortDirection::ascending
                                                       : registers::SortDirection::descending;
    setSort({{*wanted, direction}});
}

void CaseTableModel::setSort(std::vector<registers::SortKey> sort)
{
    if (sort == m_query.sort)
        return;
    m_query.sort = std::move(sort);
    emit sortChanged();
    refresh();
}

} // namespace jejak::ui
