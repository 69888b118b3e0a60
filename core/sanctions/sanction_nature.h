#pragma once

#include "core/reference/sanctions.h"

namespace jejak::sanctions {

// What the law of remedies asks about a sanction: a statement about ethics (PP 42/2004, Pasal 15)
// knows none, a dismissal is appealed to BPASN, against anything else one objects (PP 79/2021).
struct SanctionNature
{
    bool isMoral = false;
    bool isDismissal = false;
    bool isDiscipline = true; // hukuman disiplin of PP 53/2010 or PP 94/2021, as PTDH by the UU ASN
                              // and the end of a PPPK's contract are not

    friend bool operator==(const SanctionNature&, const SanctionNature&) = default;
};

// By the code, else by level and wording; nothing when a step says none of them.
std::optional<SanctionNature> natureOf(const reference::Sanctions& sanctions,
                                       const std::optional<std::string>& code,
                                       std::string_view level, std::string_view text, Date day);

} // namespace jejak::sanctions
