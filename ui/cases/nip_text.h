#pragma once

#include "core/people/nip.h"

#include <QString>

namespace jejak::ui {

// "Born 12 April 1975, female, appointed March 2000", or what is odd about the number. Empty
// without a number.
QString nipText(const people::NipReading& reading,
                people::PersonKind kind = people::PersonKind::pns);

// What the number of such a person is called: "NIP", "NI PPPK".
QString nipLabel(people::PersonKind kind);

// What is odd, in a sentence, by the word of people::name().
QString nipWarningText(std::string_view warning);

} // namespace jejak::ui
