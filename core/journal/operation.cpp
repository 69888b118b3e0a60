#include "core/journal/operation.h"

#include "core/journal/encoding.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace jejak::journal {
namespace {

constexpr std::string_view operationMagic = "JNO1";
constexpr std::string_view entryMagic = "JNC1";

void write(ByteWriter& writer, const std::vector<OperationId>& ids)
{
    writer.number(static_cast<std::uint16_t>(ids.size()));
    for (const OperationId& id : ids)
        writer.raw(id.replica.bytes).number(id.sequence);
}

std::vector<OperationId> readIds(ByteReader& reader)
{
    std::vector<OperationId> ids;
    const auto count = reader.number<std::uint16_t>();
    for (std::uint16_t i = 0; i < count && reader.ok(); ++i)
        ids.push_back({ReplicaId{reader.array<IdBytes>()}, reader.number<std::uint64_t>()});
    return ids;
}

Instant instantOf(std::uint64_t milliseconds)
{
    return Instant(std::chrono::milliseconds(static_cast<std::int64_t>(milliseconds)));
}

std::uint64_t millisecondsOf(Instant instant)
{
    return static_cast<std::uint64_t>(instant.time_since_epoch().count());
}

// Wall times lie between 1970 and the year 10889, as many milliseconds as fit into 48 bits.
bool isWallTime(Instant instant)
{
    return instant >= Instant() && millisecondsOf(instant) >> 48 == 0;
}

bool isKind(std::string_view kind)
{
    return !kind.empty() && kind.size() <= 255 && std::all_of(kind.begin(), kind.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    });
}

// Only the first has nothing before it.
bool follows(const Digest& previous, std::uint64_t number)
{
    return number >= 1 && (number == 1) == (previous == Digest{});
}

// One id a replica, never the author's own.
bool areDeps(const Version& deps, const ReplicaId& author)
{
    for (std::size_t i = 0; i < deps.size(); ++i) {
        const bool increases = i == 0 || deps[i - 1].replica < deps[i].replica;
        if (!increases || deps[i].replica == author || deps[i].sequence == 0)
            return false;
    }
    return true;
}

constexpr std::size_t mostIds = std::numeric_limits<std::uint16_t>::max();

Digest joined(const Digest& left, const Digest& right)
{
    return crypto::Hasher("jejak.tree.node.1").add(left).add(right).finish();
}

} // namespace

bool covers(const Version& version, const OperationId& operation)
{
    return std::any_of(version.begin(), version.end(), [&](const OperationId& seen) {
        return seen.replica == operation.replica && seen.sequence >= operation.sequence;
    });
}

bool isWellFormed(const Operation& operation)
{
    const OperationId& id = operation.id;
    const auto isSeen = [&](const OperationId& each) {
        return each.sequence >= 1 && (each.replica == id.replica ? each.sequence < id.sequence
                                                                 : covers(operation.deps, each));
    };
    const auto& replaced = operation.predecessors;
    return follows(operation.previous, id.sequence) && isKind(operation.kind) &&
           operation.kindVersion >= 1 && isWallTime(operation.wall) &&
           operation.deps.size() <= mostIds && areDeps(operation.deps, id.replica) &&
           replaced.size() <= mostIds &&
           std::adjacent_find(replaced.begin(), replaced.end(), std::greater_equal<>()) ==
               replaced.end() &&
           std::all_of(replaced.begin(), replaced.end(), isSeen);
}

std::string encode(const Operation& operation)
{
    ByteWriter writer;
    writer.reserve(224 + 24 * (operation.deps.size() + operation.predecessors.size()));
    writer.raw(operationMagic)
        .raw(operation.stream.bytes)
        .raw(operation.id.replica.bytes)
        .number(operation.id.sequence)
        .raw(operation.previous)
        .number(operation.time)
        .number(millisecondsOf(operation.wall))
        .raw(operation.actor.bytes)
        .shortText(operation.kind)
        .number(operation.kindVersion)
        .raw(operation.bodyHash);
    write(writer, operation.deps);
    write(writer, operation.predecessors);
    return writer.take();
}

std::optional<Operation> decodeOperation(std::string_view bytes)
{
    ByteReader reader(bytes);
    Operation operation;
    if (!reader.expect(operationMagic))
        return std::nullopt;
    operation.stream.bytes = reader.array<IdBytes>();
    operation.id.replica.bytes = reader.array<IdBytes>();
    operation.id.sequence = reader.number<std::uint64_t>();
    operation.previous = reader.array<Digest>();
    operation.time = reader.number<std::uint64_t>();
    operation.wall = instantOf(reader.number<std::uint64_t>());
    operation.actor.bytes = reader.array<IdBytes>();
    operation.kind = reader.shortText();
    operation.kindVersion = reader.number<std::uint16_t>();
    operation.bodyHash = reader.array<Digest>();
    operation.deps = readIds(reader);
    operation.predecessors = readIds(reader);
    if (!reader.finished() || !isWellFormed(operation))
        return std::nullopt;
    return operation;
}

Digest hashOfOperation(std::string_view envelope)
{
    return crypto::Hasher("jejak.operation.1").add(envelope).finish();
}

Digest hashOfBody(const Salt& salt, std::string_view body)
{
    return crypto::Hasher("jejak.body.1").add(salt).add(body).finish();
}

std::string encode(const ChainEntry& entry)
{
    ByteWriter writer;
    writer.raw(entryMagic)
        .raw(entry.replica.bytes)
        .number(entry.number)
        .raw(entry.previous)
        .number(entry.time)
        .number(millisecondsOf(entry.wall))
        .raw(entry.actor.bytes)
        .shortText(entry.kind)
        .number(entry.operations)
        .raw(entry.root);
    return writer.take();
}

bool isWellFormed(const ChainEntry& entry)
{
    return follows(entry.previous, entry.number) && isKind(entry.kind) && isWallTime(entry.wall);
}

std::optional<ChainEntry> decodeChainEntry(std::string_view bytes)
{
    ByteReader reader(bytes);
    ChainEntry entry;
    if (!reader.expect(entryMagic))
        return std::nullopt;
    entry.replica.bytes = reader.array<IdBytes>();
    entry.number = reader.number<std::uint64_t>();
    entry.previous = reader.array<Digest>();
    entry.time = reader.number<std::uint64_t>();
    entry.wall = instantOf(reader.number<std::uint64_t>());
    entry.actor.bytes = reader.array<IdBytes>();
    entry.kind = reader.shortText();
    entry.operations = reader.number<std::uint64_t>();
    entry.root = reader.array<Digest>();
    if (!reader.finished() || !isWellFormed(entry))
        return std::nullopt;
    return entry;
}

Digest hashOfEntry(std::string_view envelope)
{
    return crypto::Hasher("jejak.entry.1").add(envelope).finish();
}

void OperationTree::add(const StreamId& stream, const Digest& operation)
{
    if (stream != m_stream)
        closeGroup();
    m_stream = stream;
    m_group.append(reinterpret_cast<const char*>(operation.data()), operation.size());
    ++m_operations;
}

void OperationTree::closeGroup()
{
    if (m_group.empty())
        return;
    m_nodes.push_back(
        {1, crypto::Hasher("jejak.tree.leaf.1").add(m_stream.bytes).add(m_group).finish()});
    m_group.clear();
    while (m_nodes.size() > 1 && m_nodes[m_nodes.size() - 2].size == m_nodes.back().size) {
        const Node right = m_nodes.back();
        m_nodes.pop_back();
        m_nodes.back() = {right.size * 2, joined(m_nodes.back().hash, right.hash)};
    }
}

Digest OperationTree::root()
{
    closeGroup();
    if (m_nodes.empty())
        return Digest{};
    Digest hash = m_nodes.back().hash;
    for (std::size_t i = m_nodes.size() - 1; i-- > 0;)
        hash = joined(m_nodes[i].hash, hash);
    return hash;
}

} // namespace jejak::journal
