#pragma once

#include "core/access/session.h"
#include "core/base/date.h"
#include "core/referral/correspondence.h"

#include <vector>

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// Which open parts of cases are asked for.
struct WaitingQuery
{
    std::string holder{}; // word; empty: whoever has to act
    std::optional<referral::Waits> waits{};
    std::int64_t limit = -1; // respondents at most; all when negative
};

// Respondents of one case for whom the same body has to act since the same day.
struct WaitingCase
{
    CaseId id{};
    std::string number{};
    std::vector<std::string> respondents{}; // names
    std::string holder{};
    std::optional<Date> since{};
    int days = 0; // calendar days until today
    referral::Waits waits = referral::Waits::nothing;
    std::optional<Date> waitsSince{};
    int waitsDays = 0;
    std::string step{}; // of the letter: word
    std::string letterNumber{};
    std::optional<Date> letterDate{};
    std::optional<Date> due{};
};

// "Bola di tangan siapa", case by case, the longest waiting first. Error notAllowed.
Result<std::vector<WaitingCase>> waitingCases(sqlite::Database& database,
                                              const access::Session& session,
                                              const WaitingQuery& query, Date today);

} // namespace jejak::registers
