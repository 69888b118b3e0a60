#pragma once

class QWidget;

namespace jejak::ui {

// Says what the program is, its version and its licence.
void showAbout(QWidget* parent);

} // namespace jejak::ui
