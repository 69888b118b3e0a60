#pragma once

#include "core/base/error.h"

namespace jejak::app {

// How the program ends: a contract with scripts (docs/cli.md).
enum class ExitCode {
    done = 0,
    failed = 1,         // unexpected
    wrongUsage = 2,     // options
    refused = 3,        // nothing was changed
    notAllowed = 4,     // not signed in, or no role for it
    notIntact = 5,      // damage or tampering was found
    held = 6,           // another writer has the data folder
    waitsForPerson = 7, // done, but something is left to decide
};

ExitCode exitCodeOf(const Error& error);

} // namespace jejak::app
