#pragma once

#include "ui/print/paper.h"

class QPainter;

namespace jejak::ui {

// Paints a page with its upper left corner at the painter's origin; one unit of the painter is one
// unit of paper.
void paintPage(QPainter& painter, const PaperPage& page);

} // namespace jejak::ui
