#pragma once

#include <optional>
#include <string_view>

namespace jejak::people {

// Civil servant, contract staff, or neither (recorded but outside ASN statistics).
enum class PersonKind { pns, pppk, nonAsn };

// The word of the journal: "pns", "pppk", "non_asn".
std::string_view word(PersonKind kind);

std::optional<PersonKind> parsePersonKind(std::string_view word);

} // namespace jejak::people
