#include "core/people/person_kind.h"

namespace jejak::people {

std::string_view word(PersonKind kind)
{
    switch (kind) {
    case PersonKind::pns:
        return "pns";
    case PersonKind::pppk:
        return "pppk";
    case PersonKind::nonAsn:
        return "non_asn";
    }
    return {};
}

std::optional<PersonKind> parsePersonKind(std::string_view text)
{
    for (const PersonKind kind : {PersonKind::pns, PersonKind::pppk, PersonKind::nonAsn})
        if (word(kind) == text)
            return kind;
    return std::nullopt;
}

} // namespace jejak::people
