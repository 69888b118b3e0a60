#pragma once

#include "core/base/clock.h"
#include "core/deadlines/due_list.h"

namespace jejak::deadlines {

// The limits as an iCalendar file (RFC 5545) of whole days. It leaves the office, so it holds the
// register number and the rule, and no word that somebody typed.
std::string calendarFile(std::span<const DueRow> rows, Instant made);

} // namespace jejak::deadlines
