#include "core/journal/journal_store.h"
#include "tests/app/support/command_fixture.h"

#include <fstream>

using nlohmann::json;
using namespace jejak::test;
using Catch::Matchers::Contains;

TEST_CASE("init: answers office, replica and fingerprint", "[cli]")
{
    const CommandFixture cli;
    const Answer answer = cli.run(
        {"init", "--office", "74.01", "--name", "Inspektorat", "--admin", "Rina", "--no-password"});
    REQUIRE(answer.code == 0);
    const json made = answer.json();
    CHECK(made["office"] == "74.01");
    CHECK(made["replica"].get<std::string>().size() == 36);
    CHECK(made["fingerprint"].get<std::string>().size() == 71);
}

TEST_CASE("init: makes nothing without --no-password, of an unknown region or twice", "[cli]")
{
    const CommandFixture cli;
    const std::vector<std::string> wanted{"init",        "--office", "74.01", "--name",
                                          "Inspektorat", "--admin",  "Rina"};
    const Answer withPassword = cli.run(wanted);
    CHECK(withPassword.code == 2);
    CHECK(withPassword.error() == "wrong_usage");
    CHECK_FALSE(std::filesystem::exists(cli.data()));

    const Answer unknown =
        cli.run({"init", "--office", "99.99", "--name", "X", "--admin", "Y", "--no-password"});
    CHECK(unknown.code == 3);
    CHECK(unknown.error() == "invalid_input");
    CHECK_FALSE(std::filesystem::exists(cli.data()));

    cli.init();
    const Answer twice =
        cli.run({"init", "--office", "74.01", "--name", "X", "--admin", "Y", "--no-password"});
    CHECK(twice.code == 3);
    CHECK(twice.error() == "office_exists");
}

TEST_CASE("Command line: wrong usage ends with 2 and says what was wrong", "[cli]")
{
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"tidak-ada"},
                                               {"case"},
                                               {"case", "add"},
                                               {"chain", "void", "A"},
                                               {"verify", "--tidak-ada"},
                                               {"verify", "--lang", "fr"}}) {
        CAPTURE(arguments);
        const Answer answer = CommandFixture::runPlainly(arguments);
        CHECK(answer.code == 2);
        CHECK(answer.out.empty());
        CHECK_FALSE(answer.err.empty());
    }
    const Answer answer = CommandFixture::runPlainly({"tidak-ada", "--json"});
    CHECK(answer.code == 2);
    CHECK(answer.error() == "wrong_usage");
    CHECK(answer.err.empty());
}

TEST_CASE("Command line: wrong usage is explained in Indonesian, naming what is meant", "[cli]")
{
    const auto refusal = [](const std::vector<std::string>& arguments) {
        return CommandFixture::runPlainly(arguments).err;
    };
    CHECK_THAT(refusal({}), Contains("perintah belum disebut"));
    CHECK_THAT(refusal({"tidak-ada"}), Contains("tidak ada perintah \"tidak-ada\""));
    CHECK_THAT(refusal({"case", "hapus"}), Contains("tidak ada perintah \"case hapus\""));
    CHECK_THAT(refusal({"case"}), Contains("setelah \"case\" perlu salah satu kata ini: add, "));
    CHECK_THAT(refusal({"init", "--office", "74.01"}), Contains("belum ada: --name, --admin"));
    CHECK_THAT(refusal({"case", "list", "--bogus"}), Contains("tidak dikenal di sini: --bogus"));
    CHECK_THAT(refusal({"case", "list", "--limit"}), Contains("--limit memerlukan nilai"));
    CHECK_THAT(refusal({"case", "list", "--limit", "-1"}),
               Contains("--limit: \"-1\" bukan bilangan mulai dari 0. "));
    CHECK_THAT(refusal({"demo", "--cases", "0"}), Contains("bukan bilangan dari 1 sampai 2000000"));
    CHECK_THAT(refusal({"demo", "--seed", "x"}), Contains("nilai tidak terbaca: --seed = x"));
    CHECK_THAT(refusal({"verify", "--lang", "fr"}),
               Contains("\"fr\" bukan salah satu dari id, en"));
    CHECK_THAT(refusal({"demo", "--seed", "1", "--seed", "2"}),
               Contains("--seed disebut lebih dari satu kali"));
}

TEST_CASE("Command line: the help is in one language", "[cli]")
{
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"case", "--help"}, {"init", "--help"}, {"evidence", "add", "--help"}}) {
        const std::string help = CommandFixture::runPlainly(arguments).out;
        CHECK_THAT(help, Contains("Penggunaan: ") && Contains("-h,--help") && Contains("Opsi:"));
        for (const char* english :
             {"Usage", "OPTIONS", "Options", "SUBCOMMAND", "Subcommands", "Positionals", "REQUIRED",
              "Print this", "Display program", "TEXT", "UINT"})
            CHECK_THAT(help, !Contains(english));
    }
    CHECK_THAT(CommandFixture::runPlainly({"--lang", "en", "init", "--help"}).out,
               Contains("Usage: ") && Contains("REQUIRED"));
}

TEST_CASE("Command line: help and version end with 0", "[cli]")
{
    CHECK(CommandFixture::runPlainly({"--help"}).code == 0);
    CHECK(CommandFixture::runPlainly({"chain", "record", "--help"}).code == 0);
    CHECK(CommandFixture::runPlainly({"--version"}).out.starts_with("jejak-cli "));
}

TEST_CASE("Command line: common options stand before or after the command", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string data = cli.data().string();
    CHECK(CommandFixture::runPlainly({"--data", data, "--json", "verify"}).json()["ok"] == true);
    CHECK(CommandFixture::runPlainly({"verify", "--json", "--data", data}).json()["ok"] == true);
}

TEST_CASE("Command line: speaks Indonesian unless English is asked for", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string data = cli.data().string();
    CHECK(CommandFixture::runPlainly({"verify", "--data", data}).out == "Semuanya utuh.\n");
    CHECK(CommandFixture::runPlainly({"verify", "--data", data, "--lang", "en"}).out ==
          "Everything is intact.\n");
}

TEST_CASE("Command line: an unknown user, time or password file is refused", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer user = cli.run({"verify", "--user", "Orang Lain"});
    CHECK(user.code == 4);
    CHECK(user.error() == "not_found");
    const Answer now = CommandFixture::runPlainly(
        {"verify", "--json", "--data", cli.data().string(), "--now", "kemarin"});
    CHECK(now.code == 3);
    CHECK(now.error() == "invalid_input");
    CHECK(cli.run({"verify", "--password-file", "/nowhere"}).error() == "file_unreadable");
}

TEST_CASE("Command line: a folder without office is refused, and stays as it was", "[cli]")
{
    const CommandFixture cli;
    const Answer missing = cli.run({"verify"});
    CHECK(missing.code == 3);
    CHECK(missing.error() == "no_office");
    std::filesystem::create_directories(cli.data());
    const Answer empty = cli.run({"dump"});
    CHECK(empty.code == 3);
    CHECK(empty.error() == "no_office");
    CHECK(std::filesystem::is_empty(cli.data()));
}

TEST_CASE("Command line: a second writer is refused, a reader is not", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const jejak::FixedClock clock(jejak::Instant{});
    SeededRandom random;
    const auto desk = require(jejak::desk::Desk::open(cli.data(), jejak::desk::DeskMode::write,
                                                      referenceData(), {clock, random}));
    const auto file = cli.writeJson("case.json", CommandFixture::sampleCase());
    const Answer answer = cli.run({"case", "add", "--file", file.string()});
    CHECK(answer.code == 6);
    CHECK(answer.error() == "held_by_other");
    CHECK(cli.run({"verify"}).code == 0);
    CHECK(cli.run({"dump"}).json()["cases"].empty());
}

TEST_CASE("Command line: a person does only what their roles permit", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    {
        const jejak::FixedClock clock(jejak::Instant{});
        SeededRandom random;
        const auto desk = require(jejak::desk::Desk::open(cli.data(), jejak::desk::DeskMode::write,
                                                          referenceData(), {clock, random}));
        require(desk->journal().commit(require(desk->session({})), desk->office().stream,
                                       {{jejak::office::personAdd,
                                         {{"id", formatId(desk->ids().next<jejak::PersonId>())},
                                          {"name", "Budi Petugas"},
                                          {"roles", {"petugas"}}}}}));
    }
    CHECK(cli.run({"case", "list", "--user", "Budi Petugas"}).code == 0);
    for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
             {"dump"},
             {"report", "monthly", "--period", "2026-10", "--out", "/nowhere/a.pdf"},
             {"chain", "void", "74.01-2026-A0001", "01a20023-6450-7000-8044-fdd7eca8eff6",
              "--reason", "x"}}) {
        CAPTURE(arguments);
        std::vector<std::string> asClerk = arguments;
        asClerk.insert(asClerk.end(), {"--user", "Budi Petugas"});
        const Answer answer = cli.run(asClerk);
        CHECK(answer.code == 4);
        CHECK(answer.error() == "not_allowed");
    }
}

TEST_CASE("Command line: a folder that an older program left is brought up to date", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string number = cli.addCase();
    const jejak::FixedClock clock(jejak::Instant{});
    SeededRandom random;
    auto desk = require(jejak::desk::Desk::open(cli.data(), jejak::desk::DeskMode::write,
                                                referenceData(), {clock, random}));
    jejak::journal::JournalStore(desk->database()).setSetting("folded_schema", "older");

    CHECK(cli.run({"case", "show", number}).code == 6); // the writer is still there
    desk.reset();
    const Answer answer = cli.run({"case", "show", number});
    CHECK(answer.code == 0);
    CHECK_FALSE(answer.err.empty());
    CHECK(cli.run({"verify"}).err.empty());
}

TEST_CASE("dump: a device is written to, not replaced", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    CHECK(cli.run({"dump", "--out", "/dev/null"}).code == 0);
    CHECK(std::filesystem::is_character_file("/dev/null"));
    const auto file = cli.folder.path() / "dump.json";
    CHECK(cli.run({"dump", "--out", file.string()}).code == 0);
    CHECK(std::filesystem::file_size(file) > 100);
    CHECK(cli.run({"dump", "--out", "/nowhere/dump.json"}).code == 3);
}

TEST_CASE("demo: gives what was asked for, the same for the same seed, and valid", "[cli]")
{
    const CommandFixture cli;
    const Answer answer = cli.run({"demo", "--cases", "40", "--seed", "7"});
    REQUIRE(answer.code == 0);
    CHECK(answer.json()["cases"] == 40);
    CHECK(answer.json()["respondents"] >= 40);
    CHECK(cli.run({"verify"}).code == 0);

    const json dump = cli.run({"dump"}).json();
    CHECK(dump["offices"][0]["demo"] == true);
    const CommandFixture again;
    again.run({"demo", "--cases", "40", "--seed", "7"});
    CHECK(again.run({"dump"}).json() == dump);
    const CommandFixture other;
    other.run({"demo", "--cases", "40", "--seed", "8"});
    CHECK(other.run({"dump"}).json()["cases"] != dump["cases"]);
}

TEST_CASE("reference list: prints rules, holidays and words", "[cli]")
{
    const json listed = CommandFixture::runPlainly({"reference", "list", "--json"}).json();
    CHECK(listed["words"]["step"][0] ==
          json{{"word", "received"}, {"id", "Diterima"}, {"en", "Received"}});
    CHECK(listed["words"]["outcome"].size() == 9);
    CHECK_FALSE(listed["rules"]["forms"].empty());
    CHECK_FALSE(listed["rules"]["sanctions"].empty());
    CHECK_FALSE(listed["holidays"].empty());
}

TEST_CASE("verify: a changed byte in the journal ends with 5", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    const std::filesystem::path file = cli.data() / "jejak.sqlite";
    std::string bytes;
    {
        std::ifstream stream(file, std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(stream), {});
    }
    // The narrative stands in the journal, in the folded table and in the search index.
    for (std::size_t at = bytes.find("Membagikan"); at != bytes.npos;
         at = bytes.find("Membagikan", at + 1))
        bytes[at] = 'N';
    std::ofstream(file, std::ios::binary) << bytes;

    const Answer answer = cli.run({"verify"});
    CHECK(answer.code == 5);
    CHECK(answer.json()["ok"] == false);
    CHECK_FALSE(answer.json()["problems"].empty());
}
