#include "core/desk/step_rules.h"

namespace jejak::desk {

referral::StepRules stepRules(reference::ReferenceData reference)
{
    return {
        .commissionOn =
            [reference](Date date) {
                const reference::Institution* commission =
                    reference.institutions().commissionOn(date);
                return commission == nullptr ? std::string() : commission->code;
            },
        .dueAfter = [](referral::StepKind, Date) { return std::optional<referral::DueDate>(); }};
}

} // namespace jejak::desk
