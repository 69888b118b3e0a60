#pragma once

#include "core/desk/desk.h"
#include "core/register/case_record.h"

namespace jejak::ui {

// What would come of a step before it is recorded.
struct StepOutlook
{
    std::optional<Error> refusal{};
    std::vector<referral::StepWarning> warnings{};
    std::vector<referral::Limit> limits{}; // that would begin with it
};

// For jobs.
StepOutlook lookAhead(desk::Desk& desk, const access::Session& session,
                      const registers::CaseRecord& record, const referral::Step& step);

} // namespace jejak::ui
