#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jejak::journal {

// Writes the canonical encoding of docs/journal-format.md: fixed-width integers, big-endian, and
// texts with a length in front. There is one way to write a value, so a relay never re-encodes.
class ByteWriter
{
public:
    template <std::unsigned_integral T>
    ByteWriter& number(T value)
    {
        for (int shift = static_cast<int>(sizeof(T)) * 8 - 8; shift >= 0; shift -= 8)
            m_bytes += static_cast<char>((value >> shift) & 0xFF);
        return *this;
    }

    ByteWriter& raw(std::span<const std::uint8_t> bytes)
    {
        m_bytes.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return *this;
    }

    ByteWriter& raw(std::string_view text)
    {
        m_bytes += text;
        return *this;
    }

    // At most 255 bytes, the length in one byte.
    ByteWriter& shortText(std::string_view text)
    {
        return number(static_cast<std::uint8_t>(text.size())).raw(text);
    }

    const std::string& bytes() const { return m_bytes; }
    std::string take() { return std::move(m_bytes); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }

private:
    std::string m_bytes;
};

// Reads what ByteWriter wrote. After the first read past the end every result is zero or empty and
// ok() is false; callers check once, at the end.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template <std::unsigned_integral T>
    T number()
    {
        T value = 0;
        for (const char c : take(sizeof(T)))
            value = static_cast<T>((static_cast<std::uint64_t>(value) << 8) |
                                   static_cast<std::uint8_t>(c));
        return value;
    }

    template <typename Array>
    Array array()
    {
        Array result{};
        const std::string_view bytes = take(result.size());
        for (std::size_t i = 0; i < bytes.size(); ++i)
            result[i] = static_cast<std::uint8_t>(bytes[i]);
        return result;
    }

    std::string_view shortText() { return take(number<std::uint8_t>()); }
    bool expect(std::string_view magic)
    {
        if (take(magic.size()) != magic)
            m_ok = false;
        return m_ok;
    }

    // Everything was there and nothing is left over.
    bool finished() const { return m_ok && m_rest.empty(); }
    bool ok() const { return m_ok; }

private:
    std::string_view take(std::size_t size)
    {
        if (size > m_rest.size()) {
            m_ok = false;
            return {};
        }
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace jejak::journal
