#include "core/referral/standing.h"

#include <algorithm>

namespace jejak::referral {
namespace {

// How much an outcome says of its case: a case is recommended when anybody in it is, and not done
// with while anybody's part is open.
int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::recommended:
        return 6;
    case Outcome::followedUp:
        return 5;
    case Outcome::direct:
        return 4;
    case Outcome::inProcess:
    case Outcome::clarification:
        return 3;
    case Outcome::incomplete:
    case Outcome::notProven:
        return 2;
    case Outcome::rejected:
        return 1;
    case Outcome::cancelled:
        return 0;
    }
    return 0;
}

} // namespace

std::optional<std::size_t> standingFor(const Chain& chain, std::span<const std::size_t> among)
{
    const auto found =
        std::max_element(among.begin(), among.end(), [&](std::size_t left, std::size_t right) {
            return weight(chain.outcomes[left].outcome) < weight(chain.outcomes[right].outcome);
        });
    if (found == among.end())
        return std::nullopt;
    return *found;
}

} // namespace jejak::referral
