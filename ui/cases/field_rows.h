#pragma once

#include <vector>

#include <QString>

class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace jejak::ui {

// A field with its label above it, and what explains it below.
struct LabelledField
{
    QString label;
    QWidget* field;
    QString objectName;
    int stretch = 1;
    QWidget* below = nullptr;
};

// Fields side by side; adds the row to `layout`.
void addFieldRow(QVBoxLayout& layout, const std::vector<LabelledField>& fields);

// A section of a form: its heading at the left, its rows at the right.
QHBoxLayout* makeSection(QWidget* heading, QWidget* rows);

// Lets Tab go through the fields below `form` as they are laid out.
void setTabOrderByLayout(QWidget& form);

} // namespace jejak::ui
