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
    CHECK(cli.run({"chain", "next", "74.01-2026-A0001"}).json()["next"] == json{"received"});
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
    CHECK(answer.json()["status"].is_null());

    const Answer unknown =
        cli.run({"chain", "void", "74.01-2026-A0001", "tidak-ada", "--reason", "x"});
    CHECK(unknown.code == 3);
    CHECK(unknown.error() == "not_found");
}
