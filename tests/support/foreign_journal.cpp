#include "tests/support/foreign_journal.h"

#include "core/journal/fold.h"
#include "core/sqlite/migrations.h"

namespace jejak::test {
namespace {

sqlite::Database emptyJournal()
{
    sqlite::Database database = sqlite::Database::inMemory();
    for (const EmbeddedFile& file : sqlite::migrations::embeddedFiles())
        database.script(std::string(file.text));
    journal::createFoldedTables(database);
    return database;
}

} // namespace

ForeignOperation ForeignPen::write(const std::string& kind, const nlohmann::json& body,
                                   journal::Version deps,
                                   std::vector<journal::OperationId> predecessors,
                                   journal::HybridTime time)
{
    ForeignOperation made;
    made.salt[0] = static_cast<std::uint8_t>(m_head.sequence);
    made.body = body.dump();
    std::sort(predecessors.begin(), predecessors.end());
    made.operation = {.stream = m_stream,
                      .id = {m_replica, m_head.sequence + 1},
                      .previous = m_head.hash,
                      .deps = std::move(deps),
                      .predecessors = std::move(predecessors),
                      .time = time,
                      .wall = journal::wallTime(time),
                      .actor = numberedId<PersonId>(m_replica.bytes[15]),
                      .kind = kind,
                      .kindVersion = 1,
                      .bodyHash = journal::hashOfBody(made.salt, made.body)};
    m_head = {m_head.sequence + 1, journal::hashOfOperation(encode(made.operation))};
    return made;
}

ForeignJournal::ForeignJournal(const std::vector<ReplicaId>& replicas,
                               const std::vector<StreamId>& streams)
    : m_database(emptyJournal())
    , m_store(m_database)
{
    for (const ReplicaId& replica : replicas)
        m_replicas[replica] = m_store.addReplica(replica, {});
    for (const StreamId& stream : streams)
        m_streams[stream] = m_store.addStream(stream);
}

void ForeignJournal::arrive(const ForeignOperation& operation)
{
    const auto& [stream, id] = std::tie(operation.operation.stream, operation.operation.id);
    const std::int64_t replica = m_replicas.at(id.replica);
    ++m_position;
    m_store.addOperation({m_position, m_streams.at(stream), m_position, encode(operation.operation),
                          operation.salt, operation.body},
                         replica, id.sequence);
    const journal::ChainEntry entry{.replica = id.replica,
                                    .number = ++m_numbers[id.replica],
                                    .wall = operation.operation.wall,
                                    .actor = operation.operation.actor,
                                    .operations = 1};
    m_store.addChainEntry(m_position, replica, entry, operation.operation.wall, {});
}

journal::StreamHistory ForeignJournal::history(const StreamId& stream)
{
    const std::int64_t key = m_streams.at(stream);
    return {stream, key, false, journal::canonicalOrder(m_store.operationsOf(key, std::nullopt))};
}

} // namespace jejak::test
