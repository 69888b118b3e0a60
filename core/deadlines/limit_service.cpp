#include "core/deadlines/limit_service.h"

#include "core/base/text.h"
#include "core/cases/case_fold.h"
#include "core/referral/limit_bodies.h"
#include "core/referral/limit_course.h"
#include "core/referral/step_bodies.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

#include <map>

namespace jejak::deadlines {
namespace {

using referral::Chain;
using referral::Limit;

constexpr int longest = 1000;
constexpr std::chrono::days longestSnooze{366};

journal::Proposal proposal(const EntityId& step, Limit limit, const std::string& reason)
{
    limit.reason.clear(); // beside the limit, as of every operation that needs one
    return {referral::limitSet, nlohmann::json{{"id", formatId(step)},
                                               {"limit", referral::toJson(limit)},
                                               {"reason", reason}}};
}

Result<Chain> chainOf(const journal::StreamHistory& history)
{
    const auto file = cases::foldCase(history);
    if (!file)
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(history.id)});
    std::vector<EntityId> ids;
    for (const cases::Respondent& respondent : file->content.respondents)
        ids.push_back(respondent.id);
    Chain chain = referral::computeChain(referral::foldSteps(history), ids);
    if (file->isCancelled)
        chain.limits.clear();
    return chain;
}

// The open limit that is meant.
Result<Limit> openLimit(const Chain& chain, const LimitChange& wanted)
{
    bool exists = false;
    for (const referral::FollowedLimit& each : chain.limits) {
        const Limit& limit = referral::limitOf(chain, each);
        if (chain.steps[each.step].id != wanted.step || limit.code != wanted.code)
            continue;
        exists = true;
        if (each.state == referral::LimitState::open)
            return limit;
    }
    if (exists)
        return fail(ErrorCode::limitClosed, {.value = wanted.code});
    return fail(ErrorCode::notFound, {.field = "limit", .value = wanted.code});
}

Result<void> check(const LimitChange& wanted)
{
    if (trim(wanted.reason).empty())
        return fail(ErrorCode::reasonMissing, {.field = "limit"});
    if (trim(wanted.terms.basis).empty())
        return fail(ErrorCode::reasonMissing, {.field = "basis"});
    if (wanted.terms.count == 0 || wanted.terms.count > longest || wanted.terms.count < -longest)
        return fail(ErrorCode::invalidInput,
                    {.field = "count", .value = std::to_string(wanted.terms.count)});
    return {};
}

} // namespace

Result<Limit> LimitService::change(const access::Session& session, const CaseId& id,
                                   const LimitChange& wanted)
{
    TRY(access::authorize(session, access::Action::recordStep));
    TRY(check(wanted));
    TRY_ASSIGN(const Chain chain, chainOf(m_journal.history(id)));
    TRY_ASSIGN(Limit limit, openLimit(chain, wanted));
    // A limit that runs forwards never begins to run backwards.
    if ((limit.count < 0) != (wanted.terms.count < 0))
        return fail(ErrorCode::invalidInput,
                    {.field = "count", .value = std::to_string(wanted.terms.count)});
    setTerms(limit, wanted.terms, m_counting->calendar);
    TRY(m_journal.commit(session, id, {proposal(wanted.step, limit, wanted.reason)}));
    limit.reason = wanted.reason;
    return limit;
}

Result<Recalculated> LimitService::preview(const access::Session& session, const Counting& before)
{
    TRY(access::authorize(session, access::Action::readCases));
    return sqlite::runUnitOfWork({}, [&]() -> Result<Recalculated> {
        return deadlines::recalculate(m_journal.database(), *m_counting, before);
    });
}

Result<Recalculated> LimitService::recalculate(const access::Session& session,
                                               const Counting& before, const std::string& reason)
{
    TRY(access::authorize(session, access::Action::recordStep));
    if (trim(reason).empty())
        return fail(ErrorCode::reasonMissing, {.field = "limit"});
    TRY_ASSIGN(Recalculated result, preview(session, before));
    std::map<CaseId, std::vector<journal::Proposal>> byCase;
    for (const MovedLimit& each : result.moved)
        byCase[each.caseId].push_back(proposal(each.step, each.after, reason));
    TRY(m_journal.commit(session, [&](journal::CommitBuilder& builder) -> Result<void> {
        for (auto& [id, proposals] : byCase)
            builder.add(id, std::move(proposals));
        return {};
    }));
    return result;
}

Result<void> LimitService::snooze(const access::Session& session, const EntityId& step,
                                  const std::string& code, std::optional<Date> remindOn, Date today)
{
    TRY(access::authorize(session, access::Action::readCases));
    const auto last = std::chrono::sys_days(today) + longestSnooze;
    if (remindOn && (*remindOn <= today || std::chrono::sys_days(*remindOn) > last))
        return fail(ErrorCode::invalidInput,
                    {.field = "remind_on", .value = formatIsoDate(*remindOn)});
    return sqlite::runUnitOfWork({}, [&]() -> Result<void> {
        sqlite::Database& database = m_journal.database();
        const auto open = database.integer(
            "SELECT count(*) FROM deadline JOIN step ON step.case_key = deadline.case_key "
            "AND step.ordinal = deadline.step WHERE step.id = ? AND deadline.code = ? "
            "AND deadline.state = 'open'",
            {step, code});
        if (remindOn && open == 0)
            return fail(ErrorCode::notFound, {.field = "limit", .value = code});
        if (remindOn)
            database.run("INSERT INTO snooze (person, step, code, remind_on) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT DO UPDATE SET remind_on = excluded.remind_on",
                         {session.person, step, code, formatIsoDate(*remindOn)});
        else
            database.run("DELETE FROM snooze WHERE person = ? AND step = ? AND code = ?",
                         {session.person, step, code});
        return {};
    });
}

} // namespace jejak::deadlines
