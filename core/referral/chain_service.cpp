#include "core/referral/chain_service.h"

#include "core/cases/case_fold.h"
#include "core/referral/step_bodies.h"

#include <algorithm>

namespace jejak::referral {
namespace {

struct CaseChain
{
    bool isCancelled = false;
    cases::CaseContent content;
    std::vector<EntityId> respondents;
    Chain chain;
};

Result<CaseChain> chainOf(const journal::StreamHistory& history)
{
    const auto file = cases::foldCase(history);
    if (!file)
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(history.id)});
    CaseChain found;
    found.isCancelled = file->isCancelled;
    for (const cases::Respondent& respondent : file->content.respondents)
        found.respondents.push_back(respondent.id);
    found.content = file->content;
    found.chain = computeChain(foldSteps(history), found.respondents);
    return found;
}

bool concerns(const Step& step, const EntityId& respondent)
{
    return step.respondents.empty() || std::find(step.respondents.begin(), step.respondents.end(),
                                                 respondent) != step.respondents.end();
}

Result<void> checkOrder(const CaseChain& current, const Step& step)
{
    if (current.isCancelled)
        return fail(ErrorCode::invalidStep, {.field = std::string(word(step.kind)),
                                             .value = std::string(word(StepKind::cancelled))});
    for (std::size_t i = 0; i < current.respondents.size(); ++i) {
        if (!concerns(step, current.respondents[i]))
            continue;
        const auto last = current.chain.outcomes[i].last;
        if (!mayFollow(last, step.kind))
            return fail(ErrorCode::invalidStep,
                        {.field = std::string(word(step.kind)),
                         .value = last ? std::string(word(*last)) : std::string()});
    }
    return {};
}

Result<void> checkDates(const CaseChain& current, const Step& step, Date today)
{
    if (step.eventDate > today)
        return fail(ErrorCode::invalidInput,
                    {.field = "event_date", .value = formatIsoDate(step.eventDate)},
                    "in the future");
    for (const Step& each : current.chain.steps)
        if (!each.isVoided && each.eventDate > step.eventDate)
            return fail(ErrorCode::invalidInput,
                        {.field = "event_date", .value = formatIsoDate(step.eventDate)},
                        "before the previous step");
    return {};
}

Result<void> checkRespondents(const CaseChain& current, const Step& step)
{
    for (const EntityId& id : step.respondents)
        if (std::find(current.respondents.begin(), current.respondents.end(), id) ==
            current.respondents.end())
            return fail(ErrorCode::notFound, {.field = "respondent", .value = formatId(id)});
    return {};
}

} // namespace

journal::Proposal ChainService::proposal(Step& step, const StepContext& context)
{
    step.id = m_ids.next<EntityId>();
    if (step.commission.empty() && m_rules.commissionOn)
        step.commission = m_rules.commissionOn(step.eventDate);
    if (step.limits.empty() && m_rules.limitsAfter)
        step.limits = m_rules.limitsAfter(step, context);
    return {stepRecord, toJson(step)};
}

Result<Chain> ChainService::record(const access::Session& session, const CaseId& id, Step step)
{
    TRY(access::authorize(session, access::Action::recordStep));
    TRY_ASSIGN(const CaseChain current, chainOf(m_journal.history(id)));
    TRY(checkRespondents(current, step));
    TRY(checkOrder(current, step));
    TRY(checkDates(current, step, localDate(m_journal.clock().now(), m_office.timeZone)));
    if ((step.kind == StepKind::cancelled || step.kind == StepKind::reopened) && step.note.empty())
        return fail(ErrorCode::reasonMissing, {.field = std::string(word(step.kind))});
    if (step.terms && step.terms->basis.empty())
        return fail(ErrorCode::reasonMissing, {.field = "basis"});
    std::vector<journal::Proposal> proposals;
    proposals.push_back(proposal(step, {current.content, current.chain.steps}));
    TRY(m_journal.commit(session, id, std::move(proposals)));
    return chain(id);
}

Result<Chain> ChainService::voidStep(const access::Session& session, const CaseId& id,
                                     const EntityId& stepId, const std::string& reason)
{
    TRY(access::authorize(session, access::Action::voidStep));
    if (reason.empty())
        return fail(ErrorCode::reasonMissing, {.field = "void"});
    TRY_ASSIGN(const Chain current, chain(id));
    const bool exists =
        std::any_of(current.steps.begin(), current.steps.end(),
                    [&](const Step& each) { return each.id == stepId && !each.isVoided; });
    if (!exists)
        return fail(ErrorCode::notFound, {.field = "step", .value = formatId(stepId)});
    TRY(m_journal.commit(
        session, id, {{stepVoid, nlohmann::json{{"id", formatId(stepId)}, {"reason", reason}}}}));
    return chain(id);
}

Result<Chain> ChainService::chain(const CaseId& id)
{
    TRY_ASSIGN(CaseChain found, chainOf(m_journal.history(id)));
    return std::move(found.chain);
}

} // namespace jejak::referral
