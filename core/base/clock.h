#pragma once

#include "core/base/date.h"

#include <chrono>

namespace jejak {

// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Where the time comes from; tests and --now hand in a fixed one.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant instant)
        : m_instant(instant)
    {
    }

    Instant now() const override { return m_instant; }
    void set(Instant instant) { m_instant = instant; }
    void advance(std::chrono::milliseconds by) { m_instant += by; }

private:
    Instant m_instant;
};

// Indonesia's three zones; none has daylight saving time.
enum class TimeZone { wib, wita, wit };

// Hours ahead of UTC: 7, 8 or 9.
std::chrono::hours offset(TimeZone zone);

// "WIB", "WITA" or "WIT".
std::string_view name(TimeZone zone);

// The calendar day of `instant` in `zone`.
Date localDate(Instant instant, TimeZone zone);

// "2026-11-21T09:00:00+08:00".
std::string formatIsoInstant(Instant instant, TimeZone zone);

// Reads "2026-11-21T09:00:00+08:00", "...Z", or a bare date (midnight in `zone`).
std::optional<Instant> parseIsoInstant(std::string_view text, TimeZone zone);

} // namespace jejak
