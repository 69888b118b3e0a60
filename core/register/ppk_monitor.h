#pragma once

#include "core/access/session.h"
#include "core/base/date.h"

#include <vector>

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// One recommendation for one respondent, and what the PPK did with it.
struct MonitoredRecommendation
{
    CaseId id{};
    std::string number{};
    std::string respondent{}; // name
    std::string agency{};     // whose PPK it is
    std::optional<std::string> region{};
    std::string letterNumber{};
    std::optional<Date> letterDate{};
    std::string commission{}; // who recommended: the sender, "bkn"
    std::optional<std::string> sanction{};
    std::string sanctionText{};
    Date recommended{};
    std::optional<Date> received{}; // by the PPK
    std::optional<Date> due{};
    std::string dueRule{};
    std::optional<int> daysLeft{}; // calendar days until the limit, below 0 when it has passed
    int warnings = 0;
    std::optional<Date> lastWarning{};
    std::optional<Date> blocked{};
    std::optional<Date> unblocked{};
    std::optional<Date> decided{};
    std::string decision{};   // step; empty while the PPK owes an answer
    std::string comparison{}; // "lighter", "equal", "heavier"
    std::string comparisonReason{};
};

// Which recommendations are asked for.
struct MonitorQuery
{
    bool openOnly = true;    // leaves out what was answered
    std::int64_t limit = -1; // rows at most; all when negative
};

// The recommendations, those that have to be answered soonest first. Error notAllowed.
Result<std::vector<MonitoredRecommendation>> ppkMonitor(sqlite::Database& database,
                                                        const access::Session& session,
                                                        const MonitorQuery& query, Date today);

} // namespace jejak::registers
