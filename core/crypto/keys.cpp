#include "core/crypto/keys.h"

#include <stdexcept>

#include <sodium.h>

namespace jejak::crypto {
namespace {

// libsodium chooses its fastest code once; calling again is cheap and thread-safe.
void initialise()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium could not be initialised");
}

} // namespace

SigningKeys makeSigningKeys()
{
    initialise();
    SigningKeys keys;
    crypto_sign_keypair(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

SealingKeys makeSealingKeys()
{
    initialise();
    SealingKeys keys;
    crypto_box_keypair(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

Signature sign(Bytes message, const SecretKey& key)
{
    initialise();
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), key.data());
    return signature;
}

bool verify(Bytes message, const Signature& signature, const PublicKey& key)
{
    initialise();
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       key.data()) == 0;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    initialise();
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace jejak::crypto
