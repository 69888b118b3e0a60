#include "core/desk/step_rules.h"

namespace jejak::desk {

referral::StepRules stepRules(std::shared_ptr<const deadlines::Counting> counting)
{
    return {.commissionOn =
                [counting](Date date) {
                    const reference::Institution* commission =
                        counting->reference.institutions().commissionOn(date);
                    return commission == nullptr ? std::string() : commission->code;
                },
            .limitsAfter =
                [counting](const referral::Step& step, const referral::StepContext& context) {
                    return deadlines::limitsAfter(*counting, step, context);
                }};
}

} // namespace jejak::desk
