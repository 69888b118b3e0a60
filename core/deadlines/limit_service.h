#pragma once

#include "core/deadlines/recalculation.h"
#include "core/journal/journal.h"

#include <memory>

namespace jejak::deadlines {

// What a person says about one limit.
struct LimitChange
{
    EntityId step{};
    std::string code; // of a limit that the step has
    referral::LimitTerms terms{};
    std::string reason;
};

// Changing limits that are open: one by hand, or all that the present rules and calendar would put
// elsewhere. Lives on the writer's thread.
class LimitService
{
public:
    LimitService(journal::Journal& journal, std::shared_ptr<const Counting> counting)
        : m_journal(journal)
        , m_counting(std::move(counting))
    {
    }

    // Gives a limit other days. Errors: notAllowed, notFound (case, step, limit), reasonMissing
    // (reason or basis), invalidInput (count), limitClosed.
    Result<referral::Limit> change(const access::Session& session, const CaseId& id,
                                   const LimitChange& wanted);

    // What recalculate() would move, compared with the calendar of `before`. Error notAllowed.
    Result<Recalculated> preview(const access::Session& session, const Counting& before);

    // Moves them, all in one commit. Errors: notAllowed, reasonMissing.
    Result<Recalculated> recalculate(const access::Session& session, const Counting& before,
                                     const std::string& reason);

    // Until when the person wants to hear no more of a limit; no day takes that back. Only the
    // reminder moves. Errors: notAllowed, invalidInput (not after `today`, or more than a year).
    Result<void> snooze(const access::Session& session, const EntityId& step,
                        const std::string& code, std::optional<Date> remindOn, Date today);

private:
    journal::Journal& m_journal;
    std::shared_ptr<const Counting> m_counting;
};

} // namespace jejak::deadlines
