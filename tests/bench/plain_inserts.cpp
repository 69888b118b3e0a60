#include "tests/bench/plain_inserts.h"

#include "core/journal/fold.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "tests/bench/measurement.h"

#include <numeric>
#include <stdexcept>

#include <sqlite3.h>

namespace jejak::bench {
namespace {

namespace fs = std::filesystem;

void check(sqlite3* database, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(database));
}

// SQLite's own interface, because the limit must not depend on ours.
class Connection
{
public:
    explicit Connection(const fs::path& file)
    {
        check(m_handle, sqlite3_open(file.c_str(), &m_handle));
    }
    ~Connection() { sqlite3_close_v2(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void run(const char* sql)
    {
        check(m_handle, sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
    }
    sqlite3* handle() { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class Statement
{
public:
    Statement(Connection& connection, const std::string& sql)
        : m_connection(connection)
    {
        check(connection.handle(),
              sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &m_handle, nullptr));
    }
    ~Statement() { sqlite3_finalize(m_handle); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool step()
    {
        const int code = sqlite3_step(m_handle);
        check(m_connection.handle(), code);
        return code == SQLITE_ROW;
    }
    sqlite3_stmt* handle() { return m_handle; }

private:
    Connection& m_connection;
    sqlite3_stmt* m_handle = nullptr;
};

void configureLikeOurs(Connection& connection)
{
    connection.run("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; "
                   "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144; "
                   "PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON; "
                   "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
}

// A database as ours are when they are new, with nothing in it.
void makeEmpty(const fs::path& file)
{
    fs::remove(file);
    auto database = sqlite::Database::open(file, sqlite::OpenMode::readWrite);
    if (!sqlite::migrate(database))
        throw std::runtime_error("no empty database");
    journal::createFoldedTables(database);
}

template <typename Bytes>
Bytes bytesOf(sqlite3_stmt* statement, int column)
{
    const auto* first = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return Bytes(first, first + sqlite3_column_bytes(statement, column));
}

int size(std::size_t bytes)
{
    return static_cast<int>(bytes);
}

} // namespace

TableRows TableRows::read(const fs::path& database)
{
    Connection connection(database);
    TableRows rows;
    Statement tables(connection,
                     "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                     "'search%' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('operation', "
                     "'operation_body', 'chain_entry', 'replica', 'setting', 'secret_key', "
                     "'draft') ORDER BY rowid");
    while (tables.step())
        rows.m_tables.push_back({bytesOf<std::string>(tables.handle(), 0), 0, {}});
    for (Table& table : rows.m_tables) {
        Statement select(connection, "SELECT * FROM " + table.name);
        table.columns = static_cast<std::size_t>(sqlite3_column_count(select.handle()));
        while (select.step())
            for (int i = 0; i < sqlite3_column_count(select.handle()); ++i)
                switch (sqlite3_column_type(select.handle(), i)) {
                case SQLITE_NULL:
                    table.cells.emplace_back();
                    break;
                case SQLITE_INTEGER:
                    table.cells.emplace_back(sqlite3_column_int64(select.handle(), i));
                    break;
                case SQLITE_BLOB:
                    table.cells.emplace_back(bytesOf<std::vector<char>>(select.handle(), i));
                    break;
                default:
                    table.cells.emplace_back(bytesOf<std::string>(select.handle(), i));
                }
    }
    return rows;
}

double TableRows::insertInto(const fs::path& database) const
{
    makeEmpty(database);
    Connection connection(database);
    configureLikeOurs(connection);
    const double begin = cpuSeconds();
    connection.run("BEGIN IMMEDIATE");
    for (const Table& table : m_tables) {
        std::string marks = "?";
        for (std::size_t i = 1; i < table.columns; ++i)
            marks += ", ?";
        Statement insert(connection, "INSERT INTO " + table.name + " VALUES (" + marks + ")");
        for (auto cell = table.cells.begin(); cell != table.cells.end();) {
            for (int i = 1; i <= size(table.columns); ++i, ++cell) {
                if (const auto* number = std::get_if<std::int64_t>(&*cell))
                    sqlite3_bind_int64(insert.handle(), i, *number);
                else if (const auto* text = std::get_if<std::string>(&*cell))
                    sqlite3_bind_text(insert.handle(), i, text->data(), size(text->size()),
                                      SQLITE_STATIC);
                else if (const auto* blob = std::get_if<std::vector<char>>(&*cell))
                    sqlite3_bind_blob(insert.handle(), i, blob->data(), size(blob->size()),
                                      SQLITE_STATIC);
                else
                    sqlite3_bind_null(insert.handle(), i);
            }
            insert.step();
            sqlite3_reset(insert.handle());
        }
    }
    connection.run("COMMIT");
    return cpuSeconds() - begin;
}

std::size_t TableRows::count() const
{
    return std::accumulate(m_tables.begin(), m_tables.end(), std::size_t{0},
                           [](std::size_t sum, const Table& table) {
                               return sum + table.cells.size() / table.columns;
                           });
}

SearchRows SearchRows::read(const fs::path& database)
{
    Connection connection(database);
    Statement select(connection, "SELECT rowid, number, people, letters, narrative FROM search");
    SearchRows rows;
    while (select.step()) {
        Row row{sqlite3_column_int64(select.handle(), 0), {}};
        for (int i = 1; i <= 4; ++i)
            row.texts.push_back(bytesOf<std::string>(select.handle(), i));
        rows.m_rows.push_back(std::move(row));
    }
    return rows;
}

double SearchRows::insertInto(const fs::path& database) const
{
    makeEmpty(database);
    Connection connection(database);
    configureLikeOurs(connection);
    const double begin = cpuSeconds();
    connection.run("BEGIN IMMEDIATE");
    Statement insert(connection, "INSERT INTO search (rowid, number, people, letters, narrative) "
                                 "VALUES (?, ?, ?, ?, ?)");
    for (const Row& row : m_rows) {
        sqlite3_bind_int64(insert.handle(), 1, row.key);
        for (int i = 0; i < 4; ++i) {
            const std::string& text = row.texts[static_cast<std::size_t>(i)];
            sqlite3_bind_text(insert.handle(), i + 2, text.data(), size(text.size()),
                              SQLITE_STATIC);
        }
        insert.step();
        sqlite3_reset(insert.handle());
    }
    connection.run("COMMIT");
    return cpuSeconds() - begin;
}

} // namespace jejak::bench
