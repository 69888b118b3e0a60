#include "tests/bench/plain_inserts.h"

#include "core/journal/fold.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "tests/bench/measurement.h"

#include <cstring>
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
                   "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; "
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

template <typename Number>
void appendNumber(std::string& out, Number number)
{
    out.append(reinterpret_cast<const char*>(&number), sizeof(number));
}

template <typename Number>
Number takeNumber(std::string_view& cells)
{
    Number number{};
    std::memcpy(&number, cells.data(), sizeof(number));
    cells.remove_prefix(sizeof(number));
    return number;
}

void appendCell(std::string& out, sqlite3_stmt* statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    out += static_cast<char>(type);
    if (type == SQLITE_INTEGER)
        appendNumber(out, sqlite3_column_int64(statement, column));
    if (type != SQLITE_TEXT && type != SQLITE_BLOB)
        return;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const int length = sqlite3_column_bytes(statement, column);
    appendNumber(out, length);
    if (length > 0)
        out.append(bytes, static_cast<std::size_t>(length));
}

void bindCell(std::string_view& cells, sqlite3_stmt* statement, int index)
{
    const int type = static_cast<unsigned char>(cells.front());
    cells.remove_prefix(1);
    if (type == SQLITE_NULL) {
        sqlite3_bind_null(statement, index);
        return;
    }
    if (type == SQLITE_INTEGER) {
        sqlite3_bind_int64(statement, index, takeNumber<sqlite3_int64>(cells));
        return;
    }
    const int length = takeNumber<int>(cells);
    if (type == SQLITE_TEXT)
        sqlite3_bind_text(statement, index, cells.data(), length, SQLITE_STATIC);
    else
        sqlite3_bind_blob(statement, index, cells.data(), length, SQLITE_STATIC);
    cells.remove_prefix(static_cast<std::size_t>(length));
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
        rows.m_tables.push_back({bytesOf<std::string>(tables.handle(), 0), 0, 0, {}});
    for (Table& table : rows.m_tables) {
        Statement select(connection, "SELECT * FROM " + table.name);
        table.columns = sqlite3_column_count(select.handle());
        for (; select.step(); ++table.rows)
            for (int i = 0; i < table.columns; ++i)
                appendCell(table.cells, select.handle(), i);
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
        for (int i = 1; i < table.columns; ++i)
            marks += ", ?";
        Statement insert(connection, "INSERT INTO " + table.name + " VALUES (" + marks + ")");
        std::string_view cells = table.cells;
        while (!cells.empty()) {
            for (int i = 1; i <= table.columns; ++i)
                bindCell(cells, insert.handle(), i);
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
                           [](std::size_t sum, const Table& table) { return sum + table.rows; });
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
