#pragma once

#include "core/cases/case_completion.h"
#include "core/cases/case_fold.h"
#include "core/journal/journal.h"
#include "core/office/office.h"

#include <functional>

namespace jejak::cases {

// What a new case left behind.
struct RecordedCase
{
    CaseId id;
    std::string number;
    std::vector<Warning> warnings;
};

// One field of one entity of a case, as a form changes it.
struct FieldChange
{
    std::string entity; // id; empty for the case itself
    std::string field;  // as in the bodies, "narrative"
    nlohmann::json value;
};

// An act that a form added to a person the case knows already.
struct AddedAct
{
    EntityId respondent;
    Act act;
};

// The steps of the chain that a new case begins with, as bodies: a list. What they are is no
// matter of this folder.
using Opening = std::function<nlohmann::json(const CaseContent&)>;

// What a form added to a recorded case. Ids are made when it is saved.
struct Additions
{
    std::vector<Report> reports{};
    std::vector<Respondent> respondents{}; // with their acts
    std::vector<AddedAct> acts{};
};

// Recording and changing cases. Lives on the writer's thread.
class CaseService
{
public:
    CaseService(journal::Journal& journal, const office::Office& office,
                const reference::ReferenceData& reference, IdSource& ids, Opening opening = {})
        : m_journal(journal)
        , m_office(office)
        , m_reference(reference)
        , m_ids(ids)
        , m_opening(std::move(opening))
    {
    }

    // Records a new case under the next register number; the case it is derived from is named by
    // number or id. Errors: notAllowed, missingInput, invalidInput (a NIP twice, a day in the
    // future), reasonMissing, notFound (the case it came out of), and what the machine did wrong.
    Result<RecordedCase> add(const access::Session& session, CaseContent content);

    // The operations of a new case. Resolved content and number are taken as they are; ids are
    // made. For acts over many cases, such as an import.
    std::vector<journal::Proposal> proposals(CaseContent& content, const std::string& number);

    // The number after `last` in the present year, in this office's clock.
    RegisterNumber nextNumber();

    // Saves a form: each value replaces exactly what the form had seen (`seen` is the version of
    // the CaseFile it showed); what it had not seen stays beside it as a conflict.
    // What it added comes along in the same act. Errors: notAllowed, notFound, invalidInput (no
    // such field, or not such a value, a NIP that the case has already, or a day in the future),
    // missingInput (what checkComplete asks of a respondent or act).
    Result<void> change(const access::Session& session, const CaseId& id,
                        const journal::Version& seen, const std::vector<FieldChange>& changes,
                        Additions additions = {});

    // Cancels with a reason; the number stays taken. Errors: notAllowed, reasonMissing, notFound.
    Result<void> cancel(const access::Session& session, const CaseId& id,
                        const std::string& reason);

    // The case with this register number or id. Error notFound.
    Result<CaseId> find(const std::string& numberOrId);

    // Numbers of the cases that came out of this one.
    std::vector<std::string> derivedCases(const CaseId& id);

    // Other cases of the same respondents whose acts lie at most 30 days apart.
    std::vector<Warning> possibleDuplicates(const CaseContent& content);

    // Other cases than `own` with a report of Bawaslu that has the same number.
    std::vector<Warning> usedReportNumbers(const CaseContent& content, const std::string& own = {});

private:
    Date today() const;
    std::vector<journal::Proposal> addingProposals(Additions& additions);
    journal::Proposal respondentProposal(Respondent& respondent);
    Result<void> resolve(Origin& origin);

    journal::Journal& m_journal;
    const office::Office& m_office;
    const reference::ReferenceData& m_reference;
    IdSource& m_ids;
    Opening m_opening;
};

} // namespace jejak::cases
