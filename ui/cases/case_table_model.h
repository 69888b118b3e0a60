#pragma once

#include "ui/cases/case_cells.h"
#include "ui/cases/case_source.h"

#include <list>
#include <unordered_map>

#include <QAbstractTableModel>

namespace jejak::ui {

// The list of cases. Holds the keys of all cases and the rows of the few pages last looked at; what
// is not there yet is asked for when it is looked at, and shown as "..." until it comes.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using enum CaseCells::Column;

    static constexpr int pageRows = 100;
    static constexpr std::size_t pagesKept = 12;

    // `source` outlives the model.
    CaseTableModel(CaseSource& source, CaseLabels labels, QObject* parent = nullptr);

    const registers::CaseQuery& query() const { return m_query; }

    // Shows what `query` finds: the first rows at once, all keys soon after.
    void setQuery(const registers::CaseQuery& query);

    // Asks again; what is shown stays until the answer comes.
    void refresh();

    // The row, or null while it is not there.
    const registers::CaseRow* caseAt(int row) const;
    int rowOfKey(std::int64_t key) const;

    // Whether the whole answer to the query is known.
    bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    // Asks again in this order, of one key at least; does nothing when it is the order now.
    void setSort(std::vector<registers::SortKey> sort);

    static std::optional<registers::CaseOrder> orderOf(int column);

signals:
    void sortChanged();
    // The first rows of a query are there, or all are.
    void loaded();
    void failed(const jejak::Error& error);

private:
    struct Page
    {
        std::vector<std::optional<registers::CaseRow>> rows;
        std::list<int>::iterator use;
    };

    void takeFirst(std::vector<registers::CaseRow> rows);
    void takeKeys(std::vector<std::int64_t> keys);
    void takePage(int page, std::vector<registers::CaseRow> rows);
    void ask(int page) const;
    void keep(int page, std::vector<registers::CaseRow> rows) const;
    QVariant chip(const registers::CaseRow& row, int column) const;

    CaseSource& m_source;
    CaseLabels m_labels;
    registers::CaseQuery m_query;
    std::vector<std::int64_t> m_keys;
    bool m_complete = false;
    int m_generation = 0;
    // Looking at a cell brings its page in, so these change while the model stays the same.
    mutable std::unordered_map<int, Page> m_pages;
    mutable std::list<int> m_used; // the latest first
    mutable std::vector<int> m_asked;
    mutable Task m_keyTask;
};

} // namespace jejak::ui
