#pragma once

namespace jejak::ui {

// The languages of the screen. Indonesian is the default.
enum class Language { indonesian, english };

} // namespace jejak::ui
