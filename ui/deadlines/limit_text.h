#pragma once

#include "core/referral/limit_course.h"
#include "ui/cases/case_labels.h"

namespace jejak::ui {

// How a limit was counted, for a tooltip: how many days of which kind from what, on which basis and
// calendar, and what has to be doubted about it. Several lines. `people`: whom of several it is
// about.
QString limitExplanation(const referral::Limit& limit, const CaseLabels& labels,
                         const QString& people = {});

// Who owes what the limit is about: "PPK". A right and a day to come are nobody's duty and say so.
QString awaitedFrom(const referral::Limit& limit, const CaseLabels& labels);

// `narrow` is for columns: "4 wd over".
enum class ChipLength { whole, narrow };

// How far off a day is, as people count towards it: working days, or days where the limit counts
// those: "4 working days over", "today", "2 days left".
ChipFace limitChip(Date due, DayUnit unit, const CaseLabels& labels,
                   ChipLength length = ChipLength::whole);

// The same for a limit: a right that was not used, and a day that has come, are nobody's fault.
ChipFace limitChip(const referral::Limit& limit, const CaseLabels& labels,
                   ChipLength length = ChipLength::whole);

} // namespace jejak::ui
