#pragma once

#include <string_view>

#include <QString>

namespace jejak::ui {

// What the screen calls a field of the core ("nip", "received"), as it stands in a sentence. A
// name without a label is given back in quotation marks.
QString fieldLabel(std::string_view field);

// The same for a path of the core: "Respondent 1, NIP" for "respondents[0].nip".
QString pathLabel(std::string_view path);

} // namespace jejak::ui
