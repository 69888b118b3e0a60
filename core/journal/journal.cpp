#include "core/journal/journal.h"

#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

namespace jejak::journal {

struct CommitBuilder::Work
{
    Work(Journal& owner, const access::Session& actor)
        : journal(owner)
        , session(actor)
        , transaction(owner.m_database)
        , store(owner.m_database)
    {
    }

    Journal& journal;
    const access::Session& session;
    sqlite::Transaction transaction;
    JournalStore store;
    OperationTree tree;
    ChainHead head;
    std::int64_t replica = 0;
    std::int64_t entryPosition = 0;
    std::int64_t nextPosition = 0;
    Instant wall{};
    HybridTime time = 0;
};

CommitBuilder::CommitBuilder(Journal& journal, const access::Session& session)
    : m_work(std::make_unique<Work>(journal, session))
{
    Work& work = *m_work;
    work.replica = work.store.replicaKey(journal.m_author.replica).value();
    work.head = work.store.chainHead(work.replica);
    work.entryPosition = work.head.position + 1;
    work.nextPosition = work.store.nextOperationPosition();
    work.wall = journal.m_tools.clock.now();
    work.time = nextHybridTime(work.head.time, work.wall);
}

CommitBuilder::~CommitBuilder() = default;

void CommitBuilder::add(const StreamId& stream, std::vector<Proposal> proposals)
{
    Work& work = *m_work;
    Journal& journal = work.journal;
    const auto known = work.store.streamKey(stream);
    StreamHistory history{stream, known.value_or(0), !known, {}};
    StreamHead head;
    Version deps;
    if (known) {
        head = work.store.streamHead(*known, work.replica);
        deps = work.store.versionOfOthers(*known, work.replica);
    } else {
        history.key = work.store.addStream(stream);
    }

    for (Proposal& proposal : proposals) {
        Salt salt{};
        journal.m_tools.random.fill(salt);
        const std::string body = proposal.body.dump();
        std::sort(proposal.predecessors.begin(), proposal.predecessors.end());
        Operation operation{.stream = stream,
                            .id = {journal.m_author.replica, head.sequence + 1},
                            .previous = head.hash,
                            .deps = deps,
                            .predecessors = std::move(proposal.predecessors),
                            .time = work.time,
                            .wall = work.wall,
                            .actor = work.session.person,
                            .kind = std::move(proposal.kind),
                            .bodyHash = hashOfBody(salt, body)};
        const std::string envelope = encode(operation);
        head = {operation.id.sequence, hashOfOperation(envelope)};
        work.store.addOperation(
            {work.nextPosition++, history.key, work.entryPosition, envelope, salt, body},
            work.replica, head.sequence);
        work.tree.add(stream, head.hash);
        if (history.isNew)
            history.operations.push_back({std::move(operation), std::move(proposal.body)});
    }
    if (!history.isNew)
        history.operations = canonicalOrder(work.store.operationsOf(history.key, std::nullopt));
    journal.m_fold.replace(journal.m_database, history);
}

CommitReceipt CommitBuilder::finish()
{
    Work& work = *m_work;
    Journal& journal = work.journal;
    ChainEntry entry{.replica = journal.m_author.replica,
                     .number = work.head.number + 1,
                     .previous = work.head.hash,
                     .time = work.time,
                     .wall = work.wall,
                     .actor = work.session.person,
                     .operations = work.tree.operations(),
                     .root = work.tree.root()};
    // The order of arrival never runs backwards, also when the wall clock was set back.
    const Instant arrived = std::max(work.head.arrived, work.wall);
    const crypto::Signature signature =
        crypto::sign(crypto::bytesOf(encode(entry)), journal.m_author.secretKey);
    work.store.addChainEntry(work.entryPosition, work.replica, entry, arrived, signature);
    journal.m_fold.finish(journal.m_database);
    work.transaction.commit();
    return {work.entryPosition, arrived, entry.operations};
}

Journal::Journal(sqlite::Database& database, StreamFold& fold, Author author, Tools tools)
    : m_database(database)
    , m_fold(fold)
    , m_author(std::move(author))
    , m_tools(std::move(tools))
{
}

Result<CommitReceipt> Journal::commit(const access::Session& session, const StreamId& stream,
                                      std::vector<Proposal> proposals)
{
    return commit(session, [&](CommitBuilder& builder) -> Result<void> {
        builder.add(stream, std::move(proposals));
        return {};
    });
}

Result<CommitReceipt> Journal::commit(const access::Session& session,
                                      const std::function<Result<void>(CommitBuilder&)>& build)
{
    return sqlite::runUnitOfWork(m_tools.folder, [&]() -> Result<CommitReceipt> {
        CommitBuilder builder(*this, session);
        TRY(build(builder));
        return builder.finish();
    });
}

StreamHistory Journal::history(const StreamId& stream)
{
    JournalStore store(m_database);
    const auto key = store.streamKey(stream);
    if (!key)
        return {stream, 0, true, {}};
    return {stream, *key, false, canonicalOrder(store.operationsOf(*key, std::nullopt))};
}

} // namespace jejak::journal
