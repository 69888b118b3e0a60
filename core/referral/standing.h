#pragma once

#include "core/referral/chain.h"

#include <span>

namespace jejak::referral {

// Who of `among` (places in the case) stands for all of them where a case or a letter is counted as
// one: whose outcome says most of it, the first of equals. Nothing among nobody.
std::optional<std::size_t> standingFor(const Chain& chain, std::span<const std::size_t> among);

} // namespace jejak::referral
