#include "core/journal/operation.h"

#include "core/journal/encoding.h"

#include <algorithm>

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

// Nothing unless the ids strictly increase: there is one way to write a set.
std::optional<std::vector<OperationId>> readIds(ByteReader& reader)
{
    std::vector<OperationId> ids;
    const auto count = reader.number<std::uint16_t>();
    for (std::uint16_t i = 0; i < count && reader.ok(); ++i) {
        const OperationId id{ReplicaId{reader.array<IdBytes>()}, reader.number<std::uint64_t>()};
        if (!ids.empty() && !(ids.back() < id))
            return std::nullopt;
        ids.push_back(id);
    }
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
    auto deps = readIds(reader);
    auto predecessors = readIds(reader);
    if (!deps || !predecessors || !reader.finished())
        return std::nullopt;
    operation.deps = std::move(*deps);
    operation.predecessors = std::move(*predecessors);
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
    if (!reader.finished())
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
