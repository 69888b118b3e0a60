#include "core/journal/operation.h"
#include "tests/support/foreign_journal.h"

#include <random>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::journal;
using test::numberedId;

namespace {

const auto replicaA = numberedId<ReplicaId>(1);
const auto replicaB = numberedId<ReplicaId>(2);
const auto replicaC = numberedId<ReplicaId>(3);

Digest digestOf(std::uint8_t byte)
{
    Digest digest{};
    digest.fill(byte);
    return digest;
}

Operation sampleOperation()
{
    return {.stream = numberedId<StreamId>(9),
            .id = {replicaB, 5},
            .previous = digestOf(0xAA),
            .deps = {{replicaA, 2}, {replicaC, 1}},
            .predecessors = {{replicaA, 2}, {replicaB, 4}},
            .time = 0x0123456789ABCDEF,
            .wall = Instant(std::chrono::milliseconds(1'795'222'800'000)),
            .actor = numberedId<PersonId>(7),
            .kind = "respondent.set",
            .kindVersion = 1,
            .bodyHash = digestOf(0xBB)};
}

ChainEntry sampleEntry()
{
    return {.replica = replicaB,
            .number = 12,
            .previous = digestOf(0xCC),
            .time = 77,
            .wall = Instant(std::chrono::milliseconds(1'795'222'800'000)),
            .actor = numberedId<PersonId>(7),
            .kind = "commit",
            .operations = 3,
            .root = digestOf(0xDD)};
}

bool same(const Operation& a, const Operation& b)
{
    return a.stream == b.stream && a.id == b.id && a.previous == b.previous && a.deps == b.deps &&
           a.predecessors == b.predecessors && a.time == b.time && a.wall == b.wall &&
           a.actor == b.actor && a.kind == b.kind && a.kindVersion == b.kindVersion &&
           a.bodyHash == b.bodyHash;
}

// Nothing decodes to other bytes than its own: there is one way to write each thing.
template <typename Decode>
void checkCanonical(const std::string& bytes, Decode decode)
{
    if (const auto value = decode(bytes))
        CHECK(encode(*value) == bytes);
}

template <typename Decode>
void checkEveryBit(const std::string& bytes, Decode decode)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
            checkCanonical(changed, decode);
        }
}

template <typename Decode>
void checkEveryTruncation(const std::string& bytes, Decode decode)
{
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(decode(std::string_view(bytes).substr(0, size)));
    CHECK_FALSE(decode(bytes + '\0'));
}

} // namespace

TEST_CASE("Operation: what was encoded decodes to the same", "[journal]")
{
    const Operation operation = sampleOperation();

    const auto decoded = decodeOperation(encode(operation));

    REQUIRE(decoded);
    CHECK(same(*decoded, operation));
}

TEST_CASE("Operation: no truncation decodes and every changed bit changes the hash or is refused",
          "[journal]")
{
    const std::string bytes = encode(sampleOperation());

    checkEveryTruncation(bytes, decodeOperation);
    checkEveryBit(bytes, decodeOperation);
}

TEST_CASE("Operation: bytes at random that decode encode to themselves", "[journal]")
{
    std::mt19937 random(7);
    const std::string bytes = encode(sampleOperation());
    for (int run = 0; run < 20000; ++run) {
        std::string changed = bytes;
        for (unsigned edits = random() % 4 + 1; edits > 0; --edits) {
            const std::size_t at = random() % changed.size();
            switch (random() % 3) {
            case 0:
                changed[at] = static_cast<char>(random());
                break;
            case 1:
                changed.erase(at, 1);
                break;
            default:
                changed.insert(at, 1, static_cast<char>(random()));
            }
        }
        checkCanonical(changed, decodeOperation);
        checkCanonical(changed, decodeChainEntry);
    }
}

TEST_CASE("Operation: what breaks a rule of the format is refused", "[journal]")
{
    const auto refused = [](const std::function<void(Operation&)>& change) {
        Operation operation = sampleOperation();
        change(operation);
        return !isWellFormed(operation) && !decodeOperation(encode(operation));
    };

    CHECK(isWellFormed(sampleOperation()));
    CHECK(refused([](Operation& o) { o.id.sequence = 0; }));
    CHECK(refused([](Operation& o) { o.previous = {}; }));
    CHECK(refused([](Operation& o) { o.kind.clear(); }));
    CHECK(refused([](Operation& o) { o.kind = "Case.set"; }));
    CHECK(refused([](Operation& o) { o.kindVersion = 0; }));
    CHECK(refused([](Operation& o) { o.wall = Instant(std::chrono::milliseconds(-1)); }));
    CHECK(refused([](Operation& o) { o.wall += std::chrono::hours(24 * 365 * 9000); }));
    CHECK(refused([](Operation& o) { std::swap(o.deps[0], o.deps[1]); }));
    CHECK(refused([](Operation& o) { o.deps[1].replica = o.deps[0].replica; }));
    CHECK(refused([](Operation& o) { o.deps[0].sequence = 0; }));
    CHECK(refused([](Operation& o) { o.deps[1].replica = o.id.replica; }));
    CHECK(refused([](Operation& o) { std::swap(o.predecessors[0], o.predecessors[1]); }));
    CHECK(refused([](Operation& o) { o.predecessors[1] = o.predecessors[0]; }));
}

TEST_CASE("Operation: it replaces only values that its author had seen", "[journal]")
{
    Operation operation = sampleOperation();

    operation.predecessors = {{replicaA, 3}}; // deps say that 2 of A were seen
    CHECK_FALSE(isWellFormed(operation));
    operation.predecessors = {{replicaB, 5}}; // itself
    CHECK_FALSE(isWellFormed(operation));
    operation.predecessors = {{replicaA, 1}, {replicaB, 4}, {replicaC, 1}};
    CHECK(isWellFormed(operation));
}

TEST_CASE("Operation: the first one of a replica in a stream has nothing before it", "[journal]")
{
    Operation operation = sampleOperation();
    operation.id.sequence = 1;
    operation.predecessors.clear();

    CHECK_FALSE(isWellFormed(operation));
    operation.previous = {};
    CHECK(isWellFormed(operation));
}

TEST_CASE("ChainEntry: what was encoded decodes to the same, and nothing else does", "[journal]")
{
    const ChainEntry entry = sampleEntry();
    const std::string bytes = encode(entry);

    const auto decoded = decodeChainEntry(bytes);

    REQUIRE(decoded);
    CHECK(decoded->replica == entry.replica);
    CHECK(decoded->number == entry.number);
    CHECK(decoded->previous == entry.previous);
    CHECK(decoded->time == entry.time);
    CHECK(decoded->wall == entry.wall);
    CHECK(decoded->actor == entry.actor);
    CHECK(decoded->kind == entry.kind);
    CHECK(decoded->operations == entry.operations);
    CHECK(decoded->root == entry.root);
    checkEveryTruncation(bytes, decodeChainEntry);
    checkEveryBit(bytes, decodeChainEntry);
}

TEST_CASE("Operation: body and salt both decide the body's hash", "[journal]")
{
    Salt salt{};
    const Digest hash = hashOfBody(salt, R"({"a":1})");

    CHECK(hash == hashOfBody(salt, R"({"a":1})"));
    CHECK(hash != hashOfBody(salt, R"({"a": 1})"));
    salt[15] = 1;
    CHECK(hash != hashOfBody(salt, R"({"a":1})"));
}

TEST_CASE("OperationTree: the root depends on every operation, its order and its stream",
          "[journal]")
{
    const auto first = numberedId<StreamId>(1);
    const auto second = numberedId<StreamId>(2);
    const auto rootOf = [](const std::vector<std::pair<StreamId, std::uint8_t>>& operations) {
        OperationTree tree;
        for (const auto& [stream, byte] : operations)
            tree.add(stream, digestOf(byte));
        return tree.root();
    };

    CHECK(rootOf({}) == Digest{});
    const Digest root = rootOf({{first, 1}, {first, 2}, {second, 3}});
    CHECK(root != rootOf({{first, 1}, {first, 2}}));
    CHECK(root != rootOf({{first, 2}, {first, 1}, {second, 3}}));
    CHECK(root != rootOf({{first, 1}, {second, 2}, {second, 3}}));
    CHECK(root != rootOf({{first, 1}, {first, 2}, {first, 3}}));
    CHECK(root == rootOf({{first, 1}, {first, 2}, {second, 3}}));
}

TEST_CASE("OperationTree: it is the tree of RFC 6962 over the groups", "[journal]")
{
    const auto leaf = [](std::uint8_t number) {
        return crypto::Hasher("jejak.tree.leaf.1")
            .add(numberedId<StreamId>(number).bytes)
            .add(digestOf(number))
            .finish();
    };
    // Section 2.1: the left subtree takes the largest power of two below the number of leaves.
    const std::function<Digest(std::uint8_t, std::uint8_t)> expected =
        [&](std::uint8_t begin, std::uint8_t end) -> Digest {
        if (end - begin == 1)
            return leaf(begin);
        int left = 1;
        while (left * 2 < end - begin)
            left *= 2;
        const auto middle = static_cast<std::uint8_t>(begin + left);
        return crypto::Hasher("jejak.tree.node.1")
            .add(expected(begin, middle))
            .add(expected(middle, end))
            .finish();
    };

    OperationTree tree;
    for (std::uint8_t count = 1; count < 40; ++count) {
        tree.add(numberedId<StreamId>(count), digestOf(count));
        OperationTree copy = tree;
        CHECK(copy.root() == expected(1, static_cast<std::uint8_t>(count + 1)));
        CHECK(copy.operations() == count);
    }
}
