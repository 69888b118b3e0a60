#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/app/support/command_fixture.h"
#include "tests/support/files.h"

using nlohmann::json;
using namespace jejak::test;
using Catch::Matchers::Contains;

namespace {

const std::string data = JEJAK_TEST_DATA;

void rebuild(const std::filesystem::path& folder)
{
    const jejak::FixedClock clock(jejak::Instant{});
    SeededRandom random;
    const auto desk = require(jejak::desk::Desk::open(folder, jejak::desk::DeskMode::write,
                                                      referenceData(), {clock, random}));
    jejak::desk::StateFold fold;
    jejak::journal::rebuild(desk->database(), fold);
}

} // namespace

TEST_CASE("import: tells what it made, and the same file again makes nothing", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer answer = cli.run({"import", data + "/sultra_2024.csv"});
    INFO(answer.out);
    REQUIRE(answer.code == 0);
    const json report = answer.json();
    CHECK(report["rows"] == 38);
    CHECK(report["created"] == 38);
    CHECK(report["rejected"].empty());
    CHECK(report["different"].empty());
    CHECK(cli.run({"case", "list"}).json()["total"] == report["cases"]);

    const std::string before = cli.run({"dump"}).out;
    const json again = cli.run({"import", data + "/sultra_2024.csv"}).json();
    CHECK(again["created"] == 0);
    CHECK(again["unchanged"] == 38);
    CHECK(cli.run({"dump"}).out == before);
    rebuild(cli.data());
    CHECK(cli.run({"dump"}).out == before);
}

TEST_CASE("import: a dry run changes nothing", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer answer = cli.run({"import", data + "/sultra_2024.csv", "--dry-run"});
    CHECK(answer.code == 0);
    CHECK(answer.json()["created"] == 38);
    CHECK(cli.run({"dump"}).json()["cases"].empty());
}

TEST_CASE("import: bad rows are listed and end with 7, good rows are there", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const auto file =
        cli.write("register.csv", "Tanggal Diterima,Nama Terlapor,NIP,Bentuk Pelanggaran\n"
                                  "31/02/2024,Satu Orang,,Like\n"
                                  "02/10/2024,Dua Orang,,Like\n");
    const auto rejects = cli.folder.path() / "ditolak.csv";
    const Answer answer = cli.run({"import", file.string(), "--rejects", rejects.string()});
    INFO(answer.out);
    CHECK(answer.code == 7);
    const json report = answer.json();
    CHECK(report["created"] == 1);
    REQUIRE(report["rejected"].size() == 1);
    CHECK(report["rejected"][0]["line"] == 2);
    CHECK(report["rejected"][0]["column"] == "Tanggal Diterima");
    CHECK(report["rejected"][0]["reason"] == "date_invalid");
    CHECK(std::filesystem::exists(rejects));
}

TEST_CASE("import: a file without a usable row is refused, with the reasons", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const auto file = cli.write("register.csv", "Tanggal Diterima,Nama Terlapor,NIP\n"
                                                "31/02/2024,Satu Orang,\n");
    const Answer answer = cli.run({"import", file.string()});
    CHECK(answer.code == 3);
    CHECK(answer.error() == "nothing_usable");
    CHECK(answer.json()["rejected"].size() == 1);
    CHECK(cli.run({"dump"}).json()["cases"].empty());
}

TEST_CASE("import: files that are no register are refused", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer missing = cli.run({"import", "/nowhere/register.csv"});
    CHECK(missing.code == 3);
    CHECK(missing.error() == "file_unreadable");
    const Answer empty = cli.run({"import", cli.write("kosong.csv", std::string()).string()});
    CHECK(empty.code == 3);
    CHECK(empty.error() == "file_empty");
    const Answer header = cli.run({"import", cli.write("a.csv", "a,b\n1,2\n").string()});
    CHECK(header.code == 3);
    CHECK(header.error() == "header_unknown");
    const Answer mapping = cli.run(
        {"import", data + "/sultra_2024.csv", "--mapping", cli.write("m.json", "{").string()});
    CHECK(mapping.code == 3);
}

namespace {

// The texts of `import FILE` for people: on standard output and error.
Answer importInText(const CommandFixture& cli, const std::filesystem::path& file,
                    std::vector<std::string> more = {})
{
    more.insert(more.begin(), {"--data", cli.data().string(), "import", file.string()});
    return CommandFixture::runPlainly(more);
}

} // namespace

TEST_CASE("import: says in sentences what is wrong with a row and what to look at", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    std::string rows = "Tanggal Diterima,Nama Terlapor,NIP,Bentuk Pelanggaran\n"
                       "31/02/2024,Satu Orang,,Like\n"
                       "02/10/2024,Dua Orang,,Like,lebih\n"
                       "02/10/2024,Tiga Orang,197513992000032000,Like\n";
    const auto rejects = cli.folder.path() / "ditolak.csv";
    const Answer answer =
        importInText(cli, cli.write("register.csv", rows), {"--rejects", rejects.string()});
    INFO(answer.out << answer.err);
    CHECK(answer.code == 7);
    CHECK_THAT(answer.out,
               Contains("Baris 2, Tanggal Diterima (\"31/02/2024\"): ditolak. Ini bukan tanggal."));
    CHECK_THAT(answer.out, Contains("Baris 3: ditolak. "));
    CHECK_THAT(answer.err, Contains("Tanggal lahir dalam NIP"));
    CHECK_THAT(answer.err, Contains("Tiga angka terakhir NIP"));
    for (const char* unspoken : {"()", ", :", "date_invalid", "too_many", "nip_", "Line"}) {
        CHECK_THAT(answer.out, !Contains(unspoken));
        CHECK_THAT(answer.err, !Contains(unspoken));
    }
    const std::string kept = readFile(rejects);
    CHECK_THAT(kept, Contains("line,column,reason,explanation,Tanggal Diterima"));
    CHECK_THAT(kept, Contains("2,Tanggal Diterima,date_invalid,"));
    CHECK_THAT(kept, Contains("tanggal"));
}

TEST_CASE("import: says differences with the names people know", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string header = "No Register Bawaslu,Tanggal Diterima,Tanggal Kejadian,Nama "
                               "Terlapor,NIP,Jabatan,Jenjang Jabatan,Bentuk Pelanggaran,"
                               "No Rekomendasi KASN,Tgl Rekomendasi,Hasil KASN\n";
    const std::string person = "1/2024,02/10/2024,";
    REQUIRE(importInText(cli, cli.write("a.csv", header + person +
                                                     "25/09/2024,Galuh Sasmita,197504122000032901,"
                                                     "Lurah,Pengawas,Like,R-1,11/11/2024,"
                                                     "Melanggar\n"))
                .code == 0);
    const Answer answer = importInText(
        cli, cli.write("b.csv", header + person +
                                    "24/09/2024,Galuh Sasmita,197504122000032901,Camat,"
                                    "Administrator,Like,R-2,11/11/2024,Melanggar\n"));
    INFO(answer.out << answer.err);
    CHECK(answer.code == 7);
    CHECK_THAT(answer.out, Contains("Baris 2, 74.01-"));
    CHECK_THAT(answer.out, Contains("\"24 Sep 2024\"") && Contains("\"25 Sep 2024\""));
    CHECK_THAT(answer.out, Contains("Jenjang jabatan") && !Contains("ADMINISTRATOR"));
    CHECK_THAT(answer.out, Contains("Direkomendasikan kepada PPK, Nomor surat") &&
                               Contains("\"R-2\"") && Contains("\"R-1\""));
    CHECK_THAT(answer.out, !Contains("job_level") && !Contains("recommended"));
}

TEST_CASE("import: a register with headings alone is said to have no rows", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer answer = importInText(
        cli, cli.write("register.csv", "Tanggal Diterima,Nama Terlapor,NIP,Bentuk Pelanggaran\n"));
    CHECK(answer.code == 3);
    CHECK_THAT(answer.err, Contains("judul kolom tetapi tanpa baris") && !Contains("ditolak"));
}
