#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/office/office.h"
#include "core/referral/chain.h"

#include <functional>

namespace jejak::referral {

// Until when the recipient of a step must answer, with the rule and calendar that say so.
struct DueDate
{
    Date date{};
    std::string rule;
};

// What reference data contributes to a step, resolved when the step is recorded.
struct StepRules
{
    std::function<std::string(Date)> commissionOn; // "kasn" or "bkn"
    std::function<std::optional<DueDate>(StepKind, Date)> dueAfter;
};

// Recording the chain. Lives on the writer's thread.
class ChainService
{
public:
    ChainService(journal::Journal& journal, const office::Office& office, StepRules rules,
                 IdSource& ids)
        : m_journal(journal)
        , m_office(office)
        , m_rules(std::move(rules))
        , m_ids(ids)
    {
    }

    // Records a step after checking that it may follow for each respondent it concerns.
    // Errors: notAllowed, notFound, invalidStep, invalidInput (a date in the future or before the
    // previous step), reasonMissing (cancelling and reopening need a note).
    Result<Chain> record(const access::Session& session, const CaseId& id, Step step);

    // Marks a step as recorded in error; it stays visible. Errors: notAllowed, notFound,
    // reasonMissing.
    Result<Chain> voidStep(const access::Session& session, const CaseId& id, const EntityId& stepId,
                           const std::string& reason);

    // The chain of a case as it stands. Error notFound.
    Result<Chain> chain(const CaseId& id);

    // The operation of a step with everything resolved; makes the id.
    journal::Proposal proposal(Step& step);

private:
    journal::Journal& m_journal;
    const office::Office& m_office;
    StepRules m_rules;
    IdSource& m_ids;
};

} // namespace jejak::referral
