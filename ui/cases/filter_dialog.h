#pragma once

#include "core/register/case_filter.h"
#include "ui/cases/case_labels.h"

#include <map>

#include <QDialog>

namespace jejak::ui {

class ChoiceField;
class DateField;

// All that the list can be narrowed by, at once.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const registers::CaseFilter& filter, const CaseLabels& labels,
                 std::string_view officeCode, QWidget* parent = nullptr);

    // What is chosen; terms of fields the dialog does not show are kept.
    registers::CaseFilter filter() const;

private:
    registers::CaseFilter m_before;
    std::map<registers::FilterField, ChoiceField*> m_choices;
    DateField* m_from;
    DateField* m_to;
};

} // namespace jejak::ui
