#include "tests/app/support/command_fixture.h"

using nlohmann::json;
using namespace jejak::test;

namespace {

const char* const theCase = "74.01-2026-A0001";

// A case up to the recommendation of HB1, and what is recorded upon it.
struct RecommendedCase : CommandFixture
{
    RecommendedCase()
    {
        init();
        addCase();
        record("received", {{"event_date", "2026-10-02"}});
        record("forwarded", {{"event_date", "2026-10-05"}});
        record("recommended", {{"event_date", "2026-10-09"}, {"sanction", "HB1"}});
    }

    Answer record(const std::string& step, const json& body) const
    {
        return run({"chain", "record", theCase, "--step", step, "--file",
                    writeJson("step.json", body).string()});
    }

    // For people, in Indonesian.
    Answer recordPlainly(const std::string& step, const json& body) const
    {
        return runPlainly({"--data", data().string(), "--now", "2026-11-21T09:00:00+08:00", "chain",
                           "record", theCase, "--step", step, "--file",
                           writeJson("step.json", body).string()});
    }
};

} // namespace

TEST_CASE("chain record: an empty list of respondents is refused, without one all are meant",
          "[cli]")
{
    const RecommendedCase cli;
    const Answer refused =
        cli.record("ppk_received", {{"event_date", "2026-10-12"}, {"respondents", json::array()}});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "invalid_input");
    CHECK(refused.json()["error"]["details"][0]["field"] == "respondents");
    CHECK(cli.record("ppk_received", {{"event_date", "2026-10-12"}}).code == 0);
}

TEST_CASE("chain record: a note of five million characters is refused", "[cli]")
{
    const RecommendedCase cli;
    const Answer refused = cli.record(
        "ppk_received", {{"event_date", "2026-10-12"}, {"note", std::string(5'000'000, 'x')}});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "invalid_input");
    CHECK(refused.json()["error"]["details"][0]["field"] == "note");
}

TEST_CASE("chain record: data that are blocked already are said to be", "[cli]")
{
    const RecommendedCase cli;
    CHECK(cli.record("blocked", {{"event_date", "2026-11-10"}}).code == 0);
    const Answer refused = cli.record("blocked", {{"event_date", "2026-11-11"}});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "invalid_step");
    CHECK(refused.json()["error"]["details"][0]["value"] == "blocked");
    CHECK(cli.recordPlainly("blocked", {{"event_date", "2026-11-11"}}).err.find("sudah diblokir") !=
          std::string::npos);
}

TEST_CASE("case show: a decree whose sanction nobody filled in says so", "[cli]")
{
    const RecommendedCase cli;
    const Answer recorded =
        cli.record("sanctioned", {{"event_date", "2026-11-02"}, {"letter_number", "SK 1"}});
    REQUIRE(recorded.code == 0);
    CHECK(recorded.json()["warnings"][0]["code"] == "sanction_missing");
    const json respondent = cli.run({"case", "show", theCase}).json()["respondents"][0];
    CHECK(respondent["outcome"] == "followed_up");
    CHECK(respondent["decrees"][0]["sanction_missing"] == true);
    const Answer shown =
        CommandFixture::runPlainly({"--data", cli.data().string(), "--now",
                                    "2026-11-21T09:00:00+08:00", "case", "show", theCase});
    CHECK(shown.out.find("sanksi belum diisi") != std::string::npos);
}

TEST_CASE("chain record: a letter from a body that is gone is recorded with a warning", "[cli]")
{
    const RecommendedCase cli;
    const Answer again =
        cli.record("closed", {{"event_date", "2026-10-12"}, {"note", "Terlapor meninggal dunia"}});
    REQUIRE(again.code == 0);
    cli.record("reopened", {{"event_date", "2026-10-13"}, {"note", "Keliru"}});
    const Answer recorded =
        cli.record("recommended", {{"event_date", "2026-10-14"}, {"from", "kasn"}});
    REQUIRE(recorded.code == 0);
    const json warning = recorded.json()["warnings"][0];
    CHECK(warning["code"] == "commission_not_in_office");
    CHECK(warning["value"] == "bkn");
}

TEST_CASE("case add: another category asks for the reason for the category", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    json object = CommandFixture::sampleCase();
    object["respondents"][0]["acts"][0]["category"] = "ethics";
    const auto file = cli.writeJson("case.json", object).string();
    const Answer refused = cli.run({"case", "add", "--file", file});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "reason_missing");
    const Answer plainly =
        CommandFixture::runPlainly({"--data", cli.data().string(), "--now",
                                    "2026-11-21T09:00:00+08:00", "case", "add", "--file", file});
    CHECK(plainly.err.find("alasan kategori") != std::string::npos);
}

TEST_CASE("case add: the same NIP twice is refused, a known report number is remarked", "[cli]")
{
    const CommandFixture cli;
    cli.init();
    const std::string first = cli.addCase();
    json object = CommandFixture::sampleCase();
    const auto add = [&] {
        return cli.run({"case", "add", "--file", cli.writeJson("case.json", object).string()});
    };
    const json warnings = add().json()["warnings"];
    CHECK(std::any_of(warnings.begin(), warnings.end(), [&](const json& each) {
        return each["code"] == "report_number_used" && each["value"] == first;
    }));
    object["respondents"].push_back(object["respondents"][0]);
    const Answer refused = add();
    CHECK(refused.code == 3);
    CHECK(refused.error() == "invalid_input");
    CHECK(refused.json()["error"]["details"][0]["rule"] == "duplicate");
}
