#include "tests/app/support/command_fixture.h"

#include <array>
#include <fstream>
#include <numeric>
#include <set>

using nlohmann::json;
using namespace jejak::test;

namespace {

struct SampleFixture : CommandFixture
{
    SampleFixture()
    {
        const Answer answer = run({"demo", "--cases", "60", "--seed", "2"});
        REQUIRE(answer.code == 0);
        made = answer.json();
    }

    json made;
};

} // namespace

TEST_CASE("case list: filter, search and limit narrow it, and the total tells of all", "[cli]")
{
    const SampleFixture cli;
    const json all = cli.run({"case", "list", "--limit", "0"}).json();
    CHECK(all["total"] == 60);
    CHECK(all["cases"].size() == 60);
    const json few = cli.run({"case", "list", "--limit", "5"}).json();
    CHECK(few["total"] == 60);
    CHECK(few["cases"].size() == 5);
    CHECK(few["cases"][0]["received"] >= few["cases"][4]["received"]);

    const std::string number = few["cases"][0]["number"];
    const json found = cli.run({"case", "list", "--search", number}).json();
    REQUIRE(found["total"] >= 1);
    CHECK(found["cases"][0]["number"] == number);

    const json here = cli.run({"case", "list", "--filter", "district=74.01"}).json();
    CHECK(here["total"] > 0);
    CHECK(here["total"] < 60);

    const Answer wrong = cli.run({"case", "list", "--filter", "warna=biru"});
    CHECK(wrong.code == 3);
    CHECK(wrong.error() == "invalid_input");
}

TEST_CASE("stats: the funnel adds up, and so does every dimension", "[cli]")
{
    const SampleFixture cli;
    const json answer = cli.run({"stats"}).json();
    const json& funnel = answer["funnel"];
    CHECK(answer["unit"] == "asn");
    CHECK(answer["reconciled"] == true);
    const auto at = [&](const char* word) { return funnel[word].get<int>(); };
    CHECK(at("reported") ==
          at("processed") + at("clarification") + at("in_process") + at("rejected"));
    CHECK(at("processed") ==
          at("recommended") + at("not_proven") + at("incomplete") + at("direct"));
    CHECK(at("recommended") == at("followed_up") + at("not_followed_up"));

    for (const char* by : {"district", "employer", "office", "job-level", "category", "form",
                           "channel", "source", "agency", "month", "ppk", "outcome"}) {
        CAPTURE(by);
        const json table = cli.run({"stats", "--by", by}).json();
        const int sum = std::accumulate(
            table["rows"].begin(), table["rows"].end(), 0,
            [](int total, const json& row) { return total + row["count"].get<int>(); });
        CHECK(table["by"] == json{by});
        CHECK(table["total"] == sum);
        CHECK(table["reconciled"] == true);
    }
}

TEST_CASE("stats: two dimensions, a range, an earlier moment and a CSV file", "[cli]")
{
    const SampleFixture cli;
    const json cross = cli.run({"stats", "--by", "district,job-level"}).json();
    CHECK(cross["rows"][0]["keys"].size() == 2);
    CHECK(cross["rows"][0]["labels"].size() == 2);
    const json year =
        cli.run({"stats", "--from", "2026-01-01", "--to", "2026-12-31", "--unit", "case"}).json();
    CHECK(year["unit"] == "case");
    CHECK(year["total"] < 60);
    const json before = cli.run({"stats", "--as-of", "2025-06-30"}).json();
    CHECK(before["total"] < cli.run({"stats"}).json()["total"]);

    const auto file = cli.folder.path() / "angka.csv";
    CHECK(cli.run({"stats", "--by", "month", "--csv", file.string()}).code == 0);
    CHECK(std::filesystem::file_size(file) > 20);
}

TEST_CASE("stats: the rows as a workbook, in one piece or not at all", "[cli]")
{
    const SampleFixture cli;
    const auto file = cli.folder.path() / "angka.xlsx";
    REQUIRE(cli.run({"stats", "--by", "district", "--xlsx", file.string()}).code == 0);
    std::ifstream workbook(file, std::ios::binary);
    std::array<char, 4> begin{};
    workbook.read(begin.data(), begin.size());
    CHECK(std::string(begin.data(), 2) == "PK"); // a zip file, as Office Open XML is
    const Answer refused =
        cli.run({"stats", "--xlsx", (cli.folder.path() / "none" / "angka.xlsx").string()});
    CHECK(refused.code == 3);
    CHECK(refused.error() == "folder_unwritable");
}

TEST_CASE("stats: what cannot be asked is refused", "[cli]")
{
    const SampleFixture cli;
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{"stats", "--by", "warna"},
                                               {"stats", "--by", "form,form"},
                                               {"stats", "--unit", "orang"},
                                               {"stats", "--date", "besok"},
                                               {"stats", "--from", "2026-02-30"},
                                               {"stats", "--as-of", "kemarin"}}) {
        CAPTURE(arguments);
        const Answer answer = cli.run(arguments);
        CHECK(answer.code == 3);
        CHECK(answer.error() == "invalid_input");
    }
}

TEST_CASE("report monthly: writes a PDF in either edition", "[cli]")
{
    const SampleFixture cli;
    const auto file = cli.folder.path() / "laporan.pdf";
    for (const char* edition : {"internal", "public"}) {
        CAPTURE(edition);
        const Answer answer = cli.run({"report", "monthly", "--period", "2026-10", "--edition",
                                       edition, "--out", file.string()});
        INFO(answer.out);
        REQUIRE(answer.code == 0);
        CHECK(answer.json()["pages"] >= 3);
        std::ifstream stream(file, std::ios::binary);
        std::string start(5, '\0');
        stream.read(start.data(), 5);
        CHECK(start == "%PDF-");
    }
}

TEST_CASE("report monthly: a month that is none, or a folder that is not there, is refused",
          "[cli]")
{
    const SampleFixture cli;
    const auto file = (cli.folder.path() / "laporan.pdf").string();
    const Answer period = cli.run({"report", "monthly", "--period", "2026-13", "--out", file});
    CHECK(period.code == 3);
    CHECK(period.error() == "invalid_input");
    const Answer folder =
        cli.run({"report", "monthly", "--period", "2026-10", "--out", "/nowhere/a.pdf"});
    CHECK(folder.code == 3);
    CHECK_FALSE(folder.error().empty());
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("demo: no two cases have one register number", "[cli]")
{
    const SampleFixture cli;
    const json cases = cli.run({"case", "list", "--limit", "1000"}).json()["cases"];
    std::set<std::string> numbers;
    for (const json& each : cases)
        numbers.insert(each["number"].get<std::string>());
    CHECK(cases.size() >= 60);
    CHECK(numbers.size() == cases.size());
}

TEST_CASE("stats --csv: the first line says what the columns are", "[cli]")
{
    const SampleFixture cli;
    const auto file = cli.folder.path() / "per-wilayah.csv";
    REQUIRE(cli.run({"stats", "--by", "district", "--csv", file.string()}).code == 0);

    std::ifstream lines(file);
    std::string first;
    std::getline(lines, first);

    CHECK(first.find("Kabupaten/kota (tempat kejadian)") != std::string::npos);
    CHECK(first.find("Jumlah") != std::string::npos);
}

TEST_CASE("stats: a period that ends before it begins is refused", "[cli]")
{
    const SampleFixture cli;
    const Answer answer = cli.run({"stats", "--from", "2026-10-02", "--to", "2026-10-01"});
    CHECK(answer.code == 3);
    CHECK(answer.error() == "invalid_input");
}

TEST_CASE("deadlines --holder: a word that nobody has is refused", "[cli]")
{
    const SampleFixture cli;
    CHECK(cli.run({"deadlines", "--holder", "mars"}).code == 3);
    CHECK(cli.run({"deadlines", "--holder", "bkn"}).code == 0);
}
