#pragma once

#include "core/referral/chain.h"

namespace jejak::sanctions {

// What KASN or BKN asked the PPK to impose.
struct Recommended
{
    EntityId step{};
    Date date{};
    std::optional<std::string> code{};
    std::string level{}; // word
    std::string text{};
    std::string regulation{};
    std::string article{};
};

// Where a decree stands.
enum class DecreeState : std::uint8_t { decided, delivered, inForce, served, contested, cancelled };

std::string_view word(DecreeState state);

// A decree of the PPK and what became of it: the chain of one respondent from it to its end.
struct Decree
{
    EntityId step{};
    std::string number{};       // skNomor
    std::optional<Date> date{}; // skTanggal
    Date decided{};             // day of the step
    std::optional<std::string> code{};
    std::string level{}; // word
    std::string text{};
    std::string regulation{};
    bool isDirect = false; // without a recommendation
    referral::DecreeDetails details{};
    std::optional<Date> delivered{};
    std::string minutes{}; // of the handing over
    std::optional<Date> effective{};
    std::optional<Date> ends{};
    std::optional<Date> served{};
    DecreeState state = DecreeState::decided;

    // Whether nobody wrote down which sanction it imposes.
    bool isSanctionMissing() const;

    // Told behind a closed door (PP 42/2004, Pasal 15): never printed beside a name in public.
    bool isClosedMoral() const { return level == "ethics_closed"; }
};

// `months` after a day; the last day of a shorter month.
Date monthsAfter(Date day, int months);

// The recommendation that stands for a respondent, the latest of several; none once nothing was
// proven after all.
std::optional<Recommended> recommendedFor(const std::vector<referral::Step>& steps,
                                          const EntityId& respondent);
std::optional<Recommended> recommendedFor(const referral::Chain& chain, const EntityId& respondent);

// The decrees against a respondent, the oldest first: one for each examination. `steps` are in the
// order of the chain. What is contested before it came into force has neither beginning nor end
// until it is decided, and then those that are recorded.
std::vector<Decree> decreesOf(const std::vector<referral::Step>& steps, const EntityId& respondent);
std::vector<Decree> decreesOf(const referral::Chain& chain, const EntityId& respondent);

// The decree in the names of SIASN's interface, for retyping.
std::vector<std::pair<std::string, std::string>> siasnFields(const Decree& decree,
                                                             const cases::Respondent& respondent);

} // namespace jejak::sanctions
