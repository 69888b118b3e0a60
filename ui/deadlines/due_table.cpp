#include "ui/deadlines/due_table.h"

#include "ui/text/utf8.h"

#include <array>

#include <QHeaderView>

namespace jejak::ui {

DueTable::DueTable(CaseLabels labels, QWidget* parent)
    : TableView(parent)
    , m_limits(new DueModel(std::move(labels), this))
{
    constexpr std::array widths{156, 116, 136, 412, 132, 164};
    setModel(m_limits);
    setSelectionMode(SingleSelection);
    for (std::size_t i = 0; i < widths.size(); ++i)
        horizontalHeader()->resizeSection(static_cast<int>(i), widths.at(i));
    connect(this, &TableView::rowOpened, this, [this](const QModelIndex& index) {
        if (const deadlines::DueRow* row = m_limits->limitAt(index.row()))
            emit caseOpened(fromUtf8(row->number));
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DueTable::choiceChanged);
}

void DueTable::setRows(std::vector<deadlines::DueRow> rows, bool grouped)
{
    const deadlines::DueRow* before = chosen();
    const auto kept = before == nullptr
                          ? std::nullopt
                          : std::optional(std::pair(before->step, before->limit.code));
    clearSpans();
    m_limits->setRows(std::move(rows), grouped);
    int choice = m_limits->firstLimit();
    for (int row = 0; row < m_limits->rowCount(); ++row) {
        const deadlines::DueRow* each = m_limits->limitAt(row);
        if (each == nullptr)
            setSpan(row, 0, 1, DueModel::columns);
        else if (kept && each->step == kept->first && each->limit.code == kept->second)
            choice = row;
    }
    if (choice >= 0)
        setCurrentIndex(m_limits->index(choice, 0));
    emit choiceChanged();
}

const deadlines::DueRow* DueTable::chosen() const
{
    return m_limits->limitAt(currentIndex().row());
}

} // namespace jejak::ui
