#include "core/evidence/file_store.h"
#include "tests/support/files.h"
#include "tests/support/office_fixture.h"

#include <filesystem>

#include <catch2/catch.hpp>

using namespace jejak;
using evidence::Content;
using evidence::FileState;
using evidence::FileStore;
using test::require;

namespace fs = std::filesystem;

namespace {

struct StoreFixture
{
    test::TemporaryFolder folder;
    fs::path root = folder.path();
    FileStore store{root / "evidence", root / "tmp"};

    Content add(const std::string& bytes)
    {
        test::writeFile(root / "source", bytes);
        return require(store.add(root / "source", {})).content;
    }
    FileState check(const Content& content) { return require(store.check(content, {})); }
    fs::path path(const Content& content) { return store.pathOf(content.sha256); }
    bool temporaryIsEmpty() { return fs::is_empty(root / "tmp"); }
};

constexpr const char* digestOfAbc =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

} // namespace

TEST_CASE("FileStore: a file lies under its SHA-256, read-only, and reads back the same",
          "[evidence]")
{
    StoreFixture fixture;
    const Content content = fixture.add("abc");

    CHECK(content == Content{digestOfAbc, 3});
    CHECK(fixture.path(content) == fixture.root / "evidence" / "ba" / (digestOfAbc + 2));
    CHECK(test::readFile(fixture.path(content)) == "abc");
    CHECK((fs::status(fixture.path(content)).permissions() & fs::perms::owner_write) ==
          fs::perms::none);
    CHECK(fixture.check(content) == FileState::ok);
    CHECK(fixture.temporaryIsEmpty());
}

TEST_CASE("FileStore: the same bytes are stored once", "[evidence]")
{
    StoreFixture fixture;
    test::writeFile(fixture.root / "a", "abc");
    CHECK(require(fixture.store.add(fixture.root / "a", {})).isNew);
    CHECK_FALSE(require(fixture.store.add(fixture.root / "a", {})).isNew);
    CHECK(fixture.store.digests() == std::vector<std::string>{digestOfAbc});
    CHECK(fixture.temporaryIsEmpty());
}

TEST_CASE("FileStore: files of several buffers and empty files are stored whole", "[evidence]")
{
    StoreFixture fixture;
    const std::string bytes((1U << 20) * 2 + 7, 'x');
    CHECK(test::readFile(fixture.path(fixture.add(bytes))) == bytes);
    CHECK(fixture.add({}).size == 0);
    CHECK(fixture.check(fixture.add({})) == FileState::ok);
}

TEST_CASE("FileStore: every kind of damage is found", "[evidence]")
{
    StoreFixture fixture;
    const Content content = fixture.add(std::string(100'000, 'x') + "end");
    const fs::path path = fixture.path(content);

    SECTION("a flipped byte, which a glance does not see")
    {
        test::flipByte(path, 50'000);
        CHECK(fixture.store.glance(content) == FileState::ok);
        CHECK(fixture.check(content) == FileState::changed);
    }
    SECTION("a byte too few")
    {
        test::makeWritable(path);
        fs::resize_file(path, 100'002);
        CHECK(fixture.store.glance(content) == FileState::changed);
        CHECK(fixture.check(content) == FileState::changed);
    }
    SECTION("the file gone")
    {
        fs::remove(path);
        CHECK(fixture.check(content) == FileState::missing);
    }
    SECTION("its folder gone")
    {
        fs::remove_all(path.parent_path());
        CHECK(fixture.check(content) == FileState::missing);
    }
    SECTION("a link to the same bytes in its place")
    {
        fs::rename(path, fixture.root / "elsewhere");
        fs::create_symlink(fixture.root / "elsewhere", path);
        CHECK(fixture.check(content) == FileState::changed);
        CHECK(require(fixture.store.copyTo(content, fixture.root / "copy", {})) ==
              FileState::changed);
    }
    SECTION("a link in the place of its folder")
    {
        fs::rename(path.parent_path(), fixture.root / "elsewhere");
        fs::create_directory_symlink(fixture.root / "elsewhere", path.parent_path());
        CHECK(fixture.check(content) == FileState::changed);
    }
    SECTION("a folder in its place")
    {
        fs::remove(path);
        fs::create_directory(path);
        CHECK(fixture.check(content) == FileState::changed);
    }
}

TEST_CASE("FileStore: a digest that is none never becomes a path", "[evidence]")
{
    StoreFixture fixture;
    test::writeFile(fixture.root / "evidence.txt", "abc");
    CHECK(fixture.check({"..", 3}) == FileState::missing);
    CHECK(fixture.check({"../../../../../../../../../../../../../../../../../../../../etc/pa",
                         3}) == FileState::missing);
}

TEST_CASE("FileStore: adding again mends a damaged file and sets the damaged one aside",
          "[evidence]")
{
    StoreFixture fixture;
    const Content content = fixture.add("abc");
    for (const char* name :
         {digestOfAbc, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f"
                       "20015ad.2"}) {
        test::flipByte(fixture.path(content), 1);
        fixture.add("abc");
        CHECK(fixture.check(content) == FileState::ok);
        CHECK(test::readFile(fixture.root / "evidence" / "quarantine" / name) != "abc");
    }
}

TEST_CASE("FileStore: a copy exists only when its bytes are the right ones", "[evidence]")
{
    StoreFixture fixture;
    const Content content = fixture.add("abc");
    CHECK(require(fixture.store.copyTo(content, fixture.root / "good", {})) == FileState::ok);
    CHECK(test::readFile(fixture.root / "good") == "abc");

    test::flipByte(fixture.path(content), 0);
    CHECK(require(fixture.store.copyTo(content, fixture.root / "bad", {})) == FileState::changed);
    CHECK_FALSE(fs::exists(fixture.root / "bad"));
}

TEST_CASE("FileStore: stopping leaves nothing behind", "[evidence]")
{
    StoreFixture fixture;
    test::writeFile(fixture.root / "source", std::string(3U << 20, 'x'));
    std::int64_t reached = 0;
    const WorkControl control{.report = [&](std::int64_t done, std::int64_t) { reached = done; },
                              .stopRequested = [&] { return reached >= (1 << 20); }};

    const auto added = fixture.store.add(fixture.root / "source", control);

    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::cancelled);
    CHECK(fixture.temporaryIsEmpty());
    CHECK(fixture.store.digests().empty());
}

TEST_CASE("FileStore: what is no readable file is refused with its name", "[evidence]")
{
    StoreFixture fixture;
    for (const fs::path& path : {fixture.root / "nothing", fixture.root}) {
        const auto added = fixture.store.add(path, {});
        REQUIRE_FALSE(added);
        CHECK(added.error().code == ErrorCode::fileUnreadable);
        CHECK(added.error().arguments.file == path.string());
    }
}

TEST_CASE("FileStore: what an interrupted copy left is swept", "[evidence]")
{
    StoreFixture fixture;
    fs::create_directories(fixture.root / "tmp");
    test::writeFile(fixture.root / "tmp" / "evidence.part", "half");
    CHECK(fixture.store.sweep() == 1);
    CHECK(fixture.store.sweep() == 0);
    CHECK(fixture.temporaryIsEmpty());
}
