#pragma once

#include "core/reference/reference_data.h"
#include "core/register/holder_overview.h"
#include "ui/widgets/table_view.h"

#include <QStandardItemModel>

namespace jejak::ui {

// Who must act next, for how many cases and for how long.
class HolderTable : public TableView
{
    Q_OBJECT

public:
    HolderTable(reference::ReferenceData reference, reference::Language language,
                QWidget* parent = nullptr);

    void setRows(const std::vector<registers::HolderShare>& rows);

signals:
    void holderOpened(const QString& holder);

private:
    reference::ReferenceData m_reference;
    reference::Language m_language;
    QStandardItemModel m_items;
};

} // namespace jejak::ui
