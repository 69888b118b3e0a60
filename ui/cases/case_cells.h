#pragma once

#include "core/register/case_list.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// The columns of the list of cases and what stands in their cells, on the screen and outside.
struct CaseCells
{
    enum Column { number, received, respondent, position, form, stage, due, place, holder };

    static constexpr int columns = holder + 1;

    static QString title(int column);

    // Short, for a narrow column.
    static QString text(const registers::CaseRow& row, int column, const CaseLabels& labels);

    // Whole, for paper: the latest step in its own words, the date instead of the days left.
    static QString printed(const registers::CaseRow& row, int column, const CaseLabels& labels);

    // The same for other programs: dates as 2026-11-21.
    static QString exported(const registers::CaseRow& row, int column, const CaseLabels& labels);
};

} // namespace jejak::ui
