#pragma once

namespace jejak::test {

// How often a property is tried: `usual`, or `many` when JEJAK_LONG_RUNS is set (`./dev soak`).
unsigned runs(unsigned usual, unsigned many);

} // namespace jejak::test
