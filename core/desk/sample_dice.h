#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <cstdint>
#include <utility>

namespace jejak::desk {

// Chance that is the same on every machine for one seed, for fictional data. Never for keys.
class SampleDice final : public Random
{
public:
    explicit SampleDice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    void fill(std::span<std::uint8_t> bytes) override;

    // 0 to `count` - 1; 0 when there is nothing to choose from.
    std::size_t below(std::size_t count)
    {
        return count == 0 ? 0 : static_cast<std::size_t>(next() % count);
    }

    // `first` to `last`.
    int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<std::size_t>(last - first) + 1));
    }

    bool chance(int percent) { return between(1, 100) <= percent; }

    template <typename List>
    const auto& pick(const List& list)
    {
        return list[below(std::size(list))];
    }

    // One of a list of {value, weight}.
    template <typename List>
    const auto& pickWeighted(const List& list)
    {
        int total = 0;
        for (const auto& [value, weight] : list)
            total += weight;
        int left = between(1, total);
        for (const auto& [value, weight] : list)
            if ((left -= weight) <= 0)
                return value;
        return std::begin(list)->first;
    }

private:
    std::uint64_t next();

    std::uint64_t m_state;
};

// `days` later.
Date daysAfter(Date date, int days);

// The day itself, or the Monday after a weekend.
Date workday(Date date);

} // namespace jejak::desk
