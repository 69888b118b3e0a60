#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace jejak::sqlite {

// What is bound to one `?`. It borrows the bytes of texts and blobs: bind and run in one
// expression.
class Value
{
public:
    enum class Kind { null, integer, real, text, blob };

    Value(std::nullptr_t) {} // NOLINT(google-explicit-constructor): values are bound as they stand
    template <typename T>
    requires std::is_integral_v<T> Value(T integer) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::integer)
        , m_integer(static_cast<std::int64_t>(integer))
    {
    }
    Value(double real) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::real)
        , m_real(real)
    {
    }
    Value(std::string_view text) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::text)
        , m_bytes(text)
    {
    }
    Value(const std::string& text) // NOLINT(google-explicit-constructor)
        : Value(std::string_view(text))
    {
    }
    Value(const char* text) // NOLINT(google-explicit-constructor)
        : Value(std::string_view(text))
    {
    }
    Value(std::span<const std::uint8_t> blob) // NOLINT(google-explicit-constructor)
        : m_kind(Kind::blob)
        , m_bytes(reinterpret_cast<const char*>(blob.data()), blob.size())
    {
    }
    template <std::size_t N>
    Value(const std::array<std::uint8_t, N>& blob) // NOLINT(google-explicit-constructor)
        : Value(std::span<const std::uint8_t>(blob))
    {
    }
    template <typename Tag>
    Value(const Id<Tag>& id) // NOLINT(google-explicit-constructor)
        : Value(std::span<const std::uint8_t>(id.bytes))
    {
    }
    template <typename T>
    Value(const std::optional<T>& value) // NOLINT(google-explicit-constructor)
        : Value(value ? Value(*value) : Value(nullptr))
    {
    }

    Kind kind() const { return m_kind; }
    std::int64_t integer() const { return m_integer; }
    double real() const { return m_real; }
    std::string_view bytes() const { return m_bytes; }

private:
    Kind m_kind = Kind::null;
    std::int64_t m_integer = 0;
    double m_real = 0;
    std::string_view m_bytes;
};

} // namespace jejak::sqlite
