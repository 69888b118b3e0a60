#include "core/journal/verification.h"
#include "tests/support/office_fixture.h"

#include <algorithm>
#include <random>

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace {

// An office with some history, whose database is open as somebody with the file could open it:
// without triggers, checks and guards.
class TamperedOffice
{
public:
    TamperedOffice()
        : m_database(use(m_office))
    {
        m_database.script("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                          "DROP TRIGGER stream_kept; DROP TRIGGER stream_fixed;"
                          "DROP TRIGGER replica_kept; DROP TRIGGER replica_fixed;"
                          "DROP TRIGGER chain_entry_kept; DROP TRIGGER chain_entry_fixed;"
                          "DROP TRIGGER operation_kept; DROP TRIGGER operation_fixed;"
                          "DROP TRIGGER operation_body_kept; DROP TRIGGER operation_body_fixed;");
    }

    sqlite::Database& database() { return m_database; }

    // Whether verify finds what `sql` changes, which is then undone.
    bool finds(const std::string& sql, std::initializer_list<sqlite::Value> values = {})
    {
        m_database.script("BEGIN");
        m_database.forEachComposed(sql, {values.begin(), values.size()}, [](const sqlite::Row&) {});
        const bool found = !journal::verifyJournal(m_database).empty();
        m_database.script("ROLLBACK");
        return found;
    }

    std::vector<std::int64_t> keys(const std::string& table, const std::string& key)
    {
        std::vector<std::int64_t> found;
        m_database.forEachComposed(
            "SELECT " + key + " FROM " + table + " ORDER BY 1", {},
            [&](const sqlite::Row& row) { found.push_back(row.integer(0)); });
        return found;
    }

    std::string bytes(const std::string& table, const std::string& column, const std::string& key,
                      std::int64_t value)
    {
        std::string found;
        const sqlite::Value wanted(value);
        m_database.forEachComposed("SELECT " + column + " FROM " + table + " WHERE " + key + " = ?",
                                   {&wanted, 1}, [&](const sqlite::Row& row) {
                                       const auto blob = row.blob(0);
                                       found.assign(blob.begin(), blob.end());
                                   });
        return found;
    }

private:
    static sqlite::Database use(OfficeFixture& office)
    {
        for (int i = 0; i < 3; ++i) {
            const auto made =
                require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
            require(office.desk->chain().record(office.session, made.id,
                                                {.kind = referral::StepKind::received,
                                                 .eventDate = std::chrono::year(2026) / 10 / 2}));
            office.clock.advance(std::chrono::minutes(1));
        }
        const auto file = office.desk->folder().database();
        office.desk.reset();
        return sqlite::Database::open(file, sqlite::OpenMode::readWrite);
    }

    OfficeFixture m_office;
    sqlite::Database m_database;
};

struct Column
{
    std::string table;
    std::string key;
    std::string column;
    bool isText = false;
};

} // namespace

TEST_CASE("Verify: an untouched journal has no problem", "[system][journal]")
{
    TamperedOffice office;

    CHECK(journal::verifyJournal(office.database()).empty());
}

TEST_CASE(
    "Verify: a changed byte of an operation, an entry, a signature, a salt or a body is found",
    "[system][journal]")
{
    TamperedOffice office;
    std::mt19937 random(5);
    for (const Column& each :
         {Column{"operation", "position", "envelope"},
          Column{"chain_entry", "position", "envelope"},
          Column{"chain_entry", "position", "signature"},
          Column{"operation_body", "operation", "salt"},
          Column{"operation_body", "operation", "body", true}, Column{"stream", "key", "id"},
          Column{"replica", "key", "id"}, Column{"replica", "key", "public_key"}}) {
        const auto keys = office.keys(each.table, each.key);
        // Every byte of the last row, and some of every other.
        for (const std::int64_t key : keys) {
            const std::string original = office.bytes(each.table, each.column, each.key, key);
            REQUIRE_FALSE(original.empty());
            const std::size_t stride = key == keys.back() ? 1 : 29;
            for (std::size_t at = random() % stride; at < original.size(); at += stride) {
                std::string changed = original;
                changed[at] = static_cast<char>(changed[at] ^ (1 << (random() % 8)));
                const auto value =
                    each.isText ? sqlite::Value(changed) : sqlite::Value(crypto::bytesOf(changed));
                INFO(each.table << "." << each.column << " of " << key << ", byte " << at);
                REQUIRE(office.finds("UPDATE " + each.table + " SET " + each.column +
                                         " = ? WHERE " + each.key + " = ?",
                                     {value, key}));
            }
        }
    }
}

TEST_CASE("Verify: a changed number beside the signed bytes is found", "[system][journal]")
{
    TamperedOffice office;
    for (const Column& each :
         {Column{"operation", "position", "position"}, Column{"operation", "position", "stream"},
          Column{"operation", "position", "replica"}, Column{"operation", "position", "sequence"},
          Column{"operation", "position", "entry"}, Column{"chain_entry", "position", "position"},
          Column{"chain_entry", "position", "replica"}, Column{"chain_entry", "position", "number"},
          Column{"chain_entry", "position", "arrived"},
          Column{"operation_body", "operation", "operation"}})
        for (const std::int64_t key : office.keys(each.table, each.key))
            for (const std::string change : {"1000", "-1000"}) {
                INFO(each.table << "." << each.column << " of " << key << " " << change);
                CHECK(office.finds("UPDATE " + each.table + " SET " + each.column + " = " +
                                       each.column + " + " + change + " WHERE " + each.key + " = ?",
                                   {key}));
            }
}

TEST_CASE("Verify: a row that was taken away is found", "[system][journal]")
{
    TamperedOffice office;
    for (const auto& [table, key] :
         {std::pair{"operation", "position"}, std::pair{"chain_entry", "position"},
          std::pair{"operation_body", "operation"}, std::pair{"stream", "key"},
          std::pair{"replica", "key"}})
        for (const std::int64_t value : office.keys(table, key)) {
            INFO(table << " " << value);
            CHECK(office.finds(std::string("DELETE FROM ") + table + " WHERE " + key + " = ?",
                               {value}));
        }
}

TEST_CASE("Verify: a body that is gone without a word is found", "[system][journal]")
{
    TamperedOffice office;

    CHECK(office.finds("UPDATE operation_body SET salt = NULL, body = NULL WHERE operation = 5"));
    CHECK(office.finds("UPDATE operation_body SET body = NULL WHERE operation = 5"));
    CHECK(office.finds("UPDATE operation_body SET salt = NULL WHERE operation = 5"));
}

TEST_CASE("Verify: operations of two cases that changed places are found", "[system][journal]")
{
    TamperedOffice office;

    office.database().script("UPDATE operation SET stream = -stream WHERE stream IN (2, 3);"
                             "UPDATE operation SET stream = 5 + stream WHERE stream < 0;");

    CHECK_FALSE(journal::verifyJournal(office.database()).empty());
}

TEST_CASE("Verify: another time of arrival is found even where the order stays",
          "[system][journal]")
{
    TamperedOffice office;

    CHECK(office.finds("UPDATE chain_entry SET arrived = (SELECT max(arrived) FROM chain_entry)"));
    CHECK(office.finds("UPDATE chain_entry SET arrived = arrived + 1 WHERE position = 3"));
}

TEST_CASE("Verify: a problem names the row", "[system][journal]")
{
    TamperedOffice office;
    office.database().script("UPDATE operation_body SET body = '{}' WHERE operation = 6");

    const auto problems = journal::verifyJournal(office.database());

    REQUIRE(problems.size() == 1);
    CHECK(word(problems[0].kind) == "chain");
    CHECK(problems[0].where == "operation 6");
    CHECK(problems[0].detail == "body was changed");
}

TEST_CASE("Verify: an operation whose predecessor comes after it has a gap before it",
          "[system][journal]")
{
    TamperedOffice office;
    office.database().script("UPDATE operation SET position = -position WHERE position IN (5, 6);"
                             "UPDATE operation SET position = 11 + position WHERE position < 0;");

    const auto problems = journal::verifyJournal(office.database());

    const bool isFound = std::ranges::any_of(problems, [](const journal::Problem& each) {
        return each.where == "operation 5" && each.detail == "sequence has a gap";
    });
    CHECK(isFound);
}

TEST_CASE("Verify: folded rows and search texts that are not what the journal says are found",
          "[system][desk]")
{
    OfficeFixture office;
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    CHECK(require(office.desk->verify(office.session, true)).empty());

    office.desk->database().script("UPDATE respondent SET name = 'Orang Lain'");
    office.desk->database().script("UPDATE search SET people = 'orang lain'");

    const auto problems = require(office.desk->verify(office.session, false));
    REQUIRE(problems.size() == 2);
    CHECK(word(problems[0].kind) == "fold");
    CHECK(problems[0].where == "respondent");
    CHECK(word(problems[1].kind) == "search");

    office.desk->database().script("DELETE FROM respondent_motive; UPDATE respondent SET "
                                   "name = 'Farah Nawasena'");
    CHECK(require(office.desk->verify(office.session, false)).front().where == "respondent_motive");
}
