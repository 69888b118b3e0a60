#pragma once

#include "core/deadlines/explanation.h"
#include "core/deadlines/recalculation.h"

#include <QString>

namespace jejak::ui {

// How a due date came about, for a tooltip: "14 hari kerja sejak 3 Maret 2026 (surat diterima).
// Melewati 19 Maret 2026 (Hari Suci Nyepi). Dasar: .... Kalender: ...."
QString limitText(const referral::Limit& limit, const std::vector<deadlines::SkippedDay>& skipped);

// Why a limit would be counted otherwise: "24 Des 2026 menjadi libur (Cuti bersama)".
QString movedReason(const deadlines::MovedLimit& moved);

} // namespace jejak::ui
