#include "core/crypto/digest.h"

#include "core/base/text.h"

#include <fstream>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <openssl/evp.h>
#include <sodium.h>

namespace jejak::crypto {

struct Hasher::State
{
    crypto_generichash_state blake;
};

Hasher::State& Hasher::state()
{
    static_assert(sizeof(State) <= sizeof(m_state) && alignof(State) <= 64);
    return *reinterpret_cast<State*>(m_state.data());
}

Hasher::Hasher(std::string_view context)
{
    crypto_generichash_init(&state().blake, reinterpret_cast<const unsigned char*>(context.data()),
                            context.size(), std::tuple_size_v<Digest>);
}

Hasher& Hasher::add(Bytes bytes)
{
    crypto_generichash_update(&state().blake, bytes.data(), bytes.size());
    return *this;
}

Hasher& Hasher::add(std::string_view text)
{
    return add(bytesOf(text));
}

Digest Hasher::finish()
{
    Digest digest{};
    crypto_generichash_final(&state().blake, digest.data(), digest.size());
    return digest;
}

struct Sha256::Context
{
    EVP_MD_CTX* evp = EVP_MD_CTX_new();

    Context()
    {
        if (evp == nullptr || EVP_DigestInit_ex(evp, EVP_sha256(), nullptr) != 1)
            throw std::bad_alloc();
    }
    ~Context() { EVP_MD_CTX_free(evp); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(Bytes bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), bytes.size());
}

Digest Sha256::finish()
{
    Digest digest{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->evp, digest.data(), &size);
    return digest;
}

Digest sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory));
    Sha256 hash;
    std::vector<char> buffer(1U << 20);
    while (stream) {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        hash.add(bytesOf({buffer.data(), static_cast<std::size_t>(stream.gcount())}));
    }
    if (stream.bad())
        throw std::system_error(std::make_error_code(std::errc::io_error));
    return hash.finish();
}

std::string toHex(const Digest& digest)
{
    return jejak::toHex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string digitGroups(const Digest& digest)
{
    std::string digits;
    for (std::size_t group = 0; group < 6; ++group) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 5; ++i)
            value = (value << 8) | digest[group * 5 + i];
        digits += fmt::format("{}{:05}", group == 0 ? "" : " ", value % 100000);
    }
    return digits;
}

Bytes bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace jejak::crypto
