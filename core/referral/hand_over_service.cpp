#include "core/referral/hand_over_service.h"

#include "core/referral/step_bodies.h"
#include "core/referral/step_store.h"

namespace jejak::referral {
namespace {

// Beyond receipt: the commission had begun to work on it.
bool isProcessed(StepKind last)
{
    return last == StepKind::clarificationRequested || last == StepKind::clarificationAnswered;
}

Step stepOf(const HandOver& act, const HandedOverCase& handed)
{
    return {.kind = StepKind::handedOver,
            .eventDate = act.date,
            .letterNumber = act.letterNumber,
            .letterDate = act.letterDate,
            .sender = act.from,
            .recipient = handed.to,
            .commission = handed.to,
            .respondents = handed.respondents,
            .note = act.note};
}

} // namespace

Result<void> HandOverService::check(const access::Session& session, const HandOver& act)
{
    TRY(access::authorize(session, access::Action::recordStep));
    if (act.letterNumber.empty())
        return fail(ErrorCode::missingInput, {.field = "letter_number"});
    if (act.date > m_chain.today())
        return fail(ErrorCode::invalidInput,
                    {.field = "date", .value = formatIsoDate(act.date), .rule = "future"});
    const std::string inOffice = m_chain.rules().commissionOn(act.date);
    if (inOffice == act.from || inOffice.empty())
        return fail(ErrorCode::invalidInput, {.field = "date",
                                              .value = formatIsoDate(act.date),
                                              .rule = "before_change",
                                              .other = act.from});
    // One letter hands many cases over; any other letter of that number is another one.
    const Step step = stepOf(act, {});
    const std::string issuer = issuerOf(step, {}, m_office.code);
    for (const RecordedLetter& each :
         StepStore(m_journal.database()).letters(act.letterNumber, issuer, letterYear(step)))
        if (!isSameLetter(step, each))
            return fail(ErrorCode::alreadyExists, {.field = "letter_number",
                                                   .value = act.letterNumber,
                                                   .rule = "letter_used",
                                                   .other = each.caseNumber});
    return {};
}

// A case may have some respondents that were being worked on and some that were not.
void HandOverService::list(const CaseId& id, const HandOver& act,
                           std::vector<HandedOverCase>& cases)
{
    const journal::StreamHistory history = m_journal.history(id);
    const auto file = cases::foldCase(history);
    if (!file || file->isCancelled)
        return;
    const Chain chain = computeCaseChain(foldSteps(history), file->content);
    for (const bool wasProcessed : {true, false}) {
        HandedOverCase handed{.id = id, .number = file->number, .wasProcessed = wasProcessed};
        handed.to = wasProcessed ? m_chain.rules().policyBodyOn(act.date) : std::string();
        if (handed.to.empty())
            handed.to = m_chain.rules().commissionOn(act.date);
        for (std::size_t i = 0; i < chain.outcomes.size(); ++i) {
            const RespondentOutcome& each = chain.outcomes[i];
            const bool isTheirs = each.commission == act.from && each.last &&
                                  isProcessed(*each.last) == wasProcessed &&
                                  mayTake(each, StepKind::handedOver) &&
                                  (!each.latest || *each.latest <= act.date);
            if (!isTheirs)
                continue;
            handed.respondents.push_back(file->content.respondents[i].id);
            handed.names.push_back(file->content.respondents[i].name);
        }
        if (!handed.respondents.empty())
            cases.push_back(std::move(handed));
    }
}

Result<std::vector<HandedOverCase>> HandOverService::preview(const access::Session& session,
                                                             const HandOver& act)
{
    TRY(check(session, act));
    std::vector<HandedOverCase> cases;
    for (const CaseId& id : StepStore(m_journal.database()).casesSupervisedBy(act.from))
        list(id, act, cases);
    if (cases.empty())
        return fail(ErrorCode::notFound, {.field = "hand_over", .value = act.from});
    return cases;
}

Result<std::vector<HandedOverCase>> HandOverService::handOver(const access::Session& session,
                                                              const HandOver& act)
{
    std::vector<HandedOverCase> cases;
    TRY(m_journal.commit(session, [&](journal::CommitBuilder& builder) -> Result<void> {
        TRY_ASSIGN(cases, preview(session, act));
        add(builder, act, cases);
        return {};
    }));
    return cases;
}

void HandOverService::add(journal::CommitBuilder& builder, const HandOver& act,
                          const std::vector<HandedOverCase>& cases)
{
    for (auto each = cases.begin(); each != cases.end();) {
        // Operations of one stream are handed in together.
        const CaseId id = each->id;
        std::vector<journal::Proposal> proposals;
        for (; each != cases.end() && each->id == id; ++each) {
            Step step = stepOf(act, *each);
            proposals.push_back(m_chain.proposal(step, {{}, {}}));
        }
        builder.add(id, std::move(proposals));
    }
}

} // namespace jejak::referral
