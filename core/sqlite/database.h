#pragma once

#include "core/sqlite/value.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite { // NOLINT(readability-identifier-naming): the library's
class Database;
} // namespace SQLite

struct sqlite3_stmt;

namespace jejak::sqlite {

// The current row of a query. Texts and blobs live until the next row.
class Row
{
public:
    explicit Row(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::span<const std::uint8_t> blob(int column) const;

    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalText(int column) const;

    template <typename T>
    T id(int column) const
    {
        T value;
        const auto bytes = blob(column);
        if (bytes.size() == value.bytes.size())
            std::copy(bytes.begin(), bytes.end(), value.bytes.begin());
        return value;
    }

private:
    sqlite3_stmt* m_statement;
};

// How a file is opened. There is exactly one ReadWrite connection to a data folder (the WAL-reset
// bug of SQLite before 3.51.3 needs two), and only it checkpoints.
enum class OpenMode { readWrite, readOnly };

// One connection with the house's settings and limits, and a cache of prepared statements. Used by
// one thread at a time. Failures of disk or file throw (SQLite::Exception).
class Database
{
public:
    // Opens or, when readWrite, creates the file. Throws what SQLiteCpp throws.
    static Database open(const std::filesystem::path& file, OpenMode mode);

    // For folded tables without the journal they refer to: foreign keys are not enforced.
    static Database inMemory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // Runs a statement without rows. `sql` is a literal: its address is the key of the cache.
    // Returns the number of rows changed.
    int run(const char* sql, std::initializer_list<Value> values = {});

    // Calls `onRow` for every row, in order. `sql` is a literal.
    void forEach(const char* sql, std::initializer_list<Value> values,
                 const std::function<void(const Row&)>& onRow);

    // As forEach with statement text that was put together from fixed pieces (never from input).
    void forEachComposed(const std::string& sql, std::span<const Value> values,
                         const std::function<void(const Row&)>& onRow);

    // The first column of the first row.
    std::optional<std::int64_t> integer(const char* sql, std::initializer_list<Value> values = {});
    std::optional<std::string> text(const char* sql, std::initializer_list<Value> values = {});

    // Runs a script of several statements; for migrations and settings only.
    void script(const std::string& sql);

    std::int64_t lastInsertKey() const;
    bool isReadOnly() const { return m_readOnly; }
    bool inTransaction() const;

    // Interrupts what runs now, from any thread.
    void interrupt();

    // Refuses, from now on, every statement that changes or drops journal tables, and ATTACH.
    void guardJournal();

    // Writes back the log and truncates it. Only for the one writer.
    void checkpoint();

    // Messages of quick_check or integrity_check; empty when the file is sound.
    std::vector<std::string> integrityProblems(bool thorough);

    // A larger page cache for bulk work, in KiB; 0 goes back to the usual one.
    void setCacheSize(int kibibytes);

private:
    explicit Database(std::unique_ptr<SQLite::Database> connection, bool readOnly);
    sqlite3_stmt* prepared(const char* sql);
    sqlite3_stmt* prepare(std::string_view sql);

    std::unique_ptr<SQLite::Database> m_connection;
    // SQLiteCpp's statements copy every bound text and hide the handle that could avoid it.
    struct Finalizer
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;
    std::unordered_map<const char*, Statement> m_statements;
    bool m_readOnly = false;
};

// Rolls back unless committed. BEGIN IMMEDIATE: a writer never finds out late that it may not
// write.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_done = false;
};

// What is read while it lives is one state of the database, also beside a running writer.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

} // namespace jejak::sqlite
