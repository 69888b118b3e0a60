#include "tests/support/office_fixture.h"

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace {

const std::vector<std::string>& changes()
{
    static const std::vector<std::string> all{
        "UPDATE operation SET envelope = x'00'",
        "UPDATE operation SET entry = entry + 1",
        "DELETE FROM operation",
        "DELETE FROM operation WHERE position = 1",
        "REPLACE INTO operation SELECT * FROM operation",
        "INSERT OR REPLACE INTO operation_body SELECT * FROM operation_body",
        "UPDATE OR REPLACE operation_body SET operation = 1 WHERE operation = 2",
        "UPDATE operation_body SET body = '{}'",
        "UPDATE operation_body SET salt = zeroblob(16), body = '{}'",
        "DELETE FROM operation_body",
        "UPDATE chain_entry SET arrived = 0",
        "DELETE FROM chain_entry",
        "REPLACE INTO chain_entry SELECT * FROM chain_entry",
        R"(INSERT INTO chain_entry SELECT * FROM chain_entry WHERE true
           ON CONFLICT DO UPDATE SET arrived = 0)",
        "UPDATE stream SET id = zeroblob(16)",
        "DELETE FROM stream",
        "UPDATE replica SET public_key = zeroblob(32)",
        "DELETE FROM replica",
        "REPLACE INTO replica SELECT * FROM replica",
    };
    return all;
}

std::string journalOf(sqlite::Database& database)
{
    std::string all;
    for (const char* sql :
         {"SELECT * FROM operation", "SELECT * FROM operation_body", "SELECT * FROM chain_entry",
          "SELECT * FROM stream", "SELECT * FROM replica"})
        database.forEachComposed(sql, {}, [&](const sqlite::Row& row) {
            for (int i = 0; i < 3; ++i)
                all += row.text(i);
        });
    return all;
}

} // namespace

TEST_CASE("Journal: the program itself can neither change nor drop what was recorded",
          "[system][journal]")
{
    OfficeFixture office;
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    sqlite::Database& database = office.desk->database();
    const std::string before = journalOf(database);

    for (const std::string& sql : changes()) {
        INFO(sql);
        CHECK_THROWS(database.script(sql));
    }
    for (const char* sql :
         {"DROP TABLE operation", "DROP TABLE operation_body", "DROP TABLE chain_entry",
          "DROP TRIGGER operation_kept", "DROP TRIGGER operation_body_fixed",
          "ALTER TABLE operation RENAME TO other", "ALTER TABLE operation DROP COLUMN envelope",
          "ALTER TABLE chain_entry ADD COLUMN more", "ATTACH ':memory:' AS other"}) {
        INFO(sql);
        CHECK_THROWS(database.script(sql));
    }
    CHECK(journalOf(database) == before);
}

TEST_CASE("Journal: its triggers alone refuse every change of a row", "[system][journal]")
{
    OfficeFixture office;
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto file = office.desk->folder().database();
    office.desk.reset();
    sqlite::Database database = sqlite::Database::open(file, sqlite::OpenMode::readWrite);
    const std::string before = journalOf(database);

    for (const std::string& sql : changes()) {
        INFO(sql);
        CHECK_THROWS(database.script(sql));
    }
    CHECK(journalOf(database) == before);
}

TEST_CASE("Journal: a body can be erased, and nothing but a body", "[system][journal]")
{
    OfficeFixture office;
    sqlite::Database& database = office.desk->database();

    CHECK_NOTHROW(
        database.script("UPDATE operation_body SET salt = NULL, body = NULL WHERE operation = 1"));
    CHECK_THROWS(database.script("UPDATE operation_body SET salt = NULL WHERE operation = 2"));
    CHECK(database.integer("SELECT count(*) FROM operation_body WHERE body IS NULL") == 1);
}
