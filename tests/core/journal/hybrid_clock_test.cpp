#include "core/journal/hybrid_clock.h"

#include <random>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::journal;
using namespace std::chrono_literals;

TEST_CASE("HybridTime: it strictly increases, also when the clock is set back or stands still",
          "[journal]")
{
    std::mt19937 random(3);
    Instant now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    HybridTime last = 0;
    for (int i = 0; i < 100000; ++i) {
        switch (random() % 4) {
        case 0:
            now += std::chrono::milliseconds(random() % 5000);
            break;
        case 1:
            now -= std::chrono::milliseconds(random() % 100000);
            break;
        default:
            break;
        }
        const HybridTime next = nextHybridTime(last, now);
        REQUIRE(next > last);
        REQUIRE(wallTime(next) >= now);
        last = next;
    }
}

TEST_CASE("HybridTime: it follows the wall clock while that runs forward", "[journal]")
{
    const Instant morning = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 1h;
    const HybridTime first = nextHybridTime(0, morning);

    CHECK(wallTime(first) == morning);
    CHECK(wallTime(nextHybridTime(first, morning + 5s)) == morning + 5s);
    CHECK(wallTime(nextHybridTime(first, morning - 24h)) == morning);
}

TEST_CASE("HybridTime: a clock before 1970 counts as 1970", "[journal]")
{
    CHECK(nextHybridTime(0, Instant(-1h)) == 1);
}
