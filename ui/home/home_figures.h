#pragma once

#include "core/deadlines/due_list.h"
#include "core/register/holder_overview.h"
#include "core/statistics/statistics.h"

namespace jejak::desk {
class Desk;
}

namespace jejak::ui {

// Everything the home page shows, fetched in one job.
struct HomeFigures
{
    statistics::Funnel funnel;
    statistics::DataPosition position;
    std::int64_t reportedThisMonth = 0;
    deadlines::DueCounts dueCounts;
    std::vector<deadlines::DueRow> due; // the most pressing limits, in the order of work
    std::vector<registers::HolderShare> holders;
};

// How many rows the list of limits shows at most.
inline constexpr std::int64_t homeDueRows = 60;

// What falls due in so many working days is to be done now.
inline constexpr int homeSoonDays = 3;

// Errors: notAllowed. On the thread of the desk.
Result<HomeFigures> fetchHomeFigures(desk::Desk& desk, const access::Session& session);

} // namespace jejak::ui
