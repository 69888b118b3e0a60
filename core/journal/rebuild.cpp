#include "core/journal/rebuild.h"

#include "core/journal/encoding.h"
#include "core/journal/journal_store.h"
#include "core/sqlite/database.h"

#include <array>
#include <limits>
#include <set>

#include <fmt/format.h>

namespace jejak::journal {
namespace {

constexpr const char* schemaSetting = "folded_schema";

struct Table
{
    std::string name;
    std::string columns;
    std::string order; // the primary key
    std::string key;   // its first column: the key of the stream
    int width = 0;
};

// Streams by their keys: after `after`, up to and with `last`.
struct KeyRange
{
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

void append(std::string& list, std::string_view column)
{
    if (!list.empty())
        list += ", ";
    list += fmt::format("\"{}\"", column);
}

Table tableOf(sqlite::Database& database, const std::string& name)
{
    Table table{.name = name, .columns = {}, .order = {}, .key = {}};
    const sqlite::Value value(name);
    database.forEachComposed("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", {&value, 1},
                             [&](const sqlite::Row& row) {
                                 append(table.columns, row.text(0));
                                 ++table.width;
                                 if (row.integer(1) == 1)
                                     table.key = row.text(0);
                                 if (row.integer(1) > 0)
                                     append(table.order, row.text(0));
                             });
    if (table.key.empty()) {
        table.key = table.order = "rowid";
        table.columns = "rowid, " + table.columns;
        ++table.width;
    }
    return table;
}

// The tables that the fold fills; what a virtual table keeps its content in is left out.
std::vector<std::string> foldedTables()
{
    sqlite::Database fresh = sqlite::Database::inMemory();
    createFoldedTables(fresh);
    std::vector<std::string> names;
    fresh.forEach("SELECT name FROM pragma_table_list WHERE schema = 'main' "
                  "AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' ORDER BY name",
                  {}, [&](const sqlite::Row& row) { names.emplace_back(row.text(0)); });
    return names;
}

crypto::Digest tableDigest(sqlite::Database& database, const Table& table, KeyRange range = {})
{
    crypto::Hasher hasher("jejak.table.1");
    const std::array<sqlite::Value, 2> limits{range.after, range.last};
    database.forEachComposed(
        fmt::format("SELECT {} FROM \"{}\" WHERE {} > ? AND {} <= ? ORDER BY {}", table.columns,
                    table.name, table.key, table.key, table.order),
        limits, [&](const sqlite::Row& row) {
            ByteWriter writer;
            for (int i = 0; i < table.width; ++i) {
                const auto bytes = row.blob(i);
                writer.number(static_cast<std::uint8_t>(row.isNull(i)))
                    .number(static_cast<std::uint64_t>(bytes.size()))
                    .raw(bytes);
            }
            hasher.add(writer.bytes());
        });
    return hasher.finish();
}

sqlite::Database emptyState()
{
    sqlite::Database state = sqlite::Database::inMemory();
    createFoldedTables(state);
    return state;
}

} // namespace

void foldJournal(sqlite::Database& source, sqlite::Database& target, StreamFold& fold,
                 std::optional<std::int64_t> until)
{
    FoldQueue unfolded(target, fold);
    JournalStore(source).forEachStream(
        until, [&](StreamHistory&& history) { unfolded.add(std::move(history)); });
    unfolded.flush();
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
    sqlite::Database state = emptyState();
    sqlite::Transaction transaction(state);
    foldJournal(source, state, fold, until);
    transaction.commit();
    return state;
}

crypto::Digest stateDigest(sqlite::Database& database)
{
    crypto::Hasher hasher("jejak.state.1");
    for (const std::string& name : foldedTables())
        hasher.add(name).add(tableDigest(database, tableOf(database, name)));
    return hasher.finish();
}

std::vector<std::string> tablesUnlikeJournal(sqlite::Database& database, StreamFold& fold)
{
    constexpr std::size_t streamsAtOnce = 2000;
    std::vector<Table> tables;
    for (const std::string& name : foldedTables())
        tables.push_back(tableOf(database, name));
    std::set<std::string> differing;
    sqlite::Database fresh = emptyState();
    fresh.script("BEGIN"); // never committed: thrown away after comparing
    FoldQueue unfolded(fresh, fold);
    std::size_t streams = 0;
    const auto compare = [&](KeyRange range) {
        unfolded.flush();
        for (const Table& table : tables)
            if (tableDigest(database, table, range) != tableDigest(fresh, table, range))
                differing.insert(table.name);
        fresh = emptyState();
        fresh.script("BEGIN");
        streams = 0;
    };

    KeyRange range;
    JournalStore(database).forEachStream(std::nullopt, [&](StreamHistory&& history) {
        range.last = history.key;
        unfolded.add(std::move(history));
        if (++streams == streamsAtOnce) {
            compare(range);
            range.after = range.last;
        }
    });
    compare({.after = range.after}); // with whatever is stored beyond the last stream
    return {differing.begin(), differing.end()};
}

} // namespace jejak::journal
