#pragma once

#include "core/cases/case_file.h"
#include "core/referral/chain.h"
#include "core/register/register_row.h"

namespace jejak::registers {

// What a row says about the report that led to its case.
cases::Report reportOf(const RegisterRow& row);

// The person of a row with position, employer and the one act that a row tells of.
cases::Respondent respondentOf(const RegisterRow& row);

// What belongs into the narrative: the narrative, the remark, and under the file's own headers what
// the register says and no field can hold.
std::vector<std::string> narrativeOf(const RowReading& reading, const RegisterHeader& header);

// A step that a row tells of.
struct RowStep
{
    referral::Step step;
    std::optional<Date> told; // the date in the register, if it has one
    bool isShared = false;    // of the whole case, not of the row's respondent alone
};

// The steps in their order: received, forwarded, the result, the decree. They are recorded as the
// register tells them, whatever the transition table says. A step without a date happened with the
// one before it; one with an earlier date than the one before it keeps that date on its letter and
// counts as having happened with the one before it, so that a slip of the pen cannot turn a case
// that was punished into one that waits.
std::vector<RowStep> stepsOf(const RegisterRow& row);

} // namespace jejak::registers
