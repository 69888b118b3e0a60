#pragma once

#include "core/access/session.h"
#include "core/base/date.h"

#include <vector>

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// "Bola di tangan siapa": how many open cases wait at one holder, and how long the middle one has.
struct HolderShare
{
    std::string holder; // word
    std::int64_t cases = 0;
    int medianDays = 0; // calendar days until today
};

// Open cases by who must act next, the most first. Error notAllowed.
Result<std::vector<HolderShare>> holderOverview(sqlite::Database& database,
                                                const access::Session& session, Date today);

} // namespace jejak::registers
