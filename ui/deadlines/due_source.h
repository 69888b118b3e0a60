#pragma once

#include "core/deadlines/due_list.h"
#include "core/desk/desk.h"

#include <filesystem>

namespace jejak::ui {

// The open limits a page shows, and how many there are in all.
struct DueOverview
{
    deadlines::DueCounts counts{};
    std::vector<deadlines::DueRow> rows{};
};

// So many rows are fetched at once; whoever has more narrows the list.
inline constexpr std::int64_t dueRowsAtOnce = 1000;

// For jobs. How many limits are open and overdue. Error notAllowed.
Result<deadlines::DueCounts> readDueCounts(desk::Desk& desk, const access::Session& session);

// For jobs. Error notAllowed.
Result<DueOverview> readDue(desk::Desk& desk, const access::Session& session,
                            deadlines::DueQuery query);

// For jobs. All that the query asks for, whatever its limit. Error notAllowed.
Result<std::vector<deadlines::DueRow>> readAllDue(desk::Desk& desk, const access::Session& session,
                                                  deadlines::DueQuery query);

// For jobs. Writes the open limits, without names, as a calendar file that other programs read, and
// answers how many. Errors: notAllowed, those of writeSafely.
Result<std::int64_t> exportCalendar(desk::Desk& desk, const access::Session& session,
                                    const std::filesystem::path& file);

} // namespace jejak::ui
