#pragma once

#include "core/desk/desk.h"
#include "core/register/case_list.h"
#include "ui/async/job.h"
#include "ui/cases/case_labels.h"
#include "ui/print/page_frame.h"

#include <filesystem>

#include <QStringList>

namespace jejak::ui {

// The list as a person sees it: which cases in which order, and the columns from left to right.
struct ShownCases
{
    registers::CaseQuery query{};
    std::vector<int> columns{}; // of CaseCells
};

// What stands on paper beside the list itself.
struct ListPaper
{
    QString title{};
    QStringList conditions{}; // what the list is narrowed by
    PageFrame frame{};        // its footer is completed with the number of cases
};

// For jobs. Writes the cases as a table that spreadsheets open: a workbook where `file` ends in
// .xlsx, otherwise CSV with `separator` between the cells. Answers how many. Errors: notAllowed,
// cancelled, and those of writeSafely.
Result<std::int64_t> exportCases(desk::Desk& desk, const access::Session& session,
                                 const ShownCases& shown, const CaseLabels& labels,
                                 const std::filesystem::path& file, char separator,
                                 JobControl& control);

// For jobs. Lays the cases out on lying pages of A4. Errors: notAllowed, cancelled.
Result<std::vector<PaperPage>> layOutCases(desk::Desk& desk, const access::Session& session,
                                           const ShownCases& shown, const CaseLabels& labels,
                                           const ListPaper& paper, JobControl& control);

} // namespace jejak::ui
