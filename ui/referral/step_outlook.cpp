#include "ui/referral/step_outlook.h"

namespace jejak::ui {

StepOutlook lookAhead(desk::Desk& desk, const access::Session& session,
                      const registers::CaseRecord& record, const referral::Step& step)
{
    StepOutlook outlook;
    auto checked = desk.chain().check(session, record.file.id, step);
    if (!checked) {
        outlook.refusal = std::move(checked).error();
        return outlook;
    }
    outlook.warnings = *std::move(checked);
    if (const auto& limitsAfter = desk.chain().rules().limitsAfter)
        outlook.limits = limitsAfter(step, {record.file.content, record.chain.steps});
    return outlook;
}

} // namespace jejak::ui
