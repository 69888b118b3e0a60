#pragma once

#include "core/reference/reference_data.h"
#include "core/register/case_list.h"
#include "core/register/holder_overview.h"
#include "ui/widgets/table_view.h"

#include <QStandardItemModel>

namespace jejak::ui {

// The cases whose answer is awaited, with how long there still is.
class DueTable : public TableView
{
    Q_OBJECT

public:
    explicit DueTable(Date today, QWidget* parent = nullptr);

    void setRows(const std::vector<registers::CaseRow>& rows);

signals:
    void caseOpened(const QString& number);

private:
    Date m_today;
    QStandardItemModel m_items;
};

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
