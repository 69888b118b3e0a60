#include "core/journal/verification.h"

#include "core/journal/journal_store.h"

#include <map>

#include <fmt/format.h>

namespace jejak::journal {
namespace {

// What the operations of one entry amount to.
struct EntryContent
{
    OperationTree tree;
};

class Verifier
{
public:
    explicit Verifier(sqlite::Database& database)
        : m_store(database)
    {
    }

    std::vector<Problem> run()
    {
        m_store.forEachOperation([&](const StoredOperation& each) { checkOperation(each); });
        for (const JournalStore::StoredEntry& each : m_store.chainEntries())
            checkEntry(each);
        for (const auto& [position, content] : m_contents)
            report(ProblemKind::chain, fmt::format("chain_entry {}", position),
                   "operations without a chain entry");
        return std::move(m_problems);
    }

private:
    void report(ProblemKind kind, std::string where, std::string detail)
    {
        m_problems.push_back({kind, std::move(where), std::move(detail)});
    }

    void checkOperation(const StoredOperation& stored)
    {
        const std::string where = fmt::format("operation {}", stored.position);
        const auto operation = decodeOperation(stored.envelope);
        if (!operation)
            return report(ProblemKind::chain, where, "not a well-formed operation");

        StreamHead& head = m_heads[{stored.stream, operation->id.replica}];
        if (operation->id.sequence != head.sequence + 1)
            report(ProblemKind::chain, where, "sequence has a gap");
        if (operation->previous != head.hash)
            report(ProblemKind::chain, where, "does not follow the operation before it");
        head = {operation->id.sequence, hashOfOperation(stored.envelope)};
        m_contents[stored.entry].tree.add(operation->stream, head.hash);

        // An erased body leaves its hash behind; everything else must match it.
        if (stored.body && stored.salt &&
            hashOfBody(*stored.salt, *stored.body) != operation->bodyHash)
            report(ProblemKind::chain, where, "body was changed");
    }

    void checkEntry(const JournalStore::StoredEntry& stored)
    {
        const std::string where = fmt::format("chain_entry {}", stored.position);
        const auto entry = decodeChainEntry(stored.envelope);
        if (!entry)
            return report(ProblemKind::chain, where, "not a well-formed entry");

        auto& [number, hash] = m_chains[entry->replica];
        if (entry->number != number + 1)
            report(ProblemKind::chain, where, "number has a gap");
        if (entry->previous != hash)
            report(ProblemKind::chain, where, "does not follow the entry before it");
        number = entry->number;
        hash = hashOfEntry(stored.envelope);

        if (!crypto::verify(crypto::bytesOf(stored.envelope), stored.signature, stored.publicKey))
            report(ProblemKind::signature, where, "signature does not match");
        EntryContent content;
        if (const auto found = m_contents.find(stored.position); found != m_contents.end()) {
            content = std::move(found->second);
            m_contents.erase(found);
        }
        if (content.tree.operations() != entry->operations || content.tree.root() != entry->root)
            report(ProblemKind::chain, where, "its operations are not those that were signed");
    }

    JournalStore m_store;
    std::map<std::pair<std::int64_t, ReplicaId>, StreamHead> m_heads;
    std::map<std::int64_t, EntryContent> m_contents;
    std::map<ReplicaId, std::pair<std::uint64_t, Digest>> m_chains;
    std::vector<Problem> m_problems;
};

} // namespace

std::string_view word(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::database:
        return "database";
    case ProblemKind::chain:
        return "chain";
    case ProblemKind::signature:
        return "signature";
    case ProblemKind::fold:
        return "fold";
    case ProblemKind::evidence:
        return "evidence";
    case ProblemKind::search:
        return "search";
    }
    return "database";
}

std::vector<Problem> verifyJournal(sqlite::Database& database)
{
    return Verifier(database).run();
}

} // namespace jejak::journal
