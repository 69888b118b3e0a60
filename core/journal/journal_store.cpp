#include "core/journal/journal_store.h"

#include "core/sqlite/database.h"

#include <limits>

namespace jejak::journal {
namespace {

constexpr std::int64_t noLimit = std::numeric_limits<std::int64_t>::max();

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <typename Array>
Array arrayOf(std::span<const std::uint8_t> bytes)
{
    Array array{};
    if (bytes.size() == array.size())
        std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

// Bytes that do not decode belong to a damaged or newer journal: verify names them, folds skip
// them.
std::optional<RecordedOperation> recorded(std::span<const std::uint8_t> envelope,
                                          const std::optional<std::string>& body)
{
    auto operation = decodeOperation(textOf(envelope));
    if (!operation)
        return std::nullopt;
    nlohmann::json parsed;
    if (body)
        parsed = nlohmann::json::parse(*body, nullptr, false);
    if (parsed.is_discarded())
        parsed = nullptr;
    return RecordedOperation{*std::move(operation), std::move(parsed)};
}

} // namespace

std::int64_t JournalStore::addReplica(const ReplicaId& id, const crypto::PublicKey& key)
{
    m_database.run("INSERT INTO replica (id, public_key) VALUES (?, ?)", {id, key});
    return m_database.lastInsertKey();
}

std::optional<std::int64_t> JournalStore::replicaKey(const ReplicaId& id)
{
    return m_database.integer("SELECT key FROM replica WHERE id = ?", {id});
}

std::optional<std::int64_t> JournalStore::streamKey(const StreamId& id)
{
    return m_database.integer("SELECT key FROM stream WHERE id = ?", {id});
}

std::int64_t JournalStore::addStream(const StreamId& id)
{
    m_database.run("INSERT INTO stream (id) VALUES (?)", {id});
    return m_database.lastInsertKey();
}

ChainHead JournalStore::chainHead(std::int64_t replica)
{
    ChainHead head;
    m_database.forEach("SELECT position, arrived FROM chain_entry ORDER BY position DESC LIMIT 1",
                       {}, [&](const sqlite::Row& row) {
                           head.position = row.integer(0);
                           head.arrived = Instant(std::chrono::milliseconds(row.integer(1)));
                       });
    m_database.forEach(
        "SELECT envelope FROM chain_entry WHERE replica = ? ORDER BY number DESC LIMIT 1",
        {replica}, [&](const sqlite::Row& row) {
            const std::string_view envelope = textOf(row.blob(0));
            if (const auto entry = decodeChainEntry(envelope)) {
                head.number = entry->number;
                head.hash = hashOfEntry(envelope);
                head.time = entry->time;
            }
        });
    return head;
}

StreamHead JournalStore::streamHead(std::int64_t stream, std::int64_t replica)
{
    StreamHead head;
    m_database.forEach("SELECT sequence, envelope FROM operation WHERE stream = ? AND replica = ? "
                       "ORDER BY sequence DESC LIMIT 1",
                       {stream, replica}, [&](const sqlite::Row& row) {
                           head.sequence = static_cast<std::uint64_t>(row.integer(0));
                           head.hash = hashOfOperation(textOf(row.blob(1)));
                       });
    return head;
}

std::int64_t JournalStore::nextOperationPosition()
{
    return m_database.integer("SELECT max(position) FROM operation").value_or(0) + 1;
}

void JournalStore::addOperation(const StoredOperation& operation, std::int64_t replica,
                                std::uint64_t sequence)
{
    m_database.run("INSERT INTO operation (position, stream, replica, sequence, entry, envelope) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   {operation.position, operation.stream, replica, sequence, operation.entry,
                    crypto::bytesOf(operation.envelope)});
    m_database.run("INSERT INTO operation_body (operation, salt, body) VALUES (?, ?, ?)",
                   {operation.position, operation.salt, operation.body});
}

void JournalStore::addChainEntry(std::int64_t position, std::int64_t replica,
                                 const ChainEntry& entry, Instant arrived,
                                 const crypto::Signature& signature)
{
    const std::string envelope = encode(entry);
    m_database.run("INSERT INTO chain_entry (position, replica, number, arrived, envelope, "
                   "signature) VALUES (?, ?, ?, ?, ?, ?)",
                   {position, replica, entry.number, arrived.time_since_epoch().count(),
                    crypto::bytesOf(envelope), signature});
}

std::vector<RecordedOperation> JournalStore::operationsOf(std::int64_t stream,
                                                          std::optional<std::int64_t> until)
{
    std::vector<RecordedOperation> operations;
    m_database.forEach("SELECT operation.envelope, operation_body.body FROM operation "
                       "LEFT JOIN operation_body ON operation_body.operation = operation.position "
                       "WHERE operation.stream = ? AND operation.entry <= ? "
                       "ORDER BY operation.position",
                       {stream, until.value_or(noLimit)}, [&](const sqlite::Row& row) {
                           if (auto each = recorded(row.blob(0), row.optionalText(1)))
                               operations.push_back(*std::move(each));
                       });
    return operations;
}

void JournalStore::forEachStream(std::optional<std::int64_t> until,
                                 const std::function<void(StreamHistory&&)>& onStream)
{
    StreamHistory current;
    const auto emit = [&] {
        current.isNew = true;
        current.operations = canonicalOrder(std::move(current.operations));
        if (!current.operations.empty())
            onStream(std::move(current));
        current = {};
    };
    m_database.forEach("SELECT operation.stream, operation.envelope, operation_body.body "
                       "FROM operation "
                       "LEFT JOIN operation_body ON operation_body.operation = operation.position "
                       "WHERE operation.entry <= ? "
                       "ORDER BY operation.stream, operation.replica, operation.sequence",
                       {until.value_or(noLimit)}, [&](const sqlite::Row& row) {
                           if (row.integer(0) != current.key) {
                               emit();
                               current.key = row.integer(0);
                           }
                           auto each = recorded(row.blob(1), row.optionalText(2));
                           if (!each)
                               return;
                           current.id = each->operation.stream;
                           current.operations.push_back(*std::move(each));
                       });
    emit();
}

std::int64_t JournalStore::positionAt(Instant instant)
{
    return m_database
        .integer("SELECT max(position) FROM chain_entry WHERE arrived <= ?",
                 {instant.time_since_epoch().count()})
        .value_or(0);
}

std::int64_t JournalStore::lastPosition()
{
    return m_database.integer("SELECT max(position) FROM chain_entry").value_or(0);
}

std::optional<Digest> JournalStore::entryHash(std::int64_t position)
{
    std::optional<Digest> hash;
    m_database.forEach("SELECT envelope FROM chain_entry WHERE position = ?", {position},
                       [&](const sqlite::Row& row) { hash = hashOfEntry(textOf(row.blob(0))); });
    return hash;
}

void JournalStore::forEachOperation(const std::function<void(const OperationRow&)>& onOperation)
{
    m_database.forEach(
        "SELECT operation.position, operation.stream, operation.entry, operation.envelope, "
        "operation_body.salt, operation_body.body, stream.id, replica.id, operation.sequence, "
        "operation.replica FROM operation "
        "LEFT JOIN operation_body ON operation_body.operation = operation.position "
        "LEFT JOIN stream ON stream.key = operation.stream "
        "LEFT JOIN replica ON replica.key = operation.replica "
        "ORDER BY operation.position",
        {}, [&](const sqlite::Row& row) {
            OperationRow operation;
            operation.stored.position = row.integer(0);
            operation.stored.stream = row.integer(1);
            operation.stored.entry = row.integer(2);
            operation.stored.envelope = textOf(row.blob(3));
            if (!row.isNull(4))
                operation.stored.salt = arrayOf<Salt>(row.blob(4));
            operation.stored.body = row.optionalText(5);
            operation.stream = row.id<StreamId>(6);
            operation.id = {row.id<ReplicaId>(7), static_cast<std::uint64_t>(row.integer(8))};
            operation.replica = row.integer(9);
            onOperation(operation);
        });
}

std::optional<std::string> JournalStore::envelopeBefore(const OperationRow& row)
{
    std::optional<std::string> envelope;
    m_database.forEach("SELECT envelope FROM operation "
                       "WHERE stream = ? AND replica = ? AND sequence = ? AND position < ?",
                       {row.stored.stream, row.replica,
                        static_cast<std::int64_t>(row.id.sequence) - 1, row.stored.position},
                       [&](const sqlite::Row& found) { envelope = textOf(found.blob(0)); });
    return envelope;
}

void JournalStore::forEachEntry(const std::function<void(const EntryRow&)>& onEntry)
{
    m_database.forEach(
        "SELECT chain_entry.position, replica.id, chain_entry.number, chain_entry.arrived, "
        "chain_entry.envelope, chain_entry.signature, replica.public_key FROM chain_entry "
        "LEFT JOIN replica ON replica.key = chain_entry.replica ORDER BY chain_entry.position",
        {}, [&](const sqlite::Row& row) {
            onEntry({row.integer(0), row.id<ReplicaId>(1),
                     static_cast<std::uint64_t>(row.integer(2)),
                     Instant(std::chrono::milliseconds(row.integer(3))),
                     std::string(textOf(row.blob(4))), arrayOf<crypto::Signature>(row.blob(5)),
                     arrayOf<crypto::PublicKey>(row.blob(6))});
        });
}

std::int64_t JournalStore::countStrayBodies()
{
    return m_database
        .integer("SELECT count(*) FROM operation_body "
                 "WHERE operation NOT IN (SELECT position FROM operation)")
        .value_or(0);
}

std::optional<std::string> JournalStore::setting(const std::string& name)
{
    return m_database.text("SELECT value FROM setting WHERE name = ?", {name});
}

void JournalStore::setSetting(const std::string& name, const std::string& value)
{
    m_database.run("INSERT INTO setting (name, value) VALUES (?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                   {name, value});
}

} // namespace jejak::journal
