#include "app/window/log_file.h"
#include "tests/support/files.h"
#include "tests/support/office_fixture.h"

#include <catch2/catch.hpp>

using namespace jejak;
using app::LogFile;

TEST_CASE("LogFile: keeps code and detail of what the machine did wrong, and nothing else",
          "[app][log]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "log" / "jejak-netral.log";
    {
        LogFile log(file);
        log.note("started");
        log.note(Error{ErrorCode::diskFull, {.folder = "/home/siti"}, "database or disk is full"});
        log.note(Error{ErrorCode::notFound, {.value = "74.01-2026-A0001"}, {}});
        log.note(Error{ErrorCode::cancelled, {}, "interrupted"});
    }

    const std::string text = test::readFile(file);

    CHECK(text.find("info started") != std::string::npos);
    CHECK(text.find("error disk_full: database or disk is full") != std::string::npos);
    CHECK(text.find("siti") == std::string::npos);
    CHECK(text.find("74.01") == std::string::npos);
    CHECK(text.find("interrupted") == std::string::npos);
}

TEST_CASE("LogFile: a place that cannot be written to stops nobody", "[app][log]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "taken";
    test::writeFile(file, "not a folder");

    LogFile log(file / "jejak-netral.log");

    log.note("started");
    CHECK(test::readFile(file) == "not a folder");
}
