#include "core/journal/hybrid_clock.h"

#include <algorithm>

namespace jejak::journal {

HybridTime nextHybridTime(HybridTime last, Instant now)
{
    const auto milliseconds = std::max<std::int64_t>(now.time_since_epoch().count(), 0);
    const HybridTime wall = static_cast<HybridTime>(milliseconds) << 16;
    return std::max(wall, last + 1);
}

Instant wallTime(HybridTime time)
{
    return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(time >> 16)));
}

} // namespace jejak::journal
