#include "core/journal/fold.h"

#include "core/crypto/digest.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"

#include <vector>

#include <fmt/format.h>

namespace jejak::journal {
namespace {

// The newest first. What a virtual table keeps its content in goes with it.
std::vector<std::string> tableNames(sqlite::Database& database)
{
    std::vector<std::string> names;
    database.forEach("SELECT entry.name FROM sqlite_schema AS entry "
                     "JOIN pragma_table_list AS list ON list.name = entry.name "
                     "WHERE list.type IN ('table', 'virtual') AND list.schema = 'main' "
                     "AND entry.name NOT LIKE 'sqlite_%' ORDER BY entry.rowid DESC",
                     {}, [&](const sqlite::Row& row) { names.emplace_back(row.text(0)); });
    return names;
}

} // namespace

void createFoldedTables(sqlite::Database& target)
{
    for (const EmbeddedFile& file : folded::embeddedFiles())
        target.script(std::string(file.text));
}

void dropFoldedTables(sqlite::Database& target)
{
    sqlite::Database journal = sqlite::Database::inMemory();
    for (const EmbeddedFile& file : sqlite::migrations::embeddedFiles())
        journal.script(std::string(file.text));
    // Those that refer to others were created after them.
    for (const std::string& name : tableNames(target))
        if (!journal.integer("SELECT 1 FROM sqlite_schema WHERE name = ?", {name}))
            target.script(fmt::format("DROP TABLE \"{}\"", name));
}

std::string foldedSchemaName()
{
    crypto::Hasher hasher("jejak.folded-schema.1");
    for (const EmbeddedFile& file : folded::embeddedFiles())
        hasher.add(file.text);
    return crypto::toHex(hasher.finish());
}

void FoldQueue::add(StreamHistory&& history)
{
    constexpr std::size_t atOnce = 128;
    m_waiting.push_back(std::move(history));
    if (m_waiting.size() == atOnce)
        flush();
}

void FoldQueue::flush()
{
    if (!m_waiting.empty())
        m_fold.replaceAll(m_target, m_waiting);
    m_waiting.clear();
}

} // namespace jejak::journal
