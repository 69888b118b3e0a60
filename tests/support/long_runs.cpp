#include "tests/support/long_runs.h"

#include <cstdlib>

namespace jejak::test {

unsigned runs(unsigned usual, unsigned many)
{
    return std::getenv("JEJAK_LONG_RUNS") == nullptr ? usual : many;
}

} // namespace jejak::test
