#include "core/base/text.h"
#include "core/journal/operation.h"
#include "tests/support/files.h"
#include "tests/support/foreign_journal.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

using namespace jejak;
using namespace jejak::journal;
using test::numberedId;

namespace {

// One named part after the other, each in a line of its own.
class Parts
{
public:
    explicit Parts(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    Parts& take(std::string_view name, std::size_t size)
    {
        m_text += fmt::format("{:<14}{}\n", name, toHex(m_bytes.substr(m_at, size)));
        m_at += size;
        return *this;
    }

    const std::string& text() const { return m_text; }
    bool isComplete() const { return m_at == m_bytes.size(); }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    std::string m_text;
};

const std::string exampleBody =
    nlohmann::json{{"set", {{"narrative", "Membagikan unggahan."}}}}.dump();

Salt exampleSalt()
{
    Salt salt{};
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt[i] = static_cast<std::uint8_t>(i);
    return salt;
}

// Replica 2 changes the narrative that operation 1 of replica 1 had given.
Operation exampleOperation()
{
    const OperationId created{numberedId<ReplicaId>(1), 1};
    const Instant wall(std::chrono::milliseconds(1'795'222'800'000)); // 2026-11-21T01:00:00Z
    return {.stream = numberedId<StreamId>(9),
            .id = {numberedId<ReplicaId>(2), 1},
            .previous = {},
            .deps = {created},
            .predecessors = {created},
            .time = nextHybridTime(0, wall),
            .wall = wall,
            .actor = numberedId<PersonId>(7),
            .kind = "case.set",
            .kindVersion = 1,
            .bodyHash = hashOfBody(exampleSalt(), exampleBody)};
}

ChainEntry exampleEntry(const Digest& operation)
{
    const Operation made = exampleOperation();
    OperationTree tree;
    tree.add(made.stream, operation);
    return {.replica = made.id.replica,
            .number = 1,
            .previous = {},
            .time = made.time,
            .wall = made.wall,
            .actor = made.actor,
            .operations = 1,
            .root = tree.root()};
}

// The key pair of RFC 8032, section 7.1, test 1.
crypto::SecretKey exampleKey()
{
    constexpr std::string_view hex =
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    crypto::SecretKey key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] =
            static_cast<std::uint8_t>(std::stoul(std::string(hex.substr(2 * i, 2)), nullptr, 16));
    return key;
}

void checkDocumented(const std::string& block)
{
    const std::string document =
        test::readFile(std::string(JEJAK_TEST_DATA) + "/../../docs/journal-format.md");
    INFO("docs/journal-format.md must contain:\n" << block);
    CHECK(document.find(block) != std::string::npos);
}

} // namespace

TEST_CASE("Journal format: the document shows the bytes that the program writes", "[journal]")
{
    const std::string operation = encode(exampleOperation());
    Parts parts(operation);
    parts.take("magic", 4)
        .take("stream", 16)
        .take("replica", 16)
        .take("sequence", 8)
        .take("previous", 32)
        .take("time", 8)
        .take("wall", 8)
        .take("actor", 16)
        .take("kind length", 1)
        .take("kind", 8)
        .take("kind version", 2)
        .take("body hash", 32)
        .take("deps", 2)
        .take("  replica", 16)
        .take("  sequence", 8)
        .take("predecessors", 2)
        .take("  replica", 16)
        .take("  sequence", 8);
    CHECK(parts.isComplete());
    const Digest operationHash = hashOfOperation(operation);
    checkDocumented(fmt::format("body          {}\nsalt          {}\n", exampleBody,
                                "000102030405060708090a0b0c0d0e0f"));
    checkDocumented(parts.text() + fmt::format("op hash       {}\n", crypto::toHex(operationHash)));

    const std::string entry = encode(exampleEntry(operationHash));
    Parts entryParts(entry);
    entryParts.take("magic", 4)
        .take("replica", 16)
        .take("number", 8)
        .take("previous", 32)
        .take("time", 8)
        .take("wall", 8)
        .take("actor", 16)
        .take("kind length", 1)
        .take("kind", 6)
        .take("operations", 8)
        .take("root", 32);
    CHECK(entryParts.isComplete());
    const auto signature = crypto::sign(crypto::bytesOf(entry), exampleKey());
    checkDocumented(
        entryParts.text() +
        fmt::format("entry hash    {}\nsignature     {}\n", crypto::toHex(hashOfEntry(entry)),
                    toHex({reinterpret_cast<const char*>(signature.data()), signature.size()})));
}
