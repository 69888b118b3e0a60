#include "tests/support/register_import_fixture.h"

#include <fstream>

using namespace jejak;
using namespace jejak::registers;
using namespace jejak::registers::test;

TEST_CASE("RegisterImport: bad rows are listed and never stop the good ones", "[register][import]")
{
    OfficeFixture office;
    const std::string good = "2023-10-02;;Citra Lestari;;Kolaka;;;;;;;;;\n";
    const std::string text = header + "31/02/2023;;Budi;;Kolaka;;;;;;;;;\n" +
                             std::string("2023-10-02;;Nu\0l;;Kolaka;;;;;;;;;\n", 34) +
                             "2023-10-02;;Wira;;Kolaka;;;;;;;;;;;lebih\n" + "2023-10-02;;" +
                             std::string(1'000'000, 'x') + ";;Kolaka;;;;;;;;;\n" + good;
    const auto rejects = office.folder.path() / "rejects.csv";

    const auto report = import(office, text, {.rejects = rejects});

    CHECK(report.rows == 5);
    CHECK(report.created == 1);
    CHECK(report.rejectedRows == 4);
    CHECK(report.needsPerson());
    std::string found;
    for (const RowProblem& each : report.rejected.items())
        found += std::to_string(each.line) + ' ' + each.column + ' ' +
                 std::string(name(each.code)) + ", ";
    CHECK(found == "2 Tgl Diterima date_invalid, 3 Nama nul_byte, 4  too_many_columns, "
                   "5 Nama cell_too_long, ");
    std::ifstream written(rejects, std::ios::binary);
    std::string line;
    std::getline(written, line);
    CHECK(line.starts_with("\xEF\xBB\xBFline;column;reason;Tgl Diterima;"));
    std::getline(written, line);
    CHECK(line == "2;Tgl Diterima;date_invalid;31/02/2023;;Budi;;Kolaka;;;;;;;;;\r");
    CHECK_FALSE(std::filesystem::exists(rejects.string() + ".part"));
}

TEST_CASE("RegisterImport: a region that is not understood is kept as text and warned about",
          "[register][import]")
{
    OfficeFixture office;

    const auto report = import(office, header + "2023-10-02;;Citra;;Negeri Antah;;;;;;;;;\n" +
                                           "2023-10-03;;Budi;;Bandung;;;;;;;;;\n");

    CHECK(report.created == 2);
    std::vector<std::string> codes;
    for (const RowWarning& each : report.warnings.items())
        if (each.column == "Kabupaten/Kota")
            codes.emplace_back(name(each.code));
    CHECK(codes == std::vector<std::string>{"region_unknown", "region_ambiguous"});
    CHECK(districts(office) == Counts{{"-", 2}});
    const auto& content = recordOf(office, "74.01-2026-A0001").file.content;
    CHECK(content.placeText == "Negeri Antah");
    CHECK(content.respondents[0].acts[0].placeText == "Negeri Antah");
}

TEST_CASE("RegisterImport: a dry run finds out everything and changes nothing",
          "[register][import]")
{
    OfficeFixture office("74");

    const auto report = require(office.desk->registerImport().run(
        office.session, testData / "sultra_2024.csv", {.dryRun = true}));

    CHECK(report.created == 38);
    CHECK(count(office, "SELECT count(*) FROM case_file") == 0);
    CHECK(count(office, "SELECT count(*) FROM chain_entry") == 1);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("RegisterImport: when it cannot go on nothing is half-written", "[register][import]")
{
    OfficeFixture office("74");
    auto& service = office.desk->registerImport();
    const auto path = testData / "sultra_2024.csv";

    SECTION("cancelled")
    {
        int asked = 0;
        const auto result =
            service.run(office.session, path, {}, {.stopRequested = [&] { return ++asked > 1; }});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::cancelled);
    }
    SECTION("the disk is full")
    {
        const auto pages = count(office, "PRAGMA page_count");
        office.desk->database().script("PRAGMA max_page_count = " + std::to_string(pages + 10));
        const auto result = service.run(office.session, path, {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::diskFull);
    }
    SECTION("no row can be used")
    {
        const auto result =
            service.run(office.session, registerOf(header + "31/02/2023;;Budi;;;;;;;;;;;\n"), {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::nothingUsable);
        CHECK(service.report().rejected.total() == 1);
    }
    SECTION("the rejects cannot be written")
    {
        const auto result = service.run(office.session, path,
                                        {.rejects = office.folder.path() / "missing" / "r.csv"});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::fileUnwritable);
    }
    SECTION("the rejects would replace the register")
    {
        const auto bytes = std::filesystem::file_size(path);
        const auto result = service.run(office.session, path, {.rejects = path});
        REQUIRE_FALSE(result);
        CHECK(result.error().arguments.rule == "same_file");
        CHECK(std::filesystem::file_size(path) == bytes);
    }
    SECTION("there is no such file")
    {
        const auto result = service.run(office.session, "no such file.csv", {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::fileUnreadable);
    }
    SECTION("the role does not permit it")
    {
        access::Session examiner = office.session;
        examiner.roles = {access::Role::identityKeeper};
        const auto result = service.run(examiner, path, {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::notAllowed);
    }

    CHECK(count(office, "SELECT count(*) FROM case_file") == 0);
    CHECK(count(office, "SELECT count(*) FROM chain_entry") == 1);
}
