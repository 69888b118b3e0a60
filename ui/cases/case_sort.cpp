#include "ui/cases/case_sort.h"

#include "ui/cases/case_table_model.h"

#include <algorithm>

namespace jejak::ui {

using registers::CaseOrder;
using registers::SortDirection;
using registers::SortKey;

namespace {

QString titleOf(CaseOrder order)
{
    for (int column = 0; column < CaseCells::columns; ++column)
        if (CaseTableModel::orderOf(column) == order)
            return CaseCells::title(column);
    return {};
}

SortDirection opposite(SortDirection direction)
{
    return direction == SortDirection::descending ? SortDirection::ascending
                                                  : SortDirection::descending;
}

} // namespace

QString sortText(const std::vector<SortKey>& sort)
{
    QStringList parts;
    for (const SortKey& key : sort)
        parts += key.direction == SortDirection::descending
                     ? CaseSortMenu::tr("%1 descending").arg(titleOf(key.order))
                     : titleOf(key.order);
    return parts.join(CaseSortMenu::tr(", then ", "between the columns a list is sorted by"));
}

std::vector<SortKey> withKey(std::vector<SortKey> sort, CaseOrder order)
{
    const auto found = std::find_if(sort.begin(), sort.end(),
                                    [&](const SortKey& each) { return each.order == order; });
    if (found != sort.end())
        found->direction = opposite(found->direction);
    else
        sort.push_back({order, SortDirection::ascending});
    return sort;
}

CaseSortMenu::CaseSortMenu(CaseTableModel& model, QWidget* parent)
    : QMenu(parent)
    , m_model(model)
    , m_next(new QMenu(tr("&Then by"), this))
{
    setObjectName(QStringLiteral("sortMenu"));
    m_next->setObjectName(QStringLiteral("thenByMenu"));
    connect(this, &QMenu::aboutToShow, this, &CaseSortMenu::fill);
    fill();
}

void CaseSortMenu::fill()
{
    clear();
    fillKey(*this, 0, QStringLiteral("sortBy"));
    addSeparator();
    addMenu(m_next);
    m_next->clear();
    fillKey(*m_next, 1, QStringLiteral("thenBy"));
}

void CaseSortMenu::fillKey(QMenu& menu, std::size_t place, const QString& objectName)
{
    const std::vector<SortKey>& sort = m_model.query().sort;
    const std::optional<SortKey> now =
        place < sort.size() ? std::optional(sort[place]) : std::nullopt;
    const auto offer = [&](const QString& text, std::optional<SortKey> key, bool isChosen) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        connect(action, &QAction::triggered, this, [this, place, key] { setKey(place, key); });
        return action;
    };
    if (place > 0) {
        QAction* none = offer(tr("nothing more"), std::nullopt, !now);
        none->setObjectName(objectName + QStringLiteral("None"));
    }
    for (int column = 0; column < CaseCells::columns; ++column) {
        const auto order = CaseTableModel::orderOf(column);
        if (!order || (place > 0 && sort.front().order == *order))
            continue;
        QAction* action = offer(CaseCells::title(column), SortKey{*order, SortDirection::ascending},
                                now && now->order == *order);
        action->setObjectName(QStringLiteral("%1%2").arg(objectName).arg(column));
    }
    if (!now)
        return;
    menu.addSeparator();
    QAction* descending =
        offer(tr("&Descending (the latest first)"), SortKey{now->order, opposite(now->direction)},
              now->direction == SortDirection::descending);
    descending->setObjectName(objectName + QStringLiteral("Descending"));
}

void CaseSortMenu::setKey(std::size_t place, std::optional<SortKey> key)
{
    const std::vector<SortKey>& before = m_model.query().sort;
    std::vector<SortKey> sort;
    for (std::size_t i = 0; i < std::max(before.size(), place + 1); ++i) {
        const auto wanted = i == place ? key : std::optional(before[i]);
        // A column that decided before cannot decide once more.
        if (wanted && std::none_of(sort.begin(), sort.end(), [&](const SortKey& each) {
                return each.order == wanted->order;
            }))
            sort.push_back(*wanted);
    }
    m_model.setSort(std::move(sort));
}

} // namespace jejak::ui
