#pragma once

namespace jejak::ui {

// Makes the embedded icons, fonts, messages and style sheet readable below :/jejak. Calling it
// again changes nothing.
void loadResources();

} // namespace jejak::ui
