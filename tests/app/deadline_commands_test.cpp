#include "tests/app/support/command_fixture.h"

#include <fstream>

using nlohmann::json;
using namespace jejak::test;

namespace {

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// An office whose one case the PPK has to answer by 20 November 2026, yesterday.
struct RecommendedFixture : CommandFixture
{
    RecommendedFixture()
    {
        init();
        number = addCase();
        record("received", {{"event_date", "2026-10-02"}});
        record("forwarded", {{"event_date", "2026-10-07"}});
        const json chain = record("recommended", {{"event_date", "2026-11-02"}});
        step = chain["events"].back()["id"];
    }

    json record(const std::string& word, const json& object) const
    {
        const auto file = writeJson(word + ".json", object);
        const Answer answer =
            run({"chain", "record", number, "--step", word, "--file", file.string()});
        REQUIRE(answer.code == 0);
        return answer.json();
    }

    std::string number;
    std::string step;
};

} // namespace

TEST_CASE("calendar add: counts forwards, backwards and without a data folder", "[cli]")
{
    const auto add = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"calendar", "add"});
        arguments.emplace_back("--json");
        return CommandFixture::runPlainly(arguments).json();
    };

    CHECK(add({"2026-07-14", "15"})["date"] == "2026-08-04");
    CHECK(add({"2026-07-14", "15"})["estimated"] == false);
    CHECK(add({"2026-06-12", "-7"})["date"] == "2026-06-03");
    CHECK(add({"2024-05-20", "-7", "--collective-leave", "working"})["date"] == "2024-05-08");
    CHECK(add({"2026-11-20", "1", "--week", "6"})["date"] == "2026-11-21");
    CHECK(add({"2024-04-05", "14", "--unit", "hari"})["date"] == "2024-04-19");
    CHECK(add({"2029-01-05", "10"})["estimated"] == true);

    const auto refusal = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"calendar", "add"});
        return CommandFixture::runPlainly(arguments).code;
    };
    CHECK(refusal({"2026-02-30", "1"}) == 3);
    CHECK(refusal({"2026-02-03", "1", "--unit", "minggu"}) == 3);
    CHECK(refusal({"2026-02-03", "1", "--week", "7"}) == 3);
    CHECK(refusal({"2026-02-03", "1", "--collective-leave", "ya"}) == 3);
    CHECK(refusal({"2026-02-03", "2000000000"}) == 3);
    CHECK(refusal({"2026-02-03", "x"}) == 2);
}

TEST_CASE("deadlines: lists what is due, filters it and writes a calendar without names", "[cli]")
{
    const RecommendedFixture cli;

    const json all = cli.run({"deadlines"}).json()["deadlines"];
    REQUIRE(all.size() == 1);
    CHECK(all[0]["case"] == cli.number);
    CHECK(all[0]["rule"] == "Tindak lanjut rekomendasi oleh PPK");
    CHECK(all[0]["due"] == "2026-11-20");
    CHECK(all[0]["unit"] == "hari-kerja");
    CHECK(all[0]["remaining"] == 0);
    CHECK(all[0]["overdue"] == true);
    CHECK(all[0].contains("basis"));
    CHECK(all[0]["calendar"] == "libur 2019-2027, 5 hari kerja, cuti bersama libur");
    CHECK(cli.run({"deadlines", "--overdue"}).json()["deadlines"].size() == 1);
    CHECK(cli.run({"deadlines", "--until", "2026-11-19"}).json()["deadlines"].empty());
    CHECK(cli.run({"deadlines", "--holder", "bkn"}).json()["deadlines"].empty());
    CHECK(cli.run({"deadlines", "--until", "besok"}).code == 3);

    const auto file = cli.folder.path() / "tenggat.ics";
    CHECK(cli.run({"deadlines", "--ics", file.string()}).code == 0);
    const std::string calendar = textOf(file);
    CHECK(calendar.find("DTSTART;VALUE=DATE:20261120") != std::string::npos);
    const std::string name = CommandFixture::sampleCase()["respondents"][0]["name"];
    CHECK(calendar.find(name) == std::string::npos);
}

TEST_CASE("deadlines set and snooze: change one limit, and one reminder alone", "[cli]")
{
    const RecommendedFixture cli;
    const std::vector<std::string> set{
        "deadlines", "set", cli.number, cli.step, "tindak-lanjut-ppk",
        "--count",   "10",  "--unit",   "hari"};
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> all = set;
        all.insert(all.end(), more.begin(), more.end());
        return cli.run(all);
    };

    CHECK(with({"--reason", "surat"}).error() == "reason_missing");
    CHECK(with({"--basis", "surat R-1"}).error() == "reason_missing");
    const Answer changed = with({"--basis", "surat R-1", "--reason", "surat menyebut 10 hari"});
    CHECK(changed.code == 0);
    CHECK(changed.json()["due"] == "2026-11-12");

    CHECK(cli.run({"deadlines", "snooze", cli.step, "tindak-lanjut-ppk", "--until", "2026-11-30"})
              .json()["remind_on"] == "2026-11-30");
    CHECK(cli.run({"deadlines", "snooze", cli.step, "tindak-lanjut-ppk", "--until", "2026-11-01"})
              .code == 3);
    const json row = cli.run({"deadlines"}).json()["deadlines"][0];
    CHECK(row["due"] == "2026-11-12");
    CHECK(row["remind_on"] == "2026-11-30");
    CHECK(cli.run({"verify"}).code == 0);
}

TEST_CASE("reference make, import and deadlines recalculate: a local holiday on its way", "[cli]")
{
    const RecommendedFixture cli;
    const json content{{"source", "Keputusan Bupati 12/2026"},
                       {"tables",
                        {{"holidays",
                          {{"set",
                            {{{"date", "2026-11-11"},
                              {"name", "Hari jadi daerah"},
                              {"kind", "libur_daerah"},
                              {"basis", "Keputusan Bupati 12/2026"}}}}}}}}};
    const auto source = cli.writeJson("isi.json", content);
    const auto pack = (cli.folder.path() / "paket.json").string();
    CHECK(cli.run({"reference", "make", source.string(), "--out", pack}).code == 0);

    const json preview = cli.run({"reference", "import", pack, "--dry-run"}).json();
    CHECK(preview["taken"] == false);
    CHECK(preview["holidays"] == 1);
    CHECK(preview["moved"][0]["before"] == "2026-11-20");
    CHECK(preview["moved"][0]["after"] == "2026-11-23");
    CHECK(cli.run({"calendar", "add", "2026-11-10", "1"}).json()["date"] == "2026-11-11");

    CHECK(cli.run({"reference", "import", pack}).json()["taken"] == true);
    CHECK(cli.run({"calendar", "add", "2026-11-10", "1"}).json()["date"] == "2026-11-12");
    CHECK(cli.run({"reference", "import", pack}).error() == "pack_older");
    const json listed = cli.run({"reference", "list"}).json();
    const auto& holidays = listed["holidays"];
    CHECK(std::any_of(holidays.begin(), holidays.end(),
                      [](const json& each) { return each["kind"] == "local"; }));
    CHECK(listed["rules"]["deadlines"].size() >= 30);

    const json shown = cli.run({"deadlines", "recalculate"}).json();
    CHECK(shown["moved"][0]["days"][0]["name"] == "Hari jadi daerah");
    CHECK(cli.run({"deadlines"}).json()["deadlines"][0]["due"] == "2026-11-20");
    CHECK(cli.run({"deadlines", "recalculate", "--apply"}).error() == "reason_missing");
    CHECK(cli.run({"deadlines", "recalculate", "--apply", "--reason", "libur daerah"})
              .json()["applied"] == true);
    CHECK(cli.run({"deadlines"}).json()["deadlines"][0]["due"] == "2026-11-23");

    std::string changed = textOf(pack);
    changed.replace(changed.find("2026-11-11"), 10, "2026-11-12");
    const auto forged = cli.write("palsu.json", changed);
    const Answer refused = cli.run({"reference", "import", forged.string()});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "signature_wrong");
    CHECK(cli.run({"reference", "import", cli.write("x.json", "{}").string()}).error() ==
          "pack_malformed");
}
