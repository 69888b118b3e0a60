#include "core/base/id.h"

#include <algorithm>

namespace jejak {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::uint32_t counterLimit = 1U << 18;

std::optional<std::uint8_t> hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<std::uint8_t>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<std::uint8_t>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<std::uint8_t>(c - 'A' + 10);
    return std::nullopt;
}

} // namespace

std::string formatIdBytes(const IdBytes& bytes)
{
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += hexDigits[bytes[i] >> 4];
        text += hexDigits[bytes[i] & 0x0F];
    }
    return text;
}

std::optional<IdBytes> parseIdBytes(std::string_view text)
{
    IdBytes bytes{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-')
            continue;
        const auto value = hexValue(c);
        if (!value || digits == 32)
            return std::nullopt;
        auto& byte = bytes[digits / 2];
        byte = static_cast<std::uint8_t>(digits % 2 == 0 ? *value << 4 : byte | *value);
        ++digits;
    }
    if (digits != 32)
        return std::nullopt;
    return bytes;
}

IdBytes IdSource::nextBytes()
{
    const std::int64_t now = m_clock.now().time_since_epoch().count();
    if (now > m_milliseconds) {
        m_milliseconds = now;
        m_counter = 0;
    } else if (++m_counter == counterLimit) {
        // RFC 9562, section 6.2: a full counter borrows the next millisecond.
        ++m_milliseconds;
        m_counter = 0;
    }

    IdBytes bytes{};
    m_random.fill(bytes);
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(m_milliseconds >> (40 - 8 * static_cast<int>(i)));
    bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 14));
    bytes[7] = static_cast<std::uint8_t>(m_counter >> 6);
    bytes[8] = static_cast<std::uint8_t>(0x80 | (m_counter & 0x3F));
    return bytes;
}

} // namespace jejak
