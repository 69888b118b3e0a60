#pragma once

#include "core/base/embedded_files.h"
#include "core/journal/history.h"

#include <span>

namespace jejak::sqlite {
class Database;
}

namespace jejak::journal {

namespace folded {
// resources/folded: the tables that the fold fills, one file per folder of the core.
std::span<const EmbeddedFile> embeddedFiles();
} // namespace folded

// Writes what streams' histories say into the ordinary tables. A fold is a pure function of each
// history: it reads no clock, no locale, no reference data, and no other table.
class StreamFold
{
public:
    virtual ~StreamFold() = default;

    // Replaces every folded row of the streams, of which none comes twice. Many at once are written
    // table by table, which costs an import less than stream by stream.
    virtual void replaceAll(sqlite::Database& target, std::span<const StreamHistory> histories) = 0;

    void replace(sqlite::Database& target, const StreamHistory& history)
    {
        replaceAll(target, {&history, 1});
    }
};

// Collects new streams and folds them a hundred at a time. Whoever reads the target's folded tables
// flushes first; what is not flushed is never folded.
class FoldQueue
{
public:
    FoldQueue(sqlite::Database& target, StreamFold& fold)
        : m_target(target)
        , m_fold(fold)
    {
    }

    void add(StreamHistory&& history);
    void flush();

private:
    sqlite::Database& m_target;
    StreamFold& m_fold;
    std::vector<StreamHistory> m_waiting;
};

// Creates the folded tables in a database that has none.
void createFoldedTables(sqlite::Database& target);

// Drops every table that is neither the journal's nor local: those of older programs too.
void dropFoldedTables(sqlite::Database& target);

// Names the shape of the folded tables; another name than the stored one asks for a rebuild.
std::string foldedSchemaName();

} // namespace jejak::journal
