#pragma once

#include "core/base/clock.h"
#include "core/deadlines/due_list.h"

namespace jejak::deadlines {

// The limits as an iCalendar file (RFC 5545) of whole days. It leaves the office, so it holds the
// register number and the rule, and no word that somebody typed. `mark` (sample data) stands before
// each of them; nothing when it is empty.
std::string calendarFile(std::span<const DueRow> rows, Instant made, std::string_view mark);

} // namespace jejak::deadlines
