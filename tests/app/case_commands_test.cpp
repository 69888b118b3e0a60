#include "tests/app/support/command_fixture.h"

using nlohmann::json;
using namespace jejak::test;
using Catch::Matchers::Contains;

TEST_CASE("case add: what it read comes back from case show, with what is computed", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const json given = CommandFixture::sampleCase();
    const json added =
        cli.run({"case", "add", "--file", cli.writeJson("case.json", given).string()}).json();
    CHECK(added["number"] == "74.01-2026-A0001");
    CHECK(added["warnings"].empty());

    const Answer shown = cli.run({"case", "show", added["number"]});
    REQUIRE(shown.code == 0);
    const json found = shown.json();
    CHECK(found["id"] == added["id"]);
    CHECK(found["recorded"] == "2026-11-21");
    for (const char* key : {"place", "channel", "narrative"})
        CHECK(found[key] == given[key]);
    for (const auto& [key, value] : given["reports"][0].items())
        CHECK(found["reports"][0][key] == value);
    const json& respondent = found["respondents"][0];
    CHECK(respondent["nip"] == "197504122000032901");
    CHECK(respondent["job_level_group"] == "JPT");
    CHECK(respondent["acts"][0]["category"] == "discipline");
    CHECK(respondent["outcome"] == "in_process");
    CHECK(found["holder"] == "office");
    CHECK(found["status"] == "received");
    CHECK(found["receipt"]["step"] == "received");
    CHECK(found["deadlines"][0]["code"] == "kajian-awal");
    for (const char* key : {"steps", "sanctions", "evidence", "conflicts"})
        CHECK(found[key] == json::array());

    CHECK(cli.run({"case", "show", added["id"]}).json() == found);
}

TEST_CASE("case add: what to look at again is said in sentences about named fields", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    json given = CommandFixture::sampleCase();
    given["place"] = "99.99";
    given["respondents"].push_back(given["respondents"][0]);
    given["respondents"][1]["nip"] = "12345";
    given["respondents"][1]["acts"][0]["place"] = "99.99";
    const Answer answer =
        CommandFixture::runPlainly({"--data", cli.data().string(), "case", "add", "--file",
                                    cli.writeJson("case.json", given).string()});
    INFO(answer.err);
    CHECK(answer.code == 0);
    CHECK_THAT(answer.err, Contains("Periksa lagi Tempat: \"99.99\" tidak ada dalam daftar"));
    CHECK_THAT(answer.err, Contains("Periksa lagi Terlapor 2, NIP: NIP terdiri"));
    CHECK_THAT(answer.err, Contains("Periksa lagi Terlapor 2, Perbuatan 1, Tempat: \"99.99\""));
    CHECK_THAT(answer.err, Contains("Periksa lagi Terlapor 1: 74.01-2026-A0001 menyangkut orang"));
    CHECK_THAT(answer.err, !Contains("respondents") && !Contains("nip_"));
}

TEST_CASE("case add: what cannot be used is named and nothing is recorded", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    json object = CommandFixture::sampleCase();
    std::string field;

    SECTION("another type")
    {
        object["respondents"][0]["nip"] = 197504122000032901;
        field = "respondents[0].nip";
    }
    SECTION("a key that is not known")
    {
        object["respondents"][0]["acts"][0]["ocurred"] = "2026-09-25";
        field = "respondents[0].acts[0].ocurred";
    }
    SECTION("a day that does not exist")
    {
        object["reports"][0]["received"] = "2026-02-31";
        field = "reports[0].received";
    }
    SECTION("a word that is not known")
    {
        object["reports"][0]["source"] = "tetangga";
        field = "reports[0].source";
    }
    SECTION("a motive that is not known")
    {
        object["respondents"][0]["motives"] = {"M77"};
        field = "respondents[0].motives";
    }
    SECTION("a NUL byte")
    {
        object["narrative"] = std::string("a\0b", 3);
        field = "narrative";
    }
    SECTION("a list in place of an object")
    {
        object["respondents"][0] = json::array();
        field = "respondents[0]";
    }
    const Answer answer =
        cli.run({"case", "add", "--file", cli.writeJson("case.json", object).string()});
    CHECK(answer.code == 3);
    REQUIRE(answer.error() == "invalid_input");
    CHECK(answer.json()["error"]["details"][0]["field"] == field);
    CHECK(cli.run({"dump"}).json()["cases"].empty());
}

TEST_CASE("case add: what the law needs is asked for", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    json object = CommandFixture::sampleCase();
    object["respondents"] = json::array();
    const Answer answer =
        cli.run({"case", "add", "--file", cli.writeJson("case.json", object).string()});
    CHECK(answer.code == 3);
    CHECK(answer.error() == "missing_input");
}

TEST_CASE("case add: an unknown region is kept as text with a warning", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    json object = CommandFixture::sampleCase();
    object["place"] = "99.99";
    const Answer answer =
        cli.run({"case", "add", "--file", cli.writeJson("case.json", object).string()});
    REQUIRE(answer.code == 0);
    CHECK(answer.json()["warnings"][0]["code"] == "region_unknown");
    const json found = cli.run({"case", "show", "74.01-2026-A0001"}).json();
    CHECK(found["place"].is_null());
    CHECK(found["place_text"] == "99.99");
}

TEST_CASE("case add: a file that is no JSON is refused with line and column", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    SECTION("broken")
    {
        const Answer answer =
            cli.run({"case", "add", "--file", cli.write("a.json", "{\n  \"place\" 1}").string()});
        CHECK(answer.code == 3);
        REQUIRE(answer.error() == "invalid_input");
        const json detail = answer.json()["error"]["details"][0];
        CHECK(detail["line"] == 2);
        CHECK(detail["column"] == 11);
    }
    SECTION("empty")
    {
        const Answer answer =
            cli.run({"case", "add", "--file", cli.write("a.json", " \n").string()});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "file_empty");
    }
    SECTION("missing")
    {
        const Answer answer = cli.run({"case", "add", "--file", "/nowhere/case.json"});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "file_unreadable");
    }
    SECTION("a folder")
    {
        const Answer answer = cli.run({"case", "add", "--file", cli.folder.path().string()});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "file_unreadable");
    }
}

TEST_CASE("case show: a case that is not there is refused", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const Answer answer = cli.run({"case", "show", "74.01-2026-A0009"});
    CHECK(answer.code == 3);
    CHECK(answer.error() == "not_found");
}
