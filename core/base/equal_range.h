#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace jejak {

// The elements of `sorted` whose member `key` equals `value`; `sorted` is in the order of that
// member. Stands in for std::ranges::equal_range, whose subrange clang-tidy 14 cannot read.
template <typename T, typename Value, typename Key>
std::span<const T> equalRange(const std::vector<T>& sorted, const Value& value, Key key)
{
    const auto first = std::ranges::lower_bound(sorted, value, {}, key);
    return {first, std::ranges::upper_bound(first, sorted.end(), value, {}, key)};
}

} // namespace jejak
