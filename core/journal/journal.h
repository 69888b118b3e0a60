#pragma once

#include "core/access/session.h"
#include "core/journal/fold.h"
#include "core/journal/journal_store.h"

#include <filesystem>
#include <functional>

namespace jejak::journal {

// What a use case wants to become an operation.
struct Proposal
{
    std::string kind;
    nlohmann::json body;
    std::vector<OperationId> predecessors{}; // values it replaces
};

// The replica that signs: this data folder.
struct Author
{
    ReplicaId replica;
    crypto::SecretKey secretKey{};
};

// What a commit left behind. An act without operations leaves nothing.
struct CommitReceipt
{
    std::int64_t position = 0; // of its entry in the order of arrival here
    Instant arrived{};
    std::uint64_t operations = 0;
};

// A commit being put together. Everything it writes is in one transaction, which rolls back unless
// finish() was called. Operations of one stream are handed in together.
class CommitBuilder
{
public:
    CommitBuilder(const CommitBuilder&) = delete;
    CommitBuilder& operator=(const CommitBuilder&) = delete;
    ~CommitBuilder();

    // Appends the operations; the stream is folded before the commit ends. What cannot be
    // journalled makes the commit fail.
    void add(const StreamId& stream, std::vector<Proposal> proposals);

    // Folds what was added so far. Whoever reads folded tables after adding calls this first.
    void settle();

private:
    friend class Journal;
    CommitBuilder(class Journal& journal, const access::Session& session);

    // Error invalidInput when a text is not UTF-8.
    Result<CommitReceipt> finish();
    void append(StreamHistory& history, std::vector<Proposal> proposals);

    struct Work;
    std::unique_ptr<Work> m_work;
};

// The one way in: appends operations, folds them, and is read from. Lives on the writer's thread.
class Journal
{
public:
    struct Tools
    {
        const Clock& clock;
        Random& random;
        std::filesystem::path folder; // for error sentences
    };

    Journal(sqlite::Database& database, StreamFold& fold, Author author, Tools tools);

    // Appends `proposals` to `stream` as one act, in one transaction.
    // Errors: what the machine did wrong, as runUnitOfWork names it.
    Result<CommitReceipt> commit(const access::Session& session, const StreamId& stream,
                                 std::vector<Proposal> proposals);

    // The same for an act over many streams; `build` adds them and may refuse with an error, upon
    // which nothing is written.
    Result<CommitReceipt> commit(const access::Session& session,
                                 const std::function<Result<void>(CommitBuilder&)>& build);

    // All operations of a stream in canonical order; empty when there is no such stream.
    StreamHistory history(const StreamId& stream);

    sqlite::Database& database() { return m_database; }
    const Clock& clock() const { return m_tools.clock; }
    const Author& author() const { return m_author; }

private:
    friend class CommitBuilder;

    sqlite::Database& m_database;
    StreamFold& m_fold;
    Author m_author;
    Tools m_tools;
};

} // namespace jejak::journal
