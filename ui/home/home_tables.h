#pragma once

#include "core/register/holder_overview.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/table_view.h"

#include <QStandardItemModel>

namespace jejak::ui {

// Who must act next, for how many cases and for how long.
class HolderTable : public TableView
{
    Q_OBJECT

public:
    explicit HolderTable(CaseLabels labels, QWidget* parent = nullptr);

    void setRows(const std::vector<registers::HolderShare>& rows);

signals:
    void holderOpened(const QString& holder);

private:
    CaseLabels m_labels;
    QStandardItemModel m_items;
};

} // namespace jejak::ui
