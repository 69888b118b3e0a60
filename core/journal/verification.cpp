#include "core/journal/verification.h"

#include "core/journal/journal_store.h"

#include <limits>
#include <map>
#include <utility>

#include <fmt/format.h>

namespace jejak::journal {
namespace {

class Verifier
{
public:
    explicit Verifier(sqlite::Database& database)
        : m_store(database)
    {
    }

    std::vector<Problem> run()
    {
        if (const auto name = m_store.setting("replica"))
            m_own = parseId<ReplicaId>(*name);
        m_store.forEachEntry([&](const JournalStore::EntryRow& each) { checkEntry(each); });
        m_store.forEachOperation(
            [&](const JournalStore::OperationRow& each) { checkOperation(each); });
        closeEntries(std::numeric_limits<std::int64_t>::max());
        if (m_store.countStrayBodies() > 0)
            report("operation_body", "bodies without an operation");
        return std::move(m_problems);
    }

private:
    // What an entry was signed for.
    struct Signed
    {
        std::int64_t position = 0;
        std::uint64_t operations = 0;
        Digest root{};
    };

    void report(std::string where, std::string detail, ProblemKind kind = ProblemKind::chain)
    {
        m_problems.push_back({kind, std::move(where), std::move(detail)});
    }

    void checkEntry(const JournalStore::EntryRow& row)
    {
        const std::string where = fmt::format("chain_entry {}", row.position);
        if (row.position != ++m_lastEntry)
            report(where, "position has a gap");
        m_lastEntry = row.position;
        const auto entry = decodeChainEntry(row.envelope);
        if (!entry)
            return report(where, "not a well-formed entry");
        if (entry->replica != row.replica || entry->number != row.number)
            report(where, "filed under another replica or number");

        auto& [number, hash] = m_chains[entry->replica];
        if (entry->number != number + 1)
            report(where, "number has a gap");
        if (entry->previous != hash)
            report(where, "does not follow the entry before it");
        number = entry->number;
        hash = hashOfEntry(row.envelope);

        // What this replica made itself arrived when it was made.
        const Instant earliest = std::max(m_arrived, entry->wall);
        if (row.arrived < m_arrived || (entry->replica == m_own && row.arrived != earliest))
            report(where, "time of arrival was changed");
        m_arrived = std::max(m_arrived, row.arrived);
        if (!crypto::verify(crypto::bytesOf(row.envelope), row.signature, row.publicKey))
            report(where, "signature does not match", ProblemKind::signature);
        m_signed.push_back({row.position, entry->operations, entry->root});
    }

    void checkOperation(const JournalStore::OperationRow& row)
    {
        const StoredOperation& stored = row.stored;
        const std::string where = fmt::format("operation {}", stored.position);
        if (stored.position != ++m_lastOperation)
            report(where, "position has a gap");
        m_lastOperation = stored.position;
        closeEntries(stored.entry);
        const auto operation = decodeOperation(stored.envelope);
        if (!operation)
            return report(where, "not a well-formed operation");
        if (operation->stream != row.stream || operation->id != row.id)
            report(where, "filed under another stream, replica or sequence");

        checkPlaceInStream(row, operation->previous, where);
        m_tree.add(operation->stream, hashOfOperation(stored.envelope));

        if (!stored.body || !stored.salt)
            report(where, "body is missing");
        else if (hashOfBody(*stored.salt, *stored.body) != operation->bodyHash)
            report(where, "body was changed");
    }

    // Looked up each time: the ends of all streams would fill the memory of an office PC.
    void checkPlaceInStream(const JournalStore::OperationRow& row, const Digest& previous,
                            const std::string& where)
    {
        Digest expected{}; // of the first, which follows nothing
        if (row.id.sequence > 1) {
            const auto before = m_store.envelopeBefore(row);
            if (!before)
                return report(where, "sequence has a gap");
            expected = hashOfOperation(*before);
        }
        if (previous != expected)
            report(where, "does not follow the operation before it");
    }

    // The operations of all entries before `entry` have been seen.
    void closeEntries(std::int64_t entry)
    {
        if (entry < m_entry)
            report(fmt::format("operation {}", m_lastOperation), "filed under an earlier entry");
        for (; m_next < m_signed.size() && m_signed[m_next].position < entry; ++m_next)
            closeEntry(m_signed[m_next]);
        if (entry != m_entry && m_tree.operations() > 0)
            report(fmt::format("chain_entry {}", m_entry), "operations without a chain entry");
        if (entry != m_entry)
            m_tree = {};
        m_entry = entry;
    }

    void closeEntry(const Signed& expected)
    {
        const bool isOpen = expected.position == m_entry;
        OperationTree found = isOpen ? std::exchange(m_tree, {}) : OperationTree();
        if (found.operations() != expected.operations || found.root() != expected.root)
            report(fmt::format("chain_entry {}", expected.position),
                   "its operations are not those that were signed");
    }

    JournalStore m_store;
    std::optional<ReplicaId> m_own;
    std::map<ReplicaId, std::pair<std::uint64_t, Digest>> m_chains;
    std::vector<Signed> m_signed;
    std::size_t m_next = 0; // of m_signed, whose operations are still to come
    std::int64_t m_entry = 0;
    OperationTree m_tree; // of m_entry, as far as seen
    std::int64_t m_lastEntry = 0;
    std::int64_t m_lastOperation = 0;
    Instant m_arrived{};
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
