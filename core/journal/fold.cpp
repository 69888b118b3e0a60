#include "core/journal/fold.h"

#include "core/crypto/digest.h"
#include "core/sqlite/database.h"

#include <vector>

#include <fmt/format.h>

namespace jejak::journal {

void createFoldedTables(sqlite::Database& target)
{
    for (const EmbeddedFile& file : folded::embeddedFiles())
        target.script(std::string(file.text));
}

void dropFoldedTables(sqlite::Database& target)
{
    sqlite::Database fresh = sqlite::Database::inMemory();
    createFoldedTables(fresh);
    std::vector<std::string> names;
    fresh.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' "
                  "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY rowid DESC",
                  {}, [&](const sqlite::Row& row) { names.emplace_back(row.text(0)); });
    for (const std::string& name : names)
        target.script(fmt::format("DROP TABLE IF EXISTS \"{}\"", name));
}

std::string foldedSchemaName()
{
    crypto::Hasher hasher("jejak.folded-schema.1");
    for (const EmbeddedFile& file : folded::embeddedFiles())
        hasher.add(file.text);
    return crypto::toHex(hasher.finish());
}

} // namespace jejak::journal
