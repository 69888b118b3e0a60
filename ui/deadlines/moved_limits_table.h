#pragma once

#include "core/deadlines/recalculation.h"
#include "ui/widgets/table_view.h"

class QStandardItemModel;

namespace jejak::ui {

// Open limits that would be counted otherwise: the day that stands, the day that would come, why.
class MovedLimitsTable : public TableView
{
    Q_OBJECT

public:
    explicit MovedLimitsTable(QWidget* parent = nullptr);

    void setMoved(const std::vector<deadlines::MovedLimit>& moved);

private:
    QStandardItemModel* m_rows;
};

} // namespace jejak::ui
