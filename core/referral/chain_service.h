#pragma once

#include "core/base/result.h"
#include "core/cases/case_fold.h"
#include "core/journal/journal.h"
#include "core/office/office.h"
#include "core/referral/chain.h"

#include <functional>

namespace jejak::referral {

// What the rules about a step depend on besides the step.
struct StepContext
{
    const cases::CaseContent& content;
    const std::vector<Step>& before; // of the same case
};

// Something about a step that a person should look at again; it was recorded all the same.
struct StepWarning
{
    std::string code; // "transitional_sanction"
    std::string field;
    std::string value;
};

// What reference data and the folders above contribute to a step, resolved when it is recorded.
struct StepRules
{
    std::function<std::string(Date)> commissionOn{}; // "kasn" or "bkn"
    // Who gets what the commission before had worked on when it went: "menpanrb".
    std::function<std::string(Date)> policyBodyOn{};
    // The code of the region that a name means, "kabupaten blora"; empty when it tells none.
    std::function<std::string(std::string_view)> regionNamed{};
    // The limits that begin with a step.
    std::function<std::vector<Limit>(const Step&, const StepContext&)> limitsAfter{};
    // Adds what the law says about the sanction of a step; judges nothing.
    std::function<void(const StepContext&, Step&)> describe{};
    // Judges what only other folders can: evidence that is attached, sanctions.
    std::function<Result<std::vector<StepWarning>>(const journal::StreamHistory&,
                                                   const StepContext&, Step&)>
        examine{};
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
    // previous step of a respondent it concerns, a text without end, and what the rules refuse),
    // alreadyExists (the
    // number of another letter), reasonMissing (ending, cancelling and reopening need a note,
    // other terms a basis).
    Result<Chain> record(const access::Session& session, const CaseId& id, Step step);

    // What record() would say, without recording. Errors: those of record().
    Result<std::vector<StepWarning>> check(const access::Session& session, const CaseId& id,
                                           const Step& step);

    // Marks a step as recorded in error; it stays visible. A step on which later ones rest is
    // refused: they go first. Errors: notAllowed, notFound, reasonMissing, invalidStep (field
    // "void", value the step that rests on it).
    Result<Chain> voidStep(const access::Session& session, const CaseId& id, const EntityId& stepId,
                           const std::string& reason);

    // The chain of a case as it stands. Error notFound.
    Result<Chain> chain(const CaseId& id);

    // The steps with which a new case begins: its receipt, as its reports tell it. Empty when none
    // of them says when it came. For cases::Opening.
    nlohmann::json openingSteps(const cases::CaseContent& content);

    // The operation of a step with everything resolved; makes the id. Checks nothing: for acts
    // over many cases, such as an import.
    journal::Proposal proposal(Step& step, const StepContext& context);

    const StepRules& rules() const { return m_rules; }
    Date today() const;

private:
    struct CaseChain;
    Result<std::vector<StepWarning>> examine(const access::Session& session,
                                             const CaseChain& current, Step& step);
    void resolveIssuer(Step& step) const;
    Result<void> checkLetter(const CaseChain& current, const Step& step);

    journal::Journal& m_journal;
    const office::Office& m_office;
    StepRules m_rules;
    IdSource& m_ids;
};

} // namespace jejak::referral
