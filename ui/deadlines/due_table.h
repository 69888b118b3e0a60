#pragma once

#include "ui/deadlines/due_model.h"
#include "ui/widgets/table_view.h"

namespace jejak::ui {

// A list of open limits. Their computation is told by the tooltip of each row.
class DueTable : public TableView
{
    Q_OBJECT

public:
    explicit DueTable(CaseLabels labels, QWidget* parent = nullptr);

    // For a place with little room: chips in short words.
    void setNarrow() { m_limits->setChipLength(ChipLength::narrow); }

    // Keeps the chosen limit where it is still there. `grouped`: below headings.
    void setRows(std::vector<deadlines::DueRow> rows, bool grouped = true);

    const deadlines::DueRow* chosen() const;

signals:
    void caseOpened(const QString& number);
    void choiceChanged();

private:
    DueModel* m_limits;
};

} // namespace jejak::ui
