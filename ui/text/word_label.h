#pragma once

#include <string>

#include <QString>

namespace jejak::ui {

// What people read for a word of the interface, in the language of the program; a word that is not
// known is shown as it is.
QString wordLabel(const char* domain, const std::string& word);

} // namespace jejak::ui
