#include "core/desk/sample_dice.h"

namespace jejak::desk {

// SplitMix64 (Steele, Lea and Flood, 2014): short, and the same everywhere, which the standard
// library's distributions are not.
std::uint64_t SampleDice::next()
{
    m_state += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

void SampleDice::fill(std::span<std::uint8_t> bytes)
{
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(next() >> 56);
}

Date daysAfter(Date date, int days)
{
    return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

Date workday(Date date)
{
    const std::chrono::weekday weekday{std::chrono::sys_days(date)};
    if (weekday == std::chrono::Saturday)
        return daysAfter(date, 2);
    return weekday == std::chrono::Sunday ? daysAfter(date, 1) : date;
}

} // namespace jejak::desk
