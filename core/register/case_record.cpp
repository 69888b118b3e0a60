#include "core/register/case_record.h"

#include "core/referral/limit_course.h"
#include "core/referral/step_bodies.h"

#include <algorithm>

namespace jejak::registers {

std::optional<CaseRecord> foldRecord(const journal::StreamHistory& history)
{
    auto file = cases::foldCase(history);
    if (!file)
        return std::nullopt;
    auto chain = referral::computeCaseChain(referral::foldSteps(history), file->content);
    CaseRecord record{*std::move(file), std::move(chain), evidence::foldEvidence(history),
                      evidence::foldFindings(history)};
    if (record.file.isCancelled) {
        record.chain.holder = referral::Holder::none;
        for (referral::RespondentOutcome& each : record.chain.outcomes) {
            each.outcome = referral::Outcome::cancelled;
            each.holder = referral::Holder::none;
        }
        for (referral::FollowedLimit& each : record.chain.limits)
            if (each.state == referral::LimitState::open)
                each.state = referral::LimitState::lapsed;
    }
    return record;
}

std::optional<referral::Outcome> commonOutcome(const CaseRecord& record)
{
    const auto& outcomes = record.chain.outcomes;
    if (outcomes.empty())
        return std::nullopt;
    const bool agree = std::all_of(outcomes.begin(), outcomes.end(), [&](const auto& each) {
        return each.outcome == outcomes.front().outcome;
    });
    if (!agree)
        return std::nullopt;
    return outcomes.front().outcome;
}

std::optional<Date> answerDue(const CaseRecord& record)
{
    std::optional<Date> earliest;
    for (const referral::RespondentOutcome& each : record.chain.outcomes)
        if (each.due && (!earliest || *each.due < *earliest))
            earliest = each.due;
    return earliest;
}

} // namespace jejak::registers
