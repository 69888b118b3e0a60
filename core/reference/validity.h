#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <optional>
#include <span>

namespace jejak::reference {

// The days on which a rule was or is law; both ends belong to it.
struct Validity
{
    Date from{};
    std::optional<Date> to;

    bool contains(Date date) const { return from <= date && (!to || date <= *to); }

    // Reads two cells of a table; an empty second one means "until further notice".
    static Result<Validity> read(std::string_view from, std::string_view to);
};

// A day, or nothing for an empty cell; invalidInput for anything else.
Result<std::optional<Date>> readOptionalDate(std::string_view cell);

// "yes" or "no".
Result<bool> readFlag(std::string_view cell);

// Of the versions of one rule, oldest first, the one that describes `date`: the last that had
// begun, or the oldest when none had. Without a date the newest. Null when there is no version.
template <typename T>
const T* versionFor(std::span<const T> versions, std::optional<Date> date)
{
    if (versions.empty())
        return nullptr;
    if (!date)
        return &versions.back();
    const T* found = &versions.front();
    for (const T& version : versions)
        if (version.validity.from <= *date)
            found = &version;
    return found;
}

} // namespace jejak::reference
