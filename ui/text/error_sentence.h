#pragma once

#include "core/base/error.h"

#include <QString>

namespace jejak::ui {

// What happened, to which file or field, what is safe and what to do next, in the language of the
// screen. Says nothing of codes and nothing of `detail`.
QString sentence(const Error& error);

} // namespace jejak::ui
