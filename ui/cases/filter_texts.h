#pragma once

#include "core/register/case_filter.h"
#include "ui/cases/case_labels.h"
#include "ui/widgets/choice_field.h"

namespace jejak::ui {

// "Year: 2026", "Alleged act: Like/share akun pemenangan".
QString filterText(const registers::FilterTerm& term, const CaseLabels& labels);

// What the field is called.
QString filterFieldText(registers::FilterField field);

// The fields a person can choose in the list, in their order.
std::vector<registers::FilterField> chosenFilterFields();

// What can be chosen for a field; the regions of the office's province come first.
std::vector<Choice> filterChoices(registers::FilterField field, const CaseLabels& labels,
                                  std::string_view officeCode);

// A filter the program brings along: "Overdue".
struct BuiltInFilter
{
    QString objectName;
    QString title;
    registers::CaseFilter filter;
};

std::vector<BuiltInFilter> builtInFilters(Date today);

} // namespace jejak::ui
