#pragma once

#include "core/base/error.h"

#include <QString>

namespace jejak::ui {

// Why a step of the chain was refused, by the rule it breaks; empty when the error names none.
QString ruleSentence(const Error& error);

} // namespace jejak::ui
