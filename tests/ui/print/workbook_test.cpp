#include "tests/support/files.h"
#include "tests/support/office_fixture.h"
#include "tests/ui/support/unpacked.h"
#include "ui/print/workbook.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using support::unpacked;

namespace {

Result<void> writeThree(const std::filesystem::path& file, const std::string& text)
{
    return writeWorkbook(file, "Perkara", [&](Sheet& sheet) -> Result<void> {
        sheet.setWidths({20, 10, 12});
        sheet.writeTitles({"NIP", "Jumlah", "Hari"});
        return sheet.write({text, std::int64_t(12), std::chrono::year(2024) / 11 / 14});
    });
}

} // namespace

TEST_CASE("Workbook: texts stay texts, figures and days can be counted with", "[ui][print]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "daftar.xlsx";

    REQUIRE(writeThree(file, "198203142006041002"));

    const std::string sheet = unpacked(file, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<t>198203142006041002</t>") != std::string::npos);
    CHECK(sheet.find("<v>12</v>") != std::string::npos);
    CHECK(sheet.find("<v>45610</v>") != std::string::npos); // days since 30 December 1899
    CHECK(unpacked(file, "xl/workbook.xml").find("name=\"Perkara\"") != std::string::npos);
}

TEST_CASE("Workbook: what begins like a formula is a text", "[ui][print]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "daftar.xlsx";

    REQUIRE(writeThree(file, "=HYPERLINK(\"http://x\")"));

    const std::string sheet = unpacked(file, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("=HYPERLINK") != std::string::npos);
}

TEST_CASE("Workbook: a text longer than a cell loses its end, not the row", "[ui][print]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "daftar.xlsx";

    REQUIRE(writeThree(file, std::string(40000, 'a')));

    const std::string sheet = unpacked(file, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find(std::string(32767, 'a')) != std::string::npos);
    CHECK(sheet.find(std::string(32768, 'a')) == std::string::npos);
}

TEST_CASE("Workbook: what fails half way leaves the older file", "[ui][print]")
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "daftar.xlsx";
    test::writeFile(file, "older");

    const auto stopped = writeWorkbook(file, "Perkara", [](Sheet& sheet) -> Result<void> {
        sheet.writeTitles({"NIP"});
        return fail(ErrorCode::cancelled);
    });

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
    CHECK(test::readFile(file) == "older");
}
