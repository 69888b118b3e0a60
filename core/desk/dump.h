#pragma once

#include "core/desk/desk.h"

#include <iosfwd>

namespace jejak::desk {

// Writes the canonical JSON of the whole visible state: offices with their people, and all cases,
// cancelled ones included; objects sorted by id, keys sorted, UTF-8, two blanks of indent, a final
// newline; no local keys or paths. One state throughout, also beside a running writer. Cases are
// written one by one, so that memory does not grow with their number.
// Errors: notAllowed, and what the machine did wrong.
Result<void> dump(Desk& desk, const access::Session& session, std::ostream& out);

} // namespace jejak::desk
