#pragma once

#include "core/reference/sanctions.h"

#include <optional>

namespace jejak::sanctions {

// A sanction as far as it can be weighed: by its level, and within one regulation by its place
// among the kinds of that level (PP 94/2021, Pasal 8: HB1 before HB3).
struct Weight
{
    reference::SanctionLevel level = reference::SanctionLevel::light;
    std::string regulation{};
    std::string code{};
};

// The weight of a code, or of a level alone; nothing when neither is known.
std::optional<Weight> weigh(const reference::Sanctions& sanctions,
                            const std::optional<std::string>& code, std::string_view level,
                            std::optional<Date> act);

// Below 0 when `imposed` is lighter than `recommended`, 0 when they weigh the same, above it when
// heavier. Of two regulations only the levels compare.
int compare(const Weight& imposed, const Weight& recommended);

// "lighter", "equal", "heavier".
std::string_view comparisonWord(int compared);

} // namespace jejak::sanctions
