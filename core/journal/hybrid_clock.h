#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace jejak::journal {

// A hybrid logical clock reading (Kulkarni et al., 2014): 48 bits of milliseconds, 16 of counter.
// It orders for the eye and breaks ties; what caused what is told by deps and predecessors.
using HybridTime = std::uint64_t;

// The next reading after `last` at wall time `now`. Strictly greater than `last`, also when the
// wall clock was set back.
HybridTime nextHybridTime(HybridTime last, Instant now);

// The wall time inside a reading.
Instant wallTime(HybridTime time);

} // namespace jejak::journal
