#include "tests/app/support/command_fixture.h"

using nlohmann::json;
using namespace jejak::test;

namespace {

Answer record(const CommandFixture& cli, const std::string& step, const json& body)
{
    return cli.run({"chain", "record", "74.01-2026-A0001", "--step", step, "--file",
                    cli.writeJson("step.json", body).string()});
}

} // namespace

TEST_CASE("chain record: the step decides holder, status and outcome", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    CHECK(record(cli, "received", {{"event_date", "2026-10-02"}}).code == 0);
    CHECK(record(cli, "forwarded", {{"event_date", "2026-10-09"}, {"from", "bawaslu"}}).code == 0);
    const Answer answer = record(cli, "recommended",
                                 {{"event_date", "2026-10-20"},
                                  {"letter_number", "R-12/X/2026"},
                                  {"letter_date", "2026-10-19"},
                                  {"sent", "2026-10-20"},
                                  {"to", "ppk"},
                                  {"respondents", {"197504122000032901"}}});
    INFO(answer.out);
    REQUIRE(answer.code == 0);
    const json chain = answer.json();
    CHECK(chain["holder"] == "ppk");
    CHECK(chain["status"] == "recommended");
    CHECK(chain["events"].size() == 3);
    CHECK(chain["events"][2]["letter_number"] == "R-12/X/2026");
    CHECK(std::find(chain["next"].begin(), chain["next"].end(), "sanctioned") !=
          chain["next"].end());

    CHECK(record(cli, "sanctioned",
                 {{"event_date", "2026-11-02"}, {"letter_number", "SK 1"}, {"sanction", "HB1"}})
              .code == 0);
    const json shown = cli.run({"case", "show", "74.01-2026-A0001"}).json();
    CHECK(shown["respondents"][0]["outcome"] == "followed_up");
    CHECK(shown["sanctions"][0]["sanction"] == "HB1");
}

TEST_CASE("chain record: what may not follow is refused", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    SECTION("a step out of order")
    {
        const Answer answer = record(cli, "sanctioned", {{"event_date", "2026-10-02"}});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "invalid_step");
    }
    SECTION("a word that is not known")
    {
        const Answer answer = record(cli, "diteruskan", {{"event_date", "2026-10-02"}});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "invalid_input");
    }
    SECTION("no date")
    {
        const Answer answer = record(cli, "received", json::object());
        CHECK(answer.code == 3);
        CHECK(answer.error() == "missing_input");
    }
    SECTION("somebody else")
    {
        const Answer answer = record(
            cli, "received", {{"event_date", "2026-10-02"}, {"respondents", {"Orang Lain"}}});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "not_found");
    }
    SECTION("a sanction that is not known")
    {
        const Answer answer =
            record(cli, "received", {{"event_date", "2026-10-02"}, {"sanction", "X9"}});
        CHECK(answer.code == 3);
        CHECK(answer.error() == "invalid_input");
    }
    const json chain = cli.run({"chain", "next", "74.01-2026-A0001"}).json();
    CHECK(chain["events"].empty());
    CHECK(chain["next"].front() == "received");
}

TEST_CASE("chain void: the step stays visible, with the reason", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    cli.addCase();
    const json chain = record(cli, "received", {{"event_date", "2026-10-02"}}).json();
    const std::string event = chain["events"][0]["id"];

    const Answer without = cli.run({"chain", "void", "74.01-2026-A0001", event, "--reason", ""});
    CHECK(without.code == 3);
    CHECK(without.error() == "reason_missing");

    const Answer answer =
        cli.run({"chain", "void", "74.01-2026-A0001", event, "--reason", "Salah perkara"});
    REQUIRE(answer.code == 0);
    CHECK(answer.json()["events"][0]["voided"] == true);
    CHECK(answer.json()["events"][0]["void_reason"] == "Salah perkara");
    CHECK(answer.json()["status"] == "received"); // as the report tells
    CHECK(answer.json()["receipt"]["event_date"] == "2026-10-02");

    const Answer unknown =
        cli.run({"chain", "void", "74.01-2026-A0001", "tidak-ada", "--reason", "x"});
    CHECK(unknown.code == 3);
    CHECK(unknown.error() == "not_found");
}

namespace {

// A case of 2024 or before, one civil servant, one act on the day.
std::string addCaseOf(const CommandFixture& cli, const std::string& act)
{
    json object = CommandFixture::sampleCase();
    object["respondents"][0]["acts"][0]["occurred"] = act;
    const Answer answer =
        cli.run({"case", "add", "--file", cli.writeJson("c.json", object).string()});
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    return answer.json()["number"];
}

json step(const CommandFixture& cli, const std::string& number, const std::string& kind,
          const json& body)
{
    const Answer answer = cli.run({"chain", "record", number, "--step", kind, "--file",
                                   cli.writeJson("step.json", body).string()});
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    return answer.json();
}

// What `case show` prints for people.
std::string shown(const CommandFixture& cli, const std::string& number)
{
    return CommandFixture::runPlainly({"--data", cli.data().string(), "--now",
                                       "2026-11-21T09:00:00+08:00", "case", "show", number})
        .out;
}

} // namespace

TEST_CASE("case show: a case of 2020 names KASN and PP 53, one of October 2024 BKN and PP 94",
          "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string old = addCaseOf(cli, "2020-09-25");
    step(cli, old, "received", {{"event_date", "2020-10-01"}});
    step(cli, old, "forwarded", {{"event_date", "2020-10-05"}});
    step(cli, old, "recommended", {{"event_date", "2020-11-02"}, {"sanction", "P53-HB3"}});
    const std::string before = shown(cli, old);
    CHECK(before.find("Diteruskan ke KASN") != std::string::npos);
    CHECK(before.find("pembebasan dari jabatan (PP 53/2010)") != std::string::npos);
    CHECK(before.find("BKN") == std::string::npos);
    CHECK(before.find("PP 94") == std::string::npos);

    const std::string recent = addCaseOf(cli, "2024-10-10");
    step(cli, recent, "received", {{"event_date", "2024-10-12"}});
    step(cli, recent, "forwarded", {{"event_date", "2024-10-15"}});
    step(cli, recent, "recommended", {{"event_date", "2024-11-02"}, {"sanction", "HB2"}});
    const std::string after = shown(cli, recent);
    CHECK(after.find("Diteruskan ke BKN") != std::string::npos);
    CHECK(after.find("jabatan pelaksana selama 12 (dua belas) bulan (PP 94/2021)") !=
          std::string::npos);
    CHECK(after.find("KASN") == std::string::npos);
    CHECK(after.find("PP 53") == std::string::npos);
}

TEST_CASE("chain hand-over: lists first, records once, and refuses the rest", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string number = addCaseOf(cli, "2024-01-15");
    step(cli, number, "received", {{"event_date", "2024-06-05"}});
    step(cli, number, "forwarded", {{"event_date", "2024-06-10"}});
    const auto run = [&](const char* date, bool dryRun) {
        std::vector<std::string> arguments{"chain", "hand-over", "--date",
                                           date,    "--letter",  "SE 4/2024"};
        if (dryRun)
            arguments.emplace_back("--dry-run");
        return cli.run(arguments);
    };

    const json preview = run("2024-09-04", true).json();
    CHECK(preview["recorded"] == false);
    CHECK(preview["cases"][0]["to"] == "bkn");
    const Answer early = run("2024-09-03", false);
    CHECK(early.code == 3);
    CHECK(early.error() == "invalid_input");

    const Answer recorded = run("2024-09-04", false);
    REQUIRE(recorded.code == 0);
    CHECK(recorded.json()["cases"].size() == 1);
    CHECK(cli.run({"chain", "next", number}).json()["holder"] == "bkn");
    CHECK(run("2024-09-04", false).error() == "not_found");
}

TEST_CASE("chain record: a letter of another case is refused with the number of that case", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string first = addCaseOf(cli, "2026-09-25");
    const std::string second = addCaseOf(cli, "2026-09-26");
    for (const std::string& number : {first, second})
        step(cli, number, "received", {{"event_date", "2026-10-02"}});
    const json letter{{"event_date", "2026-10-09"},
                      {"letter_number", "12/PM.00.02/X/2026"},
                      {"letter_date", "2026-10-09"}};
    step(cli, first, "forwarded", letter);

    const Answer refused = cli.run({"chain", "record", second, "--step", "forwarded", "--file",
                                    cli.writeJson("step.json", letter).string()});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "already_exists");
    const std::string sentence = refused.json()["error"]["message"];
    CHECK(sentence.find(first) != std::string::npos);
    CHECK(refused.json()["error"]["details"][0]["other"] == first);

    json same = letter;
    same["same_letter"] = true;
    CHECK(step(cli, second, "forwarded", same)["status"] == "forwarded");
}

TEST_CASE("chain record: what should be looked at again is said beside the result", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string number = addCaseOf(cli, "2026-09-25");
    step(cli, number, "received", {{"event_date", "2026-10-02"}});
    const json chain = step(cli, number, "sanctioned_directly",
                            {{"event_date", "2026-10-20"},
                             {"letter_number", "800/7/2026"},
                             {"sanctions", {"HS1", "P53-HS2"}}});
    REQUIRE(chain["warnings"].size() == 2);
    CHECK(chain["warnings"][0]["code"] == "heaviest_kept");
    CHECK(chain["events"][1]["decree"]["besides"].size() == 1);
}

TEST_CASE("case add: a case against a superior who did not act is shown both ways", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string first = addCaseOf(cli, "2026-09-25");
    json object = CommandFixture::sampleCase();
    object["respondents"][0]["name"] = "Atasan Contoh";
    object["respondents"][0].erase("nip");
    object["derived_from"] = first;
    const auto add = [&] {
        return cli.run({"case", "add", "--file", cli.writeJson("d.json", object).string()});
    };

    CHECK(add().error() == "reason_missing");
    object["derived_reason"] = "Tidak memanggil dan memeriksa";
    object["derived_from"] = "74.01-2026-A0999";
    CHECK(add().error() == "not_found");
    object["derived_from"] = first;
    const Answer added = add();
    REQUIRE(added.code == 0);

    const std::string second = added.json()["number"];
    const json derived = cli.run({"case", "show", second}).json();
    CHECK(derived["derived_from"]["number"] == first);
    CHECK(derived["derived_from"]["reason"] == "Tidak memanggil dan memeriksa");
    CHECK(cli.run({"case", "show", first}).json()["derived_cases"] == json::array({second}));
}

TEST_CASE("chain waiting and monitor: what nobody knows is refused", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    CHECK(cli.run({"chain", "waiting", "--holder", "camat"}).error() == "invalid_input");
    CHECK(cli.run({"chain", "waiting", "--kind", "lost"}).error() == "invalid_input");
    CHECK(cli.run({"chain", "waiting"}).json()["total"] == 0);
    CHECK(cli.run({"chain", "monitor", "--all"}).json()["recommendations"].empty());
    const Answer answer = cli.run({"chain", "hand-over", "--date", "kemarin", "--letter", "SE 4"});
    CHECK(answer.code == 3);
    CHECK(answer.error() == "invalid_input");
}

TEST_CASE("chain next: a cancelled chain can only be opened again, where it had been", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string number = addCaseOf(cli, "2026-09-25");
    step(cli, number, "received", {{"event_date", "2026-10-02"}});
    step(cli, number, "cancelled", {{"event_date", "2026-10-03"}, {"note", "Dicatat dua kali"}});
    CHECK(cli.run({"chain", "next", number}).json()["next"] == json{"reopened"});
    const Answer without =
        cli.run({"chain", "record", number, "--step", "reopened", "--file",
                 cli.writeJson("s.json", {{"event_date", "2026-10-05"}, {"note", "  "}}).string()});
    CHECK(without.code == 3);
    CHECK(without.error() == "reason_missing");
    // Bawaslu never forwarded it: nothing to recommend after opening it again.
    const json next =
        step(cli, number, "reopened", {{"event_date", "2026-10-05"}, {"note", "Keliru"}})["next"];
    CHECK(std::find(next.begin(), next.end(), "recommended") == next.end());
    CHECK(std::find(next.begin(), next.end(), "forwarded") != next.end());
}
