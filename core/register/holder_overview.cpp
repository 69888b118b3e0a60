#include "core/register/holder_overview.h"

#include "core/sqlite/database.h"

#include <algorithm>
#include <map>

namespace jejak::registers {
namespace {

int median(std::vector<int>& days)
{
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

} // namespace

Result<std::vector<HolderShare>> holderOverview(sqlite::Database& database,
                                                const access::Session& session, Date today)
{
    TRY(access::authorize(session, access::Action::readCases));
    std::map<std::string, std::vector<int>> waiting;
    database.forEach("SELECT holder, since FROM case_summary WHERE holder <> 'none'", {},
                     [&](const sqlite::Row& row) {
                         const auto since = parseIsoDate(row.text(1)).value_or(today);
                         const auto days =
                             std::chrono::sys_days(today) - std::chrono::sys_days(since);
                         waiting[std::string(row.text(0))].push_back(
                             std::max(0, static_cast<int>(days.count())));
                     });
    std::vector<HolderShare> shares;
    shares.reserve(waiting.size());
    for (auto& [holder, days] : waiting)
        shares.push_back({holder, static_cast<std::int64_t>(days.size()), median(days)});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const HolderShare& a, const HolderShare& b) { return a.cases > b.cases; });
    return shares;
}

} // namespace jejak::registers
