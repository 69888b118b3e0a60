#include "core/desk/step_rules.h"

#include "core/deadlines/deadline_rules.h"

namespace jejak::desk {
namespace {

// Limits are counted by the calendar of a five-day week in which cuti bersama is a day off.
std::optional<referral::DueDate> dueAfter(const std::vector<deadlines::DeadlineRule>& rules,
                                          const deadlines::WorkingDays& calendar,
                                          referral::StepKind step, Date start)
{
    const deadlines::DeadlineRule* rule = deadlines::ruleFor(rules, referral::word(step), start);
    if (rule == nullptr)
        return std::nullopt;
    const deadlines::CountedDay last = deadlines::due(*rule, start, calendar);
    return referral::DueDate{last.date, deadlines::describe(*rule, last, calendar)};
}

} // namespace

referral::StepRules stepRules(const reference::ReferenceData& reference)
{
    // The embedded rules are read by a test; a step can be recorded without them.
    const auto rules = std::make_shared<const std::vector<deadlines::DeadlineRule>>(
        deadlines::loadDeadlineRules().value_or(std::vector<deadlines::DeadlineRule>()));
    const auto calendar = std::make_shared<const deadlines::WorkingDays>(reference.holidays());
    return {.commissionOn =
                [reference](Date date) {
                    const reference::Institution* commission =
                        reference.institutions().commissionOn(date);
                    return commission == nullptr ? std::string() : commission->code;
                },
            .dueAfter =
                [rules, calendar](referral::StepKind step, Date start) {
                    return dueAfter(*rules, *calendar, step, start);
                }};
}

} // namespace jejak::desk
