#pragma once

#include "core/base/id.h"
#include "core/crypto/digest.h"

namespace jejak::crypto {

using PublicKey = std::array<std::uint8_t, 32>;
using SecretKey =
    std::array<std::uint8_t, 64>; // Ed25519: seed and public key, as libsodium keeps it
using SealingSecret = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

// Ed25519 (RFC 8032): signs operations of a replica, and certificates of an office.
struct SigningKeys
{
    PublicKey publicKey{};
    SecretKey secretKey{};
};

// X25519: packages and identities are sealed to it.
struct SealingKeys
{
    PublicKey publicKey{};
    SealingSecret secretKey{};
};

SigningKeys makeSigningKeys();
SealingKeys makeSealingKeys();

Signature sign(Bytes message, const SecretKey& key);
bool verify(Bytes message, const Signature& signature, const PublicKey& key);

// The system's randomness.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace jejak::crypto
