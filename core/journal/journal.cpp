#include "core/journal/journal.h"

#include "core/journal/canonical_json.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

#include <algorithm>
#include <stdexcept>

namespace jejak::journal {
namespace {

std::vector<OperationId> sortedSet(std::vector<OperationId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

struct CommitBuilder::Work
{
    Work(Journal& owner, const access::Session& actor)
        : journal(owner)
        , session(actor)
        , transaction(owner.m_database)
        , store(owner.m_database)
        , unfolded(owner.m_database, owner.m_fold)
    {
    }

    Journal& journal;
    const access::Session& session;
    sqlite::Transaction transaction;
    JournalStore store;
    FoldQueue unfolded;
    OperationTree tree;
    ChainHead head;
    std::int64_t replica = 0;
    std::int64_t entryPosition = 0;
    std::int64_t nextPosition = 0;
    Instant wall{};
    HybridTime time = 0;
    bool isUnreadable = false; // a text is not UTF-8
};

CommitBuilder::CommitBuilder(Journal& journal, const access::Session& session)
    : m_work(std::make_unique<Work>(journal, session))
{
    Work& work = *m_work;
    work.replica = work.store.replicaKey(journal.m_author.replica).value();
    work.head = work.store.chainHead(work.replica);
    work.entryPosition = work.head.position + 1;
    work.nextPosition = work.store.nextOperationPosition();
    work.wall = std::max(journal.m_tools.clock.now(), Instant()); // a dead clock may say 1969
    work.time = nextHybridTime(work.head.time, work.wall);
}

CommitBuilder::~CommitBuilder() = default;

void CommitBuilder::add(const StreamId& stream, std::vector<Proposal> proposals)
{
    Work& work = *m_work;
    if (proposals.empty() || work.isUnreadable)
        return;
    StreamHistory history = work.journal.history(stream);
    if (history.isNew)
        history.key = work.store.addStream(stream);
    const bool mayWait = history.isNew; // a known stream's rows may be asked for at once
    append(history, std::move(proposals));
    if (work.isUnreadable)
        return;
    if (!mayWait)
        settle(); // it may be waiting itself
    work.unfolded.add(std::move(history));
    if (!mayWait)
        settle();
}

void CommitBuilder::settle()
{
    m_work->unfolded.flush();
}

// New operations come last in the canonical order: their author has seen all that is there.
void CommitBuilder::append(StreamHistory& history, std::vector<Proposal> proposals)
{
    Work& work = *m_work;
    const ReplicaId author = work.journal.m_author.replica;
    StreamHead head =
        history.isNew ? StreamHead{} : work.store.streamHead(history.key, work.replica);
    Version deps = versionOf(history);
    std::erase_if(deps, [&](const OperationId& each) { return each.replica == author; });
    history.operations.reserve(history.operations.size() + proposals.size());
    for (Proposal& proposal : proposals) {
        auto body = canonicalJson(proposal.body);
        if (!body) {
            work.isUnreadable = true;
            return;
        }
        Salt salt{};
        work.journal.m_tools.random.fill(salt);
        Operation operation{.stream = history.id,
                            .id = {author, head.sequence + 1},
                            .previous = head.hash,
                            .deps = deps,
                            .predecessors = sortedSet(std::move(proposal.predecessors)),
                            .time = work.time,
                            .wall = work.wall,
                            .actor = work.session.person,
                            .kind = std::move(proposal.kind),
                            .bodyHash = hashOfBody(salt, *body)};
        if (!isWellFormed(operation))
            throw std::logic_error("a proposal is not a well-formed operation");
        std::string envelope = encode(operation);
        head = {operation.id.sequence, hashOfOperation(envelope)};
        work.store.addOperation({work.nextPosition++, history.key, work.entryPosition,
                                 std::move(envelope), salt, std::move(*body)},
                                work.replica, head.sequence);
        work.tree.add(history.id, head.hash);
        history.operations.push_back({std::move(operation), std::move(proposal.body)});
    }
}

Result<CommitReceipt> CommitBuilder::finish()
{
    Work& work = *m_work;
    Journal& journal = work.journal;
    if (work.isUnreadable)
        return fail(ErrorCode::invalidInput, {.field = "text"}, "not UTF-8");
    settle();
    if (work.tree.operations() == 0) {
        work.transaction.commit();
        return CommitReceipt{work.head.position, work.head.arrived, 0};
    }
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
    work.transaction.commit();
    return CommitReceipt{work.entryPosition, arrived, entry.operations};
}

Journal::Journal(sqlite::Database& database, StreamFold& fold, Author author, Tools tools)
    : m_database(database)
    , m_fold(fold)
    , m_author(author)
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
