#pragma once

#include "ui/cases/case_labels.h"
#include "ui/widgets/choice_field.h"

namespace jejak::ui {

// Lists of the reference data, as fields offer them.

std::vector<Choice> wordChoices(std::string_view domain, const CaseLabels& labels);

// The regions of the office's province first.
std::vector<Choice> regionChoices(const CaseLabels& labels, std::string_view officeCode);

// What can be chosen for an act of `date`; everything without a date.
std::vector<Choice> formChoices(const CaseLabels& labels, std::optional<Date> date);

std::vector<Choice> jobLevelChoices(const CaseLabels& labels);
std::vector<Choice> rankChoices(const CaseLabels& labels, bool isPppk);

// What could be given on `date`, from the mildest level to the heaviest.
std::vector<Choice> sanctionChoices(const CaseLabels& labels, Date date);

std::vector<Choice> motiveChoices(const CaseLabels& labels);

// Names of agencies to be completed while typing.
QStringList agencyNames(const CaseLabels& labels, std::string_view officeCode);

} // namespace jejak::ui
