#include "tests/app/support/command_fixture.h"

#include <fstream>

using nlohmann::json;
using namespace jejak::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

constexpr const char* number = "74.01-2026-A0001";

// An office with one case and one file of evidence.
struct EvidenceFixture : CommandFixture
{
    EvidenceFixture()
    {
        init();
        addCase();
        const Answer answer = run({"evidence", "add", number, write("foto.txt", "isi").string()});
        INFO(answer.out);
        REQUIRE(answer.code == 0);
        added = answer.json()["items"][0];
    }

    // The file in the store.
    std::filesystem::path stored() const
    {
        const std::string sha256 = added["sha256"];
        return data() / "evidence" / sha256.substr(0, 2) / sha256.substr(2);
    }

    json added;
};

} // namespace

TEST_CASE("evidence add: answers hash, size, name and state; the same bytes are not added twice",
          "[cli]")
{
    const EvidenceFixture cli;
    CHECK(cli.added["size"] == 3);
    CHECK(cli.added["name"] == "foto.txt");
    CHECK(cli.added["state"] == "ok");
    CHECK(cli.added["sha256"].get<std::string>().size() == 64);
    const json again =
        cli.run({"evidence", "add", number, cli.write("lain.txt", "isi").string()}).json();
    CHECK(again["items"].empty());
    CHECK(again["duplicates"][0]["existing"] == "foto.txt");
    CHECK(cli.run({"evidence", "list", number}).json()["items"].size() == 1);
    CHECK(cli.run({"case", "show", number}).json()["evidence"][0]["sha256"] == cli.added["sha256"]);
}

TEST_CASE("evidence verify: in text every line has its case, and one sentence sums up", "[cli]")
{
    const EvidenceFixture cli;
    const auto verify = [&] {
        return CommandFixture::runPlainly({"--data", cli.data().string(), "evidence", "verify"})
            .out;
    };
    CHECK_THAT(verify(),
               StartsWith(number) &&
                   Contains("Berkas diperiksa: 1. Semuanya sama seperti saat ditambahkan."));
    std::filesystem::remove(cli.stored());
    CHECK_THAT(verify(), Contains("Berkas diperiksa: 1. Tidak lagi seperti saat ditambahkan: 1."));
}

TEST_CASE("evidence verify: a flipped byte is found and ends with 5, in verify --deep too", "[cli]")
{
    const EvidenceFixture cli;
    CHECK(cli.run({"evidence", "verify"}).code == 0);
    CHECK(cli.run({"verify", "--deep"}).code == 0);
    REQUIRE(std::filesystem::exists(cli.stored()));
    std::filesystem::permissions(cli.stored(), std::filesystem::perms::owner_all);
    std::ofstream(cli.stored(), std::ios::binary) << "isa";

    const Answer answer = cli.run({"evidence", "verify", number});
    CHECK(answer.code == 5);
    CHECK(answer.json()["items"][0]["state"] == "changed");
    CHECK(answer.err.find("telah dicatat") != std::string::npos);
    const Answer again = cli.run({"evidence", "verify"});
    CHECK(again.code == 5);
    CHECK(again.err.empty()); // nothing new
    const Answer deep = cli.run({"verify", "--deep"});
    CHECK(deep.code == 5);
    CHECK(deep.json()["problems"][0]["code"] == "evidence");
}

TEST_CASE("evidence export: writes files and list; a folder that is not empty is refused", "[cli]")
{
    const EvidenceFixture cli;
    const std::string folder = (cli.folder.path() / "keluar").string();
    const Answer answer = cli.run({"evidence", "export", number, "--to", folder});
    CHECK(answer.code == 0);
    CHECK(answer.json()["items"][0]["file"] == "foto.txt");
    CHECK(std::filesystem::exists(std::filesystem::path(folder) / "SHA256SUMS"));
    const Answer again = cli.run({"evidence", "export", number, "--to", folder});
    CHECK(again.code == 3);
    CHECK(again.error() == "folder_not_empty");
}

TEST_CASE("evidence add: an unknown case or file is refused", "[cli]")
{
    const EvidenceFixture cli;
    const Answer noCase =
        cli.run({"evidence", "add", "74.01-2026-A0002", cli.write("a.txt", "a").string()});
    CHECK(noCase.code == 3);
    CHECK(noCase.error() == "not_found");
    const Answer noFile = cli.run({"evidence", "add", number, "/nowhere/foto.jpg"});
    CHECK(noFile.code == 3);
    CHECK(noFile.error() == "file_unreadable");
}
