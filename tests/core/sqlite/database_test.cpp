#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/unit_of_work.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using sqlite::Database;
using sqlite::OpenMode;

namespace {

struct TwoConnections
{
    TwoConnections()
    {
        writer.run("PRAGMA journal_mode = WAL");
        writer.script("CREATE TABLE t (a INTEGER)");
    }

    test::TemporaryFolder folder;
    Database writer = Database::open(folder.path() / "x.sqlite", OpenMode::readWrite);
    Database reader = Database::open(folder.path() / "x.sqlite", OpenMode::readOnly);
};

std::int64_t rows(Database& database)
{
    return database.integer("SELECT count(*) FROM t").value();
}

} // namespace

TEST_CASE("Database: it has the settings and limits of the house", "[sqlite]")
{
    TwoConnections both;

    CHECK(both.writer.integer("PRAGMA synchronous") == 2);
    CHECK(both.writer.integer("PRAGMA foreign_keys") == 1);
    CHECK(both.writer.integer("PRAGMA recursive_triggers") == 1);
    CHECK(both.writer.integer("PRAGMA secure_delete") == 1);
    CHECK(both.writer.integer("PRAGMA cell_size_check") == 1);
    CHECK(both.writer.integer("PRAGMA trusted_schema") == 0);
    CHECK(both.writer.integer("PRAGMA mmap_size") == 0);
    CHECK(both.writer.integer("PRAGMA busy_timeout") == 5000);
    CHECK_THROWS(both.writer.script("SELECT \"no such column\""));
    CHECK_THROWS(both.writer.script("SELECT load_extension('x')"));
    CHECK_THROWS(both.writer.script("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema"));
    CHECK_THROWS(both.reader.run("INSERT INTO t VALUES (1)"));
}

TEST_CASE("Database: a snapshot shows one state while another connection writes", "[sqlite]")
{
    TwoConnections both;
    {
        const sqlite::Snapshot snapshot(both.reader);
        both.writer.run("INSERT INTO t VALUES (1)");
        CHECK(rows(both.reader) == 0);
    }
    CHECK(rows(both.reader) == 1);
}

TEST_CASE("Database: a transaction that is not committed leaves nothing", "[sqlite]")
{
    TwoConnections both;
    {
        const sqlite::Transaction transaction(both.writer);
        both.writer.run("INSERT INTO t VALUES (1)");
    }
    CHECK(rows(both.writer) == 0);
}

TEST_CASE("Database: one that replaces another closes it first", "[sqlite]")
{
    Database database = Database::inMemory();
    database.script("CREATE TABLE t (a INTEGER)");
    CHECK(rows(database) == 0); // a statement is kept

    database = Database::inMemory();

    CHECK_THROWS(rows(database));
}

TEST_CASE("Database: texts and blobs with zero bytes come back whole", "[sqlite]")
{
    Database database = Database::inMemory();
    database.script("CREATE TABLE v (t TEXT, b BLOB)");
    const std::string text("a\0b", 3);
    database.run("INSERT INTO v VALUES (?, ?)", {text, crypto::bytesOf(text)});

    database.forEach("SELECT t, b FROM v", {}, [&](const sqlite::Row& row) {
        CHECK(row.text(0) == text);
        CHECK(row.blob(1).size() == 3);
    });
}

TEST_CASE("Unit of work: each failure of the machine has its code", "[sqlite]")
{
    const auto codeOf = [](const std::function<void()>& work) {
        const auto result = sqlite::runUnitOfWork("/data", [&]() -> Result<void> {
            work();
            return {};
        });
        return result ? "none" : std::string(name(result.error().code));
    };
    TwoConnections both;
    const auto missing = both.folder.path() / "none" / "x.sqlite";

    CHECK(codeOf([&] { both.reader.run("DELETE FROM t"); }) == "folder_unwritable");
    CHECK(codeOf([&] { Database::open(missing, OpenMode::readWrite); }) == "folder_unwritable");
    CHECK(codeOf([&] { both.writer.script("no statement"); }) == "storage_failure");
    CHECK(codeOf([] {
              throw std::system_error(std::make_error_code(std::errc::no_space_on_device));
          }) == "disk_full");
    CHECK(codeOf([] { throw std::runtime_error("x"); }) == "unexpected");
    CHECK(codeOf([] { throw 1; }) == "unexpected");
    CHECK(codeOf([&] {
              both.writer.script("PRAGMA max_page_count = 2; BEGIN");
              for (int i = 0; i < 2000; ++i)
                  both.writer.run("INSERT INTO t VALUES (?)", {i});
          }) == "disk_full");
}
