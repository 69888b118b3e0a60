#pragma once

namespace jejak::ui {

// Makes the embedded icons, fonts, messages and style sheet readable below :/jejak. Calling it
// again changes nothing.
void loadResources();

// Adds the embedded fonts to the application, once; for the window and for printed pages.
void loadFonts();

} // namespace jejak::ui
