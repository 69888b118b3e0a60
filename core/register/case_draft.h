#pragma once

#include "core/register/case_record.h"
#include "core/register/field_comparison.h"
#include "core/register/row_content.h"

#include <set>
#include <unordered_map>

namespace jejak::registers {

// A step to be recorded. Respondents are places in the content, for new ones have no id yet.
struct NewStep
{
    referral::Step step;
    std::set<std::size_t> respondents; // empty: all
};

// What is to become of a case, new or known, when rows of a register are worked into it. Pure.
class CaseDraft
{
public:
    // A case that nobody has recorded yet.
    CaseDraft() = default;

    // A case as it stands.
    explicit CaseDraft(const CaseRecord& stored);

    // How a row's values are taken in.
    struct Rules
    {
        const RegisterHeader& header;
        bool update = false; // values that differ replace those of the case
    };

    enum class Outcome { created, unchanged, different };
    struct Taken
    {
        Outcome outcome = Outcome::unchanged;
        std::vector<FieldDifference> differences;
    };

    // Works a row in: its respondent is new, or is compared with the one that is there.
    Taken take(const RowReading& reading, Rules rules);

    // The place of the row's respondent, told by NIP, or by name where one of the two has no NIP.
    std::optional<std::size_t> find(const RegisterRow& row);

    bool isNew() const { return m_isNew; }
    cases::CaseContent& content() { return m_content; }
    const cases::CaseContent& content() const { return m_content; }

    // From here on the respondents of content() are new.
    std::size_t firstNewRespondent() const { return m_known; }

    const EntityChanges& changes() const { return m_changes; }
    const std::vector<EntityId>& voidedSteps() const { return m_voided; }

    // In the order of their dates.
    std::vector<NewStep> newSteps() const;

private:
    void takeFirst(const RowReading& reading, Rules rules);
    void compareCase(const RowReading& reading, Rules rules, FieldComparison& comparison);
    void fillGaps(const RegisterRow& row);
    cases::Report& reportFor(const RegisterRow& row);
    void addRespondent(const RegisterRow& row);
    void addStep(const RowStep& row, std::size_t respondent);
    void compareSteps(const RegisterRow& row, std::size_t respondent, FieldComparison& comparison);
    void withdraw(std::size_t respondent, const RowStep& row);
    void moveReceived(Date from, Date to);

    // A step that stands or will: whom it concerns, as places in the content.
    struct Standing
    {
        referral::Step step;
        std::set<std::size_t> respondents; // empty: all
        bool isStored = false;
    };
    std::vector<Standing*> standing(referral::StepKind kind, std::size_t respondent);

    bool m_isNew = true;
    cases::CaseContent m_content;
    std::size_t m_known = 0;
    std::vector<Standing> m_steps;
    EntityChanges m_changes;
    std::vector<EntityId> m_voided;

    // Filled when a respondent is first looked for: most cases have one.
    struct Index
    {
        std::size_t respondents = 0;
        std::unordered_map<std::string, std::size_t> byNip;
        std::unordered_multimap<std::string, std::size_t> byName;
    };
    Index m_index;
};

} // namespace jejak::registers
