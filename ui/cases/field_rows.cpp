#include "ui/cases/field_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/date_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

void collect(QWidget& widget, std::vector<QWidget*>& found);

void collect(QLayout& layout, std::vector<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            collect(*item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget& widget, std::vector<QWidget*>& found)
{
    if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget())
            collect(*area->widget(), found);
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0)
        found.push_back(&widget);
    else if (widget.layout())
        collect(*widget.layout(), found);
}

} // namespace

void setTabOrderByLayout(QWidget& form)
{
    std::vector<QWidget*> fields;
    if (form.layout())
        collect(*form.layout(), fields);
    for (std::size_t i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields[i - 1], fields[i]);
}

void addFieldRow(QVBoxLayout& layout, const std::vector<LabelledField>& fields)
{
    constexpr int dateWidth = 164; // "21 November 2026" and the calendar
    auto* row = new QHBoxLayout;
    row->setSpacing(grid::gap);
    for (const LabelledField& each : fields) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* label = new QLabel(each.label);
        setTextRole(*label, TextRole::muted);
        nameField(*label, *each.field, each.objectName);
        if (qobject_cast<DateField*>(each.field) != nullptr)
            each.field->setMinimumWidth(dateWidth);
        column->addWidget(label);
        column->addWidget(each.field);
        if (each.below != nullptr)
            column->addWidget(each.below);
        column->addStretch();
        row->addLayout(column, each.stretch);
    }
    layout.addLayout(row);
}

QHBoxLayout* makeSection(QWidget* heading, QWidget* rows)
{
    constexpr int headingWidth = 112;
    heading->setFixedWidth(headingWidth);
    auto* section = new QHBoxLayout;
    section->setSpacing(grid::padding);
    section->addWidget(heading, 0, Qt::AlignTop);
    section->addWidget(rows, 1);
    return section;
}

} // namespace jejak::ui
