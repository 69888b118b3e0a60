#pragma once

#include "core/reference/reference_data.h"

namespace jejak::reference {

// What people read for a word. A body of the chain that took its part after this program was made
// has no word; it is called by the name of its institution.
std::string label(const ReferenceData& reference, std::string_view domain, std::string_view word,
                  Language language);

// The same of a body of the chain, as it was on a day: an appeal before there was a BPASN lay with
// BAPEK. The word stays.
std::string bodyLabel(const ReferenceData& reference, std::string_view holder,
                      std::optional<Date> day, Language language);

// Whether it is a word of those who have to act, or the code of a body that a pack brought.
bool isHolder(const ReferenceData& reference, std::string_view word);

} // namespace jejak::reference
