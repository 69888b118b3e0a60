#pragma once

#include "core/journal/journal_store.h"
#include "core/sqlite/database.h"

#include <map>

namespace jejak::test {

// An operation as another replica would send it.
struct ForeignOperation
{
    journal::Operation operation;
    journal::Salt salt{};
    std::string body;
};

// An id that is the same in every run: `number` in its last bytes.
template <typename T>
T numberedId(std::uint8_t number)
{
    T id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    id.bytes[15] = number;
    return id;
}

// Writes operations of one replica in one stream, each following the one before.
class ForeignPen
{
public:
    ForeignPen(const ReplicaId& replica, const StreamId& stream)
        : m_replica(replica)
        , m_stream(stream)
    {
    }

    ForeignOperation write(const std::string& kind, const nlohmann::json& body,
                           journal::Version deps, std::vector<journal::OperationId> predecessors,
                           journal::HybridTime time);

    const ReplicaId& replica() const { return m_replica; }
    std::uint64_t sequence() const { return m_head.sequence; }

private:
    ReplicaId m_replica;
    StreamId m_stream;
    journal::StreamHead m_head;
};

// A journal with folded tables in memory, into which operations arrive one by one.
class ForeignJournal
{
public:
    // The streams get their local keys in this order, whatever arrives first.
    ForeignJournal(const std::vector<ReplicaId>& replicas, const std::vector<StreamId>& streams);

    // Stores the operation as a commit of its own.
    void arrive(const ForeignOperation& operation);

    journal::StreamHistory history(const StreamId& stream);
    sqlite::Database& database() { return m_database; }

private:
    sqlite::Database m_database;
    journal::JournalStore m_store;
    std::map<ReplicaId, std::int64_t> m_replicas;
    std::map<StreamId, std::int64_t> m_streams;
    std::map<ReplicaId, std::uint64_t> m_numbers;
    std::int64_t m_position = 0;
};

} // namespace jejak::test
