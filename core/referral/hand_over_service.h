#pragma once

#include "core/referral/chain_service.h"

namespace jejak::referral {

// The act by which open cases pass from a commission that is gone to those that come after it, as
// SE MenPANRB 4/2024 has it.
struct HandOver
{
    Date date{};
    std::string letterNumber{};
    std::optional<Date> letterDate{};
    std::string from = "kasn";
    std::string note{};
};

// One line of the list: those of a case that go to one body.
struct HandedOverCase
{
    CaseId id{};
    std::string number{};
    std::string to{};          // "menpanrb": it was being worked on; "bkn": it was only received
    bool wasProcessed = false; // clarification was asked for
    std::vector<EntityId> respondents{};
    std::vector<std::string> names{};
};

// Handing over open cases. Lives on the writer's thread.
class HandOverService
{
public:
    HandOverService(journal::Journal& journal, const office::Office& office, ChainService& chain)
        : m_journal(journal)
        , m_office(office)
        , m_chain(chain)
    {
    }

    // What would be handed over: what `from` supervises and has worked on goes to the ministry
    // that sets the policy, the rest to the commission in office on the day. Errors: notAllowed,
    // missingInput (letter_number), invalidInput (date: "future", or "before_change" when `from`
    // is in office on it), alreadyExists (letter_number), notFound (field "hand_over": nothing
    // lies with `from`, also when it was handed over before).
    Result<std::vector<HandedOverCase>> preview(const access::Session& session,
                                                const HandOver& act);

    // Records it: one act over all cases of the list. Errors: those of preview().
    Result<std::vector<HandedOverCase>> handOver(const access::Session& session,
                                                 const HandOver& act);

private:
    Result<void> check(const access::Session& session, const HandOver& act);
    void list(const CaseId& id, const HandOver& act, std::vector<HandedOverCase>& cases);
    void add(journal::CommitBuilder& builder, const HandOver& act,
             const std::vector<HandedOverCase>& cases);

    journal::Journal& m_journal;
    const office::Office& m_office;
    ChainService& m_chain;
};

} // namespace jejak::referral
