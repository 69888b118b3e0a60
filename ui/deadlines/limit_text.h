#pragma once

#include "core/referral/limit_course.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// How a limit was counted, for a tooltip: how many days of which kind from what, on which basis and
// calendar, and what has to be doubted about it. Several lines.
QString limitExplanation(const referral::Limit& limit, const CaseLabels& labels);

// The duty of a case that is due first and still open; null when nothing is.
const referral::Limit* nearestDuty(const referral::Chain& chain);

// How far off a day is, as people count towards it: working days, or days where the limit counts
// those: "4 working days over", "today", "2 days left".
ChipFace limitChip(Date due, DayUnit unit, const CaseLabels& labels);

// The same for a narrow column.
ChipFace shortLimitChip(Date due, DayUnit unit, const CaseLabels& labels);

} // namespace jejak::ui
