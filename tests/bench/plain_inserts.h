#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace jejak::bench {

// The rows of ordinary tables of an office's database, held in memory.
class TableRows
{
public:
    // Reads every folded table but the search index, and `stream`, which they refer to.
    static TableRows read(const std::filesystem::path& database);

    // Inserts all of them into a new database with the same tables, indexes and settings, in one
    // transaction with one prepared statement for each table, table after table: the least that
    // storing them can cost. Returns the CPU seconds from the first insert to the end of the
    // commit.
    double insertInto(const std::filesystem::path& database) const;

    std::size_t count() const;

private:
    struct Table
    {
        std::string name;
        int columns = 0;
        std::size_t rows = 0;
        std::string cells; // type, length and bytes of each, one after another
    };
    std::vector<Table> m_tables;
};

// The rows of the search index of an office's database, held in memory.
class SearchRows
{
public:
    static SearchRows read(const std::filesystem::path& database);

    // Inserts them into a new database with such an index alone. Returns the CPU seconds.
    double insertInto(const std::filesystem::path& database) const;

private:
    struct Row
    {
        std::int64_t key = 0;
        std::vector<std::string> texts;
    };
    std::vector<Row> m_rows;
};

} // namespace jejak::bench
