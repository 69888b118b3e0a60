#pragma once

#include "core/base/date.h"
#include "core/base/day_unit.h"
#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::referral {

// The date of a step, or of what led to the case, from which a limit runs.
enum class LimitStart : std::uint8_t {
    event,       // of the step
    letter,      // of its letter
    received,    // of its letter's receipt; the event where that is not known
    known,       // when the first report says that the act became known
    delivered,   // of the decree to the person or to the address; unknown while it is on its way
    examination, // for which the person is summoned
};

// What a limit means for whoever it is about.
enum class LimitNature : std::uint8_t {
    duty,  // can be overdue
    right, // may be used until then, and is gone afterwards
    date,  // the day on which something comes about by itself
};

// The law of elections by which a limit was counted.
enum class Contest : std::uint8_t { any, pemilu, pilkada };

// The words stored in the journal: "event", "duty", "pemilu", ...
std::string_view word(LimitStart start);
std::string_view word(LimitNature nature);
std::string_view word(Contest contest);
std::optional<LimitStart> limitStartFromWord(std::string_view word);
std::optional<LimitNature> limitNatureFromWord(std::string_view word);
std::optional<Contest> contestFromWord(std::string_view word);

// In Limit::endsWith: the step itself fulfils the limit, as a summons that was sent in time.
inline constexpr std::string_view endsWithItself = "itself";
// In Limit::endsWith: any later step that is no side step.
inline constexpr std::string_view endsWithNext = "next";

// The rules with a meaning of their own.
inline constexpr const char* answerOfPpk = "tindak-lanjut-ppk";
inline constexpr const char* startOfForce = "mulai-berlaku";
inline constexpr const char* limitOfLetter = "batas-surat";

// How long a letter gives, when it says something else than the rule.
struct LimitTerms
{
    int count = 0;
    DayUnit unit = DayUnit::workingDays;
    std::string basis{};
};

// A limit that a step started, with everything the rule and the calendar contributed. It is stored
// in the step's body, so that no later change of either moves it.
struct Limit
{
    std::string code{}; // of the rule: "tindak-lanjut-ppk"
    std::string text{}; // "Tindak lanjut rekomendasi oleh PPK"
    LimitNature nature = LimitNature::duty;
    LimitStart startedFrom = LimitStart::event;
    Date start{};  // not counted itself
    int count = 0; // negative: backwards; 0: the letter named the day
    DayUnit unit = DayUnit::workingDays;
    Date due{};
    bool isEstimated = false; // the calendar was not known that far
    std::string basis{};      // of the law or the letter
    std::string calendar{};   // version of the calendar that counted working days
    Contest contest = Contest::any;
    std::string responsible{};             // holder word of whoever has to act
    std::vector<std::string> endsWith{};   // words of the steps that fulfil it
    std::vector<std::string> lapsesWith{}; // words of the steps after which it no longer matters
    bool isVerified = false;               // the rule was checked against the law's text
    bool isOwn = false;                    // a letter or a person set it: no rule moves it
    std::string reason{};                  // why a person, or a new calendar, changed it
    std::vector<EntityId> respondents{};   // whom of the step's it concerns; empty means all
    std::vector<std::string> conditions{}; // of the rule that counted it, among others of its code

    friend bool operator==(const Limit&, const Limit&) = default;
};

bool concerns(const Limit& limit, const EntityId& respondent);

// "tindak-lanjut-ppk: 14 hari kerja (libur 2019-2027, ...; perkiraan)"; the basis of a day that a
// letter named.
std::string describe(const Limit& limit);

// What became of a limit.
enum class LimitState : std::uint8_t {
    open,
    met,
    replaced, // a later step started the same limit anew
    lapsed,   // the case or the person's part of it ended without it
};

std::string_view word(LimitState state);

// A limit of a chain with what the later steps made of it.
struct FollowedLimit
{
    std::size_t step = 0;  // of the chain's steps
    std::size_t limit = 0; // of that step's limits
    LimitState state = LimitState::open;
    std::optional<Date> ended{};        // when it was met, replaced or lapsed for the last of them
    bool isLate = false;                // met, but for somebody after it was due
    std::vector<std::size_t> waiting{}; // respondents for whom it is open
};

} // namespace jejak::referral
