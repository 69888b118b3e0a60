#pragma once

#include "core/base/clock.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jejak {

// 128 bits in UUIDv7 layout (RFC 9562, section 5.7): ids made later sort later.
using IdBytes = std::array<std::uint8_t, 16>;

// An identifier that cannot be mistaken for one of another kind of thing.
template <typename Tag>
struct Id
{
    IdBytes bytes{};

    // NOLINTNEXTLINE(modernize-use-nullptr): it means the 0 of the comparison
    friend auto operator<=>(const Id&, const Id&) = default;
};

using StreamId = Id<struct StreamTag>; // a case's id is the id of its stream
using ReplicaId = Id<struct ReplicaTag>;
using OfficeId = Id<struct OfficeTag>;
using PersonId = Id<struct PersonTag>; // a user of the program, not a respondent
using CaseId = StreamId;
using EntityId = Id<struct EntityTag>; // a report, respondent, act, step or piece of evidence

// "018d9f3a-6c1e-7000-8000-000000000001", lower case.
std::string formatIdBytes(const IdBytes& bytes);

// Reads the form above, with or without hyphens; nothing on anything else.
std::optional<IdBytes> parseIdBytes(std::string_view text);

template <typename Tag>
std::string formatId(const Id<Tag>& id)
{
    return formatIdBytes(id.bytes);
}

template <typename T>
std::optional<T> parseId(std::string_view text)
{
    if (auto bytes = parseIdBytes(text))
        return T{*bytes};
    return std::nullopt;
}

// Where randomness comes from; tests hand in a counting one.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// Makes ids that strictly increase, also within one millisecond and when the clock is set back.
// Not thread-safe: one per writer.
class IdSource
{
public:
    IdSource(const Clock& clock, Random& random)
        : m_clock(clock)
        , m_random(random)
    {
    }

    template <typename T>
    T next()
    {
        return T{nextBytes()};
    }

private:
    IdBytes nextBytes();

    const Clock& m_clock;
    Random& m_random;
    std::int64_t m_milliseconds = 0;
    std::uint32_t m_counter = 0;
};

} // namespace jejak
