#include "tests/support/office_fixture.h"

#include <fstream>

#include <SQLiteCpp/Database.h>

using namespace jejak;
using test::OfficeFixture;
using test::require;

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A data folder whose database is not what this program can use.
struct StrangeFolder : OfficeFixture
{
    StrangeFolder() { desk.reset(); }

    fs::path database() const { return folder.path() / "data" / "jejak.sqlite"; }

    void replaceDatabase(const std::string& content)
    {
        std::ofstream(database(), std::ios::binary | std::ios::trunc) << content;
    }

    void script(const std::string& sql)
    {
        auto raw = sqlite::Database::open(database(), sqlite::OpenMode::readWrite);
        raw.script(sql);
        raw.checkpoint();
    }

    // The error of opening; the file must stay as it is.
    Error refusal(desk::DeskMode mode = desk::DeskMode::write)
    {
        const std::string before = contentOf(database());
        const auto opened =
            desk::Desk::open(folder.path() / "data", mode, test::referenceData(), {clock, random});
        REQUIRE_FALSE(opened);
        CHECK(contentOf(database()) == before);
        return opened.error();
    }
};

} // namespace

TEST_CASE("Folder: the database of another program is refused untouched", "[system][sqlite]")
{
    StrangeFolder office;
    fs::remove(office.database());
    office.script("CREATE TABLE other (a INTEGER)");

    CHECK(office.refusal().code == ErrorCode::notOurs);
    CHECK(office.refusal(desk::DeskMode::readOnly).code == ErrorCode::notOurs);

    office.replaceDatabase("This is a letter, not a database. It is long enough to be taken for "
                           "one by a careless reader of its first hundred bytes.");
    CHECK(office.refusal().code == ErrorCode::notOurs);
}

TEST_CASE("Folder: the database of a newer program is refused untouched", "[system][sqlite]")
{
    StrangeFolder office;
    office.script("PRAGMA user_version = 9999");

    const Error error = office.refusal();

    CHECK(error.code == ErrorCode::schemaTooNew);
    CHECK(error.arguments.number == 9999);
    CHECK(office.refusal(desk::DeskMode::readOnly).code == ErrorCode::schemaTooNew);
}

TEST_CASE("Folder: an empty file is damage, not a new office", "[system][sqlite]")
{
    StrangeFolder office;
    office.replaceDatabase({});

    CHECK(office.refusal().code == ErrorCode::storageDamaged);
    CHECK(office.refusal(desk::DeskMode::readOnly).code == ErrorCode::storageDamaged);
}

TEST_CASE("Folder: a damaged page is an error, never an empty office", "[system][sqlite]")
{
    StrangeFolder office;
    std::string content = contentOf(office.database());
    REQUIRE(content.size() > 20000);
    for (std::size_t at = 4096; at < content.size(); ++at)
        content[at] = static_cast<char>(at * 7);
    office.replaceDatabase(content);

    CHECK(office.refusal().code == ErrorCode::storageDamaged);
}

TEST_CASE("Folder: one without an office is said to have none", "[system][sqlite]")
{
    StrangeFolder office;
    const auto open = [&](const fs::path& path) {
        const auto opened = desk::Desk::open(path, desk::DeskMode::write, test::referenceData(),
                                             {office.clock, office.random});
        REQUIRE_FALSE(opened);
        return opened.error().code;
    };

    CHECK(open(office.folder.path()) == ErrorCode::noOffice);
    CHECK(open(office.folder.path() / "missing") == ErrorCode::noOffice);
    CHECK_FALSE(fs::exists(office.folder.path() / "missing"));
    CHECK_FALSE(fs::exists(office.folder.path() / "jejak.sqlite"));
}

TEST_CASE("New office: it is refused where something is, and that stays", "[system][office]")
{
    StrangeFolder office;
    const desk::NewOffice wanted{.code = "74.01", .name = "Inspektorat", .admin = "Rina"};
    const auto create = [&](const fs::path& path, const desk::NewOffice& what) {
        const auto made =
            desk::createOffice(path, what, test::referenceData(), {office.clock, office.random});
        REQUIRE_FALSE(made);
        return made.error().code;
    };
    const std::string before = contentOf(office.database());
    const fs::path letters = office.folder.path() / "letters";
    fs::create_directories(letters);
    std::ofstream(letters / "surat.txt") << "Yth.";

    CHECK(create(office.folder.path() / "data", wanted) == ErrorCode::officeExists);
    CHECK(contentOf(office.database()) == before);
    CHECK(create(letters, wanted) == ErrorCode::folderNotEmpty);
    CHECK(contentOf(letters / "surat.txt") == "Yth.");
    CHECK(std::distance(fs::directory_iterator(letters), {}) == 1);
    CHECK(create(letters / "surat.txt", wanted) == ErrorCode::folderUnwritable);

    CHECK(create(office.folder.path() / "new", {.code = "99.99", .name = "x", .admin = "y"}) ==
          ErrorCode::invalidInput);
    CHECK(create(office.folder.path() / "new", {.code = "74.01", .name = "", .admin = "y"}) ==
          ErrorCode::missingInput);
    CHECK_FALSE(fs::exists(office.folder.path() / "new"));
}

TEST_CASE("New office: what is returned is what the journal says", "[system][office]")
{
    StrangeFolder office;
    const auto made = test::require(desk::createOffice(
        office.folder.path() / "new", {.code = "74.01", .name = "Inspektorat", .admin = "Rina"},
        test::referenceData(), {office.clock, office.random}));

    CHECK(made.name == "Inspektorat");
    REQUIRE(made.people.size() == 1);
    CHECK(made.people[0].roles.size() == 5);
    CHECK(made.replicaLetters.begin()->second == "A");
}

TEST_CASE("Folder: an index that misses rows is found by verify without the evidence",
          "[system][sqlite]")
{
    OfficeFixture office;
    require(office.desk->cases().add(office.session, OfficeFixture::sampleContent()));
    const auto file = office.desk->folder().database();
    office.desk.reset();
    {
        // An index of nothing that claims to be one of everything, as a torn write can leave it.
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("DROP INDEX case_file_by_number;"
                      "CREATE INDEX case_file_by_number ON case_file (number) WHERE number = '';"
                      "PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = 'CREATE INDEX case_file_by_number ON "
                      "case_file (number)' WHERE name = 'case_file_by_number'");
    }
    office.reopen();

    const auto problems = require(office.desk->verify(office.session, false));

    REQUIRE_FALSE(problems.empty());
    for (const journal::Problem& each : problems) {
        CHECK(each.kind == journal::ProblemKind::database);
        CHECK(each.detail.find("case_file_by_number") != std::string::npos);
    }
}
