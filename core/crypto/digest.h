#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace jejak::crypto {

using Bytes = std::span<const std::uint8_t>;
using Digest = std::array<std::uint8_t, 32>;

// BLAKE2b-256 over a context string and the parts, keyed apart by the context (domain separation).
// The journal's hash.
class Hasher
{
public:
    explicit Hasher(std::string_view context);
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(Bytes bytes);
    Hasher& add(std::string_view text);
    Digest finish();

private:
    struct State;
    alignas(64) std::array<std::uint8_t, 384> m_state{};
    State& state();
};

// SHA-256 as every other program computes it (FIPS 180-4): for evidence files.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(Bytes bytes);
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

// Reads the whole file. Throws std::system_error when it cannot be read.
Digest sha256OfFile(const std::filesystem::path& file);

// 64 lower-case hexadecimal digits.
std::string toHex(const Digest& digest);

// A digest as people compare it by telephone: six groups of five digits.
std::string digitGroups(const Digest& digest);

Bytes bytesOf(std::string_view text);

} // namespace jejak::crypto
