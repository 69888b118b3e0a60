#include "core/register/register_file.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::registers;
using namespace std::string_literals;

namespace {

Result<RegisterFile> open(const std::string& bytes)
{
    return RegisterFile::open(std::make_unique<std::istringstream>(bytes), "register.csv", {});
}

// The cells under the header "Nama" of all rows.
std::vector<std::string> names(const std::string& bytes)
{
    auto file = open(bytes);
    REQUIRE(file);
    const auto column = file->header().position(RegisterColumn::respondentName);
    REQUIRE(column);
    std::vector<std::string> found;
    while (const CsvRecord* record = file->next())
        found.emplace_back(record->cell(*column));
    return found;
}

const std::vector<std::string> siti{"Siti"};

} // namespace

TEST_CASE("RegisterFile: comma, semicolon and tab are told apart by the header")
{
    CHECK(names("Nama,Tgl Diterima\nSiti,2023-09-27\n") == siti);
    CHECK(names("Nama;Tgl Diterima;Keterangan\nSiti;2023-09-27;a, b, c, d\n") == siti);
    CHECK(names("Nama\tTgl Diterima\nSiti\t2023-09-27\n") == siti);
    CHECK(names("\"Nama\";\"Tgl, Diterima\"\n\"Siti\";\"2023-09-27\"\n") == siti);
}

TEST_CASE("RegisterFile: a title, Excel's separator line and a row of column numbers are no rows")
{
    CHECK(names("sep=;\nNama;Tgl Diterima\nSiti;2023-09-27\n") == siti);
    CHECK(names("REGISTER PELANGGARAN, TAHUN 2023;;\n\nNo;Nama;Tgl Diterima\n(1);(2);(3)\n"
                "1;Siti;2023-09-27\n") == siti);
}

TEST_CASE("RegisterFile: blank cells right of the header do not widen it")
{
    auto file = open("Nama,Tgl Diterima,,\nSiti,2023-09-27,,\nBudi,2023-09-27,x,\n");
    REQUIRE(file);
    CHECK(file->header().width() == 2);
    CHECK_FALSE(file->next()->defect());
    CHECK(file->next()->defect() == CsvDefect::tooManyColumns);
}

TEST_CASE("RegisterFile: what is no register is refused with the reason")
{
    CHECK(open("").error().code == ErrorCode::fileEmpty);
    CHECK(open("\xEF\xBB\xBF").error().code == ErrorCode::fileEmpty);
    CHECK(open("PK\x03\x04\x14\0\0\0"s).error().code == ErrorCode::fileNotText);
    CHECK(open("N\0a\0m\0a\0"s).error().code == ErrorCode::fileNotText);
    CHECK(open("Warna,Zodiak\nmerah,leo\n").error().code == ErrorCode::headerUnknown);

    const auto missing = open("Nama,Jabatan\nSiti,Camat\n");
    CHECK(missing.error().code == ErrorCode::missingInput);
    CHECK(missing.error().arguments.field == "received");
    CHECK(missing.error().arguments.file == "register.csv");
}

TEST_CASE("RegisterFile: a missing file and a folder are unreadable")
{
    for (const char* path : {"/nowhere/register.csv", "/"}) {
        const auto file = RegisterFile::open(std::filesystem::path(path), {});
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::fileUnreadable);
        CHECK(file.error().arguments.file == path);
    }
}

TEST_CASE("RegisterFile: a NUL byte far below the header spoils only its row")
{
    std::string bytes = "Nama,Tgl Diterima\n";
    for (int i = 0; i < 1000; ++i)
        bytes += "Siti,2023-09-27\n";
    auto file = open(bytes + "Bu\0di,2023-09-27\n"s);
    REQUIRE(file);
    int defects = 0;
    while (const CsvRecord* record = file->next())
        defects += record->defect() ? 1 : 0;
    CHECK(defects == 1);
}
