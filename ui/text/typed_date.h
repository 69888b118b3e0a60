#pragma once

#include "core/base/date.h"

#include <functional>
#include <optional>

#include <QString>

namespace jejak::ui {

// The day a number of working days after `from` (before it, if negative).
using WorkingDays = std::function<std::optional<Date>(Date from, int days)>;

// Reads what a clerk types: every spelling of parseIndonesianDate, English month names, a date
// without year ("5/11": the one nearest to `today`), "hari ini", "kemarin", "besok", "lusa", their
// English words, "+3" and "-3" (days), and, where `workingDays` is given, "+3hk".
std::optional<Date> readTypedDate(const QString& typed, Date today,
                                  const WorkingDays& workingDays = {});

} // namespace jejak::ui
