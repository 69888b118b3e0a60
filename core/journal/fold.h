#pragma once

#include "core/base/embedded_files.h"
#include "core/journal/history.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::journal {

namespace folded {
// resources/folded: the tables that the fold fills, one file per folder of the core.
std::span<const EmbeddedFile> embeddedFiles();
} // namespace folded

// Writes what a stream's history says into the ordinary tables. A fold is a pure function of the
// history: it reads no clock, no locale, no reference data, and no other table.
class StreamFold
{
public:
    virtual ~StreamFold() = default;

    // Replaces every folded row of the stream.
    virtual void replace(sqlite::Database& target, const StreamHistory& history) = 0;
};

// Creates the folded tables in a database that has none.
void createFoldedTables(sqlite::Database& target);

// Drops every table that is neither the journal's nor local: those of older programs too.
void dropFoldedTables(sqlite::Database& target);

// Names the shape of the folded tables; another name than the stored one asks for a rebuild.
std::string foldedSchemaName();

} // namespace jejak::journal
