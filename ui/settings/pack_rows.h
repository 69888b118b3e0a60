#pragma once

#include "core/reference/pack.h"

#include <QStringList>

namespace jejak::ui {

// The rows that a pack sets or removes, a line each: "Hari libur: 15 Jun 2027, Hari jadi daerah".
QStringList packRows(const reference::Pack& pack);

} // namespace jejak::ui
