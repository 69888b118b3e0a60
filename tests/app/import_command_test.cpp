#include "core/desk/state_fold.h"
#include "core/journal/rebuild.h"
#include "tests/app/support/command_fixture.h"

using nlohmann::json;
using namespace jejak::test;

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
