#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QString>

namespace jejak::ui {

// The icon that says a status without colour.
IconName signOf(StatusRole role);
IconColour iconColourOf(StatusRole role);

// The word the style sheet knows a status by.
QString statusWord(StatusRole role);

} // namespace jejak::ui
