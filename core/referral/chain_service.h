#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/journal/journal.h"
#include "core/office/office.h"
#include "core/referral/chain.h"

#include <functional>

namespace jejak::referral {

// What a step's limits depend on besides the step.
struct StepContext
{
    const cases::CaseContent& content;
    const std::vector<Step>& before; // of the same case
};

// What reference data contributes to a step, resolved when the step is recorded.
struct StepRules
{
    std::function<std::string(Date)> commissionOn; // "kasn" or "bkn"
    // The limits that begin with a step.
    std::function<std::vector<Limit>(const Step&, const StepContext&)> limitsAfter;
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
    // previous step), reasonMissing (cancelling and reopening need a note, other terms a basis).
    Result<Chain> record(const access::Session& session, const CaseId& id, Step step);

    // Marks a step as recorded in error; it stays visible. Errors: notAllowed, notFound,
    // reasonMissing.
    Result<Chain> voidStep(const access::Session& session, const CaseId& id, const EntityId& stepId,
                           const std::string& reason);

    // The chain of a case as it stands. Error notFound.
    Result<Chain> chain(const CaseId& id);

    // The operation of a step with everything resolved; makes the id.
    journal::Proposal proposal(Step& step, const StepContext& context);

private:
    journal::Journal& m_journal;
    const office::Office& m_office;
    StepRules m_rules;
    IdSource& m_ids;
};

} // namespace jejak::referral
