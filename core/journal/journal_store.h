#pragma once

#include "core/journal/history.h"

#include <functional>

namespace jejak::sqlite {
class Database;
}

namespace jejak::journal {

// The end of this replica's chain, and of the arrivals here.
struct ChainHead
{
    std::int64_t position = 0; // of the last arrival; 0 when there is none
    Instant arrived{};
    std::uint64_t number = 0; // of this replica's last entry
    Digest hash{};
    HybridTime time = 0;
};

// The end of one replica's operations in one stream.
struct StreamHead
{
    std::uint64_t sequence = 0;
    Digest hash{};
};

// A row of operation joined with what belongs to it.
struct StoredOperation
{
    std::int64_t position = 0;
    std::int64_t stream = 0; // local key
    std::int64_t entry = 0;
    std::string envelope;
    std::optional<Salt> salt;
    std::optional<std::string> body;
};

// The SQL of the journal tables. Used inside the transactions of Journal; never begins one.
class JournalStore
{
public:
    explicit JournalStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    std::int64_t addReplica(const ReplicaId& id, const crypto::PublicKey& key);
    std::optional<std::int64_t> replicaKey(const ReplicaId& id);
    std::optional<std::int64_t> streamKey(const StreamId& id);
    std::int64_t addStream(const StreamId& id);

    ChainHead chainHead(std::int64_t replica);
    StreamHead streamHead(std::int64_t stream, std::int64_t replica);

    std::int64_t nextOperationPosition();
    void addOperation(const StoredOperation& operation, std::int64_t replica,
                      std::uint64_t sequence);
    void addChainEntry(std::int64_t position, std::int64_t replica, const ChainEntry& entry,
                       Instant arrived, const crypto::Signature& signature);

    // Operations of the stream up to arrival `until` (all when empty), as recorded.
    std::vector<RecordedOperation> operationsOf(std::int64_t stream,
                                                std::optional<std::int64_t> until);

    // Every stream that has operations up to `until`, in the order of its key, with its operations.
    void forEachStream(std::optional<std::int64_t> until,
                       const std::function<void(StreamHistory&&)>& onStream);

    // The last arrival not after `instant`; 0 before the first.
    std::int64_t positionAt(Instant instant);

    // The last arrival; 0 when there is none.
    std::int64_t lastPosition();

    // The hash of the chain entry at `position`, nothing when there is none.
    std::optional<Digest> entryHash(std::int64_t position);

    // For verification: all operations and all entries in the order of arrival, with what the
    // tables beside them say.
    struct OperationRow
    {
        StoredOperation stored;
        StreamId stream;
        OperationId id;
        std::int64_t replica = 0; // local key
    };
    void forEachOperation(const std::function<void(const OperationRow&)>& onOperation);

    // The envelope before `row` in its stream and of its replica; nothing when it is missing or
    // arrived later.
    std::optional<std::string> envelopeBefore(const OperationRow& row);

    struct EntryRow
    {
        std::int64_t position = 0;
        ReplicaId replica;
        std::uint64_t number = 0;
        Instant arrived{};
        std::string envelope;
        crypto::Signature signature{};
        crypto::PublicKey publicKey{};
    };
    void forEachEntry(const std::function<void(const EntryRow&)>& onEntry);

    // Bodies that no operation has.
    std::int64_t countStrayBodies();

    // Local settings, outside the journal.
    std::optional<std::string> setting(const std::string& name);
    void setSetting(const std::string& name, const std::string& value);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::journal
