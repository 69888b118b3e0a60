#include "core/referral/chain_service.h"

#include "core/base/text.h"
#include "core/referral/letter_identity.h"
#include "core/referral/step_bodies.h"
#include "core/referral/step_checks.h"
#include "core/referral/step_store.h"

#include <algorithm>

namespace jejak::referral {
namespace {

std::vector<EntityId> idsOf(const cases::CaseContent& content)
{
    std::vector<EntityId> ids;
    for (const cases::Respondent& respondent : content.respondents)
        ids.push_back(respondent.id);
    return ids;
}

// Who took the part of the step's respondents over, when somebody did.
std::string takenOverBy(const Step& step, const cases::CaseContent& content, const Chain& chain)
{
    for (std::size_t i = 0; i < content.respondents.size(); ++i)
        if (concerns(step, content.respondents[i].id) && !chain.outcomes[i].takenOverBy.empty())
            return chain.outcomes[i].takenOverBy;
    return {};
}

// Panggilan I, or II when one of them was summoned before.
int summonsNumber(const Step& step, const StepContext& context)
{
    const auto& people = context.content.respondents;
    const bool again =
        std::any_of(people.begin(), people.end(), [&](const cases::Respondent& each) {
            return concerns(step, each.id) && hadStep(context.before, step.kind, each.id);
        });
    return again ? 2 : 1;
}

// Whether the letter of the step has told somebody it concerns something else.
bool isAnsweredBy(StepKind kind, const Step& step, const Chain& chain)
{
    return kind != step.kind && mayShareLetter(kind, step.kind) &&
           std::any_of(chain.steps.begin(), chain.steps.end(), [&](const Step& each) {
               return !each.isVoided && each.kind == kind && shareRespondents(each, step) &&
                      comparisonKey(each.letterNumber) == comparisonKey(step.letterNumber);
           });
}

} // namespace

struct ChainService::CaseChain
{
    journal::StreamHistory history;
    cases::CaseFile file;
    Chain chain;

    static Result<CaseChain> of(journal::StreamHistory history)
    {
        auto file = cases::foldCase(history);
        if (!file)
            return fail(ErrorCode::notFound, {.field = "case", .value = formatId(history.id)});
        Chain chain = computeCaseChain(foldSteps(history), file->content);
        return CaseChain{std::move(history), *std::move(file), std::move(chain)};
    }
};

Date ChainService::today() const
{
    return localDate(m_journal.clock().now(), m_office.timeZone);
}

journal::Proposal ChainService::proposal(Step& step, const StepContext& context)
{
    step.id = m_ids.next<EntityId>();
    // A hand-over goes to whom it names.
    if (step.kind == StepKind::handedOver && step.commission.empty() &&
        commissionFromCode(step.recipient) != Holder::commission)
        step.commission = step.recipient;
    if (step.commission.empty() && m_rules.commissionOn)
        step.commission = m_rules.commissionOn(step.eventDate);
    if (step.limits.empty() && m_rules.limitsAfter)
        step.limits = m_rules.limitsAfter(step, context);
    if (step.kind == StepKind::summoned && step.summons == 0)
        step.summons = summonsNumber(step, context);
    resolveIssuer(step);
    if (m_rules.describe)
        m_rules.describe(context, step);
    return {stepRecord, toJson(step)};
}

nlohmann::json ChainService::openingSteps(const cases::CaseContent& content)
{
    const std::optional<Date> first = cases::received(content);
    nlohmann::json steps = nlohmann::json::array();
    if (!first)
        return steps;
    Step receipt{
        .kind = StepKind::received, .eventDate = *first, .received = first, .isImplied = true};
    steps.push_back(proposal(receipt, {content, {}}).body);
    return steps;
}

void ChainService::resolveIssuer(Step& step) const
{
    if (const std::string place = placeNamed(step);
        !place.empty() && step.issuerRegion.empty() && m_rules.regionNamed)
        step.issuerRegion = m_rules.regionNamed(place);
}

Result<void> ChainService::checkLetter(const CaseChain& current, const Step& step)
{
    const std::string issuer = issuerOf(step, current.file.content, m_office.code);
    if (step.letterNumber.empty() || issuer.empty())
        return {};
    const auto letters =
        StepStore(m_journal.database()).letters(step.letterNumber, issuer, letterYear(step));
    const bool isOfThisCase = std::any_of(letters.begin(), letters.end(), [&](const auto& each) {
        return each.caseId == current.file.id;
    });
    const bool isOfThisKind = std::any_of(letters.begin(), letters.end(), [&](const auto& each) {
        return mayShareLetter(each.kind, step.kind);
    });
    for (const RecordedLetter& each : letters) {
        const bool isHere = each.caseId == current.file.id;
        if (isOfThisCase && !isHere)
            continue; // how it came to be in both was settled when this case got it
        const bool isMeant = isHere || (step.sameLetter && isOfThisKind);
        if (!isMeant || !isSameLetter(step, each) ||
            (isHere && isAnsweredBy(each.kind, step, current.chain)))
            return fail(ErrorCode::alreadyExists, {.field = "letter_number",
                                                   .value = step.letterNumber,
                                                   .rule = "letter_used",
                                                   .other = each.caseNumber});
    }
    return {};
}

Result<std::vector<StepWarning>> ChainService::examine(const access::Session& session,
                                                       const CaseChain& current, Step& step)
{
    TRY(access::authorize(session, access::Action::recordStep));
    const cases::CaseContent& content = current.file.content;
    TRY(checkRespondents(step, content));
    if (current.file.isCancelled)
        return fail(ErrorCode::invalidStep, {.field = std::string(word(step.kind)),
                                             .value = std::string(word(StepKind::cancelled))});
    TRY(checkTexts(step));
    TRY(checkFields(step));
    TRY(checkOrder(step, current.chain, content));
    TRY(checkDates(step, current.chain, content, today()));
    TRY(checkReason(step, current.chain, content));
    if (step.terms && trim(step.terms->basis).empty())
        return fail(ErrorCode::reasonMissing, {.field = "basis"});
    if (step.commission.empty() && step.kind != StepKind::handedOver)
        step.commission = takenOverBy(step, content, current.chain);
    if (step.commission.empty() && m_rules.commissionOn && step.kind != StepKind::handedOver)
        step.commission = m_rules.commissionOn(step.eventDate);
    resolveIssuer(step);
    TRY(checkLetter(current, step));
    if (!m_rules.examine)
        return std::vector<StepWarning>();
    return m_rules.examine(current.history, {content, current.chain.steps}, step);
}

Result<Chain> ChainService::record(const access::Session& session, const CaseId& id, Step step)
{
    TRY_ASSIGN(const CaseChain current, CaseChain::of(m_journal.history(id)));
    TRY(examine(session, current, step));
    std::vector<journal::Proposal> proposals;
    proposals.push_back(proposal(step, {current.file.content, current.chain.steps}));
    TRY(m_journal.commit(session, id, std::move(proposals)));
    return chain(id);
}

Result<std::vector<StepWarning>> ChainService::check(const access::Session& session,
                                                     const CaseId& id, const Step& step)
{
    TRY_ASSIGN(const CaseChain current, CaseChain::of(m_journal.history(id)));
    Step looked = step;
    return examine(session, current, looked);
}

Result<Chain> ChainService::voidStep(const access::Session& session, const CaseId& id,
                                     const EntityId& stepId, const std::string& reason)
{
    TRY(access::authorize(session, access::Action::voidStep));
    if (trim(reason).empty())
        return fail(ErrorCode::reasonMissing, {.field = "void"});
    TRY_ASSIGN(const CaseChain current, CaseChain::of(m_journal.history(id)));
    const auto& steps = current.chain.steps;
    const bool exists = std::any_of(steps.begin(), steps.end(), [&](const Step& each) {
        return each.id == stepId && !each.isVoided;
    });
    if (!exists)
        return fail(ErrorCode::notFound, {.field = "step", .value = formatId(stepId)});
    if (const Step* resting = restingOn(current.chain, stepId, idsOf(current.file.content)))
        return fail(ErrorCode::invalidStep, {.field = "void",
                                             .value = std::string(word(resting->kind)),
                                             .other = formatIsoDate(resting->eventDate)});
    TRY(m_journal.commit(
        session, id, {{stepVoid, nlohmann::json{{"id", formatId(stepId)}, {"reason", reason}}}}));
    return chain(id);
}

Result<Chain> ChainService::chain(const CaseId& id)
{
    TRY_ASSIGN(CaseChain found, CaseChain::of(m_journal.history(id)));
    return std::move(found.chain);
}

} // namespace jejak::referral
