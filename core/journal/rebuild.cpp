#include "core/journal/rebuild.h"

#include "core/journal/encoding.h"
#include "core/journal/journal_store.h"
#include "core/sqlite/database.h"

#include <fmt/format.h>

namespace jejak::journal {
namespace {

constexpr const char* schemaSetting = "folded_schema";

// Ordinary folded tables with their columns. The search index is compared by its own check.
std::vector<std::pair<std::string, std::string>> foldedTables(sqlite::Database& database)
{
    std::vector<std::pair<std::string, std::string>> tables;
    sqlite::Database fresh = sqlite::Database::inMemory();
    createFoldedTables(fresh);
    std::vector<std::string> names;
    fresh.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' "
                  "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name",
                  {}, [&](const sqlite::Row& row) { names.emplace_back(row.text(0)); });
    for (const std::string& name : names) {
        std::string columns;
        const sqlite::Value table(name);
        database.forEachComposed("SELECT name FROM pragma_table_info(?) ORDER BY cid", {&table, 1},
                                 [&](const sqlite::Row& row) {
                                     if (!columns.empty())
                                         columns += ", ";
                                     columns += fmt::format("quote(\"{}\")", row.text(0));
                                 });
        tables.emplace_back(name, columns);
    }
    return tables;
}

crypto::Digest tableDigest(sqlite::Database& database, const std::string& name,
                           const std::string& columns)
{
    crypto::Hasher hasher("jejak.table.1");
    const auto count = std::count(columns.begin(), columns.end(), ',') + 1;
    // The first columns are the primary key of every folded table.
    database.forEachComposed(fmt::format("SELECT {} FROM \"{}\" ORDER BY 1, 2, 3", columns, name),
                             {}, [&](const sqlite::Row& row) {
                                 for (int i = 0; i < static_cast<int>(count); ++i)
                                     hasher.add(row.text(i)).add(std::string_view("\0", 1));
                             });
    return hasher.finish();
}

} // namespace

void foldJournal(sqlite::Database& source, sqlite::Database& target, StreamFold& fold,
                 std::optional<std::int64_t> until)
{
    JournalStore(source).forEachStream(
        until, [&](StreamHistory&& history) { fold.replace(target, history); });
    fold.finish(target);
}

void rebuild(sqlite::Database& database, StreamFold& fold)
{
    sqlite::Transaction transaction(database);
    dropFoldedTables(database);
    createFoldedTables(database);
    foldJournal(database, database, fold, std::nullopt);
    JournalStore(database).setSetting(schemaSetting, foldedSchemaName());
    transaction.commit();
}

bool rebuildIfOutdated(sqlite::Database& database, StreamFold& fold)
{
    if (JournalStore(database).setting(schemaSetting) == foldedSchemaName())
        return false;
    rebuild(database, fold);
    return true;
}

sqlite::Database stateAsOf(sqlite::Database& source, StreamFold& fold, std::int64_t until)
{
    sqlite::Database state = sqlite::Database::inMemory();
    sqlite::Transaction transaction(state);
    createFoldedTables(state);
    foldJournal(source, state, fold, until);
    transaction.commit();
    return state;
}

crypto::Digest stateDigest(sqlite::Database& database)
{
    crypto::Hasher hasher("jejak.state.1");
    for (const auto& [name, columns] : foldedTables(database))
        hasher.add(name).add(tableDigest(database, name, columns));
    return hasher.finish();
}

std::vector<std::string> differingTables(sqlite::Database& a, sqlite::Database& b)
{
    std::vector<std::string> names;
    for (const auto& [name, columns] : foldedTables(a))
        if (tableDigest(a, name, columns) != tableDigest(b, name, columns))
            names.push_back(name);
    return names;
}

} // namespace jejak::journal
