#pragma once

#include "core/register/case_list.h"

#include <QMenu>

namespace jejak::ui {

class CaseTableModel;

// "Status, then Place", in the order that decides.
QString sortText(const std::vector<registers::SortKey>& sort);

// What Shift and a click on a title mean: one more key at the end, or the other direction of a key
// that is there.
std::vector<registers::SortKey> withKey(std::vector<registers::SortKey> sort,
                                        registers::CaseOrder order);

// Sorts the list by one column, and by another where the first is equal.
class CaseSortMenu : public QMenu
{
    Q_OBJECT

public:
    // `model` outlives the menu.
    explicit CaseSortMenu(CaseTableModel& model, QWidget* parent = nullptr);

private:
    void fill();
    void fillKey(QMenu& menu, std::size_t place, const QString& objectName);
    void setKey(std::size_t place, std::optional<registers::SortKey> key);

    CaseTableModel& m_model;
    QMenu* m_next;
};

} // namespace jejak::ui
