#pragma once

#include <QFont>

namespace jejak::ui {

enum class PaperWeight { regular, bold, italic };

// The embedded typeface of everything printed, `size` units of the painter high, the same on every
// computer and device: unhinted and without kerning.
QFont paperFont(double size, PaperWeight weight = PaperWeight::regular);

} // namespace jejak::ui
