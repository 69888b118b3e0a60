#include "tests/support/register_import_fixture.h"

#include <random>

#include <fmt/format.h>

using namespace jejak;
using namespace jejak::registers;
using namespace jejak::registers::test;

TEST_CASE("RegisterImport: the published register gives the published figures",
          "[register][import]")
{
    const auto* const name = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    INFO(name);
    OfficeFixture office("74");

    const auto report =
        require(office.desk->registerImport().run(office.session, testData / name, {}));

    CHECK(report.rows == 38);
    CHECK(report.created == 38);
    CHECK(report.cases == 38);
    CHECK(report.rejectedRows == 0);
    CHECK(report.different.items().empty());
    checkPublishedFigures(office);
    CHECK(require(office.desk->verify(office.session, true)).empty());
    CHECK(count(office, "SELECT max(number_sequence) FROM case_file") == 38);
}

TEST_CASE("RegisterImport: a row's steps come with their case, in one operation",
          "[register][import]")
{
    OfficeFixture office("74");
    require(office.desk->registerImport().run(office.session, testData / "sultra_2024.csv", {}));

    CHECK(count(office, "SELECT count(*) FROM step") > 100);
    const auto id = office.desk->database().text("SELECT number FROM case_file ORDER BY key");
    REQUIRE(id);
    const auto history = office.desk->journal().history(*office.desk->cases().find(*id));
    CHECK(history.operations.size() == 2); // the case, its respondent
    CHECK(history.operations.front().body.at("steps").size() ==
          require(office.desk->chain().chain(history.id)).steps.size());
}

TEST_CASE("RegisterImport: what is there already creates nothing, however it is spelled",
          "[register][import]")
{
    const auto* const first = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    const auto* const second = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    INFO(first << " then " << second);
    OfficeFixture office("74");
    require(office.desk->registerImport().run(office.session, testData / first, {}));
    const auto operations = count(office, "SELECT count(*) FROM operation");
    const auto entries = count(office, "SELECT count(*) FROM chain_entry");

    const auto report =
        require(office.desk->registerImport().run(office.session, testData / second, {}));

    CHECK(report.created == 0);
    CHECK(report.cases == 0);
    for (const RowDifference& each : report.different.items())
        CHECK(joinedFields(each).empty());
    CHECK(report.unchanged == 38);
    CHECK_FALSE(report.needsPerson());
    CHECK(count(office, "SELECT count(*) FROM operation") == operations);
    CHECK(count(office, "SELECT count(*) FROM chain_entry") == entries);
}

TEST_CASE("RegisterImport: rows with one number are respondents of one case, wherever they stand",
          "[register][import]")
{
    OfficeFixture office;
    const std::string rows[] = {
        "2023-10-02;018/Reg/LP;Farah Nawasena;197504122000032901;Kolaka;2023-10-07;R-1/KASN/11/"
        "2023;2023-11-14;Melanggar;;;;Medsos;Unggahan.\n",
        "2 Oktober 2023;18/REG/LP;Budi Santosa;;Kolaka;7/10/2023;R-1/KASN/11/2023;14-11-2023;"
        "Melanggar;800/7/2023;2023-12-01;Teguran lisan;Medsos;Hadir.\n"};
    const std::string other = "2023-10-03;;Citra Lestari;;Wakatobi;;;;;;;;;\n";

    const bool isApart = GENERATE(false, true);
    const auto report = isApart ? import(office, header + rows[0] + other + rows[1])
                                : import(office, header + rows[0] + rows[1] + other);

    CHECK(report.created == 3);
    CHECK(report.cases == 2);
    CHECK(report.different.items().empty());
    const CaseRecord record = recordOf(office, isApart ? "74.01-2026-A0002" : "74.01-2026-A0001");
    const auto& respondents = record.file.content.respondents;
    REQUIRE(respondents.size() == 2);
    CHECK(record.file.content.narrative == "Unggahan.\n\nHadir.");
    CHECK(record.chain.outcomes[0].outcome == referral::Outcome::recommended);
    CHECK(record.chain.outcomes[1].outcome == referral::Outcome::followedUp);
    std::map<referral::StepKind, int> steps;
    for (const referral::Step& step : record.chain.steps) {
        ++steps[step.kind];
        if (step.kind == referral::StepKind::forwarded) {
            CHECK(step.sender == "bawaslu");
            CHECK(step.recipient == "kasn");
            CHECK(step.respondents.empty());
        }
        if (step.kind == referral::StepKind::sanctioned)
            CHECK(step.respondents == std::vector{respondents[1].id});
    }
    CHECK(steps[referral::StepKind::received] == 1);
    CHECK(steps[referral::StepKind::forwarded] == 1);
    CHECK(steps[referral::StepKind::recommended] == 1);
    CHECK(steps[referral::StepKind::sanctioned] == 1);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("RegisterImport: what differs is listed with both values and applied only when asked",
          "[register][import]")
{
    OfficeFixture office;
    import(office, header +
                       "2023-10-02;018/Reg;Farah Nawasena;197504122000032901;Kolaka;2023-10-07;"
                       "R-1/KASN;2023-11-14;Melanggar;;;;Medsos;\n");
    const std::string changed =
        header + "2023-10-02;018/Reg;FARAH NAWASENA, S.Pd;197504122000032901;Wakatobi;2023-10-07;"
                 "R-2/KASN;2023-11-14;Melanggar;800/1;2023-12-01;Teguran lisan;Medsos;\n";
    const std::string all = "place[74.01][74.07] recommended.letter_number[R-1/KASN][R-2/KASN] "
                            "sanctioned[][2023-12-01] ";

    const auto listed = import(office, changed);
    REQUIRE(listed.different.total() == 1);
    CHECK(joinedFields(listed.different.items()[0]) == all);
    CHECK_FALSE(listed.different.items()[0].isApplied);
    CHECK(listed.needsPerson());
    CHECK(districts(office) == Counts{{"74.01", 1}});

    const auto applied = import(office, changed, {.update = true, .voidReason = "Salah ketik"});
    REQUIRE(applied.different.total() == 1);
    CHECK(joinedFields(applied.different.items()[0]) == all);
    CHECK(applied.different.items()[0].isApplied);
    CHECK(districts(office) == Counts{{"74.07", 1}});
    CHECK(outcomes(office) == Counts{{"followed_up", 1}});
    const CaseRecord record = recordOf(office, "74.01-2026-A0001");
    CHECK(record.file.conflicts.empty());
    CHECK(record.file.content.place == "74.07");
    CHECK(record.file.content.respondents[0].name == "Farah Nawasena");

    const auto again = import(office, changed);
    CHECK(again.unchanged == 1);
    CHECK(again.different.total() == 0);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("RegisterImport: a row that repeats an earlier one of the file creates nothing",
          "[register][import]")
{
    OfficeFixture office;
    const std::string row =
        "2023-10-02;018/Reg;Farah Nawasena;197504122000032901;Kolaka;;;;;;;;;\n";
    const std::string alone = "2023-10-03;;Citra Lestari;;Wakatobi;;;;;;;;;\n";

    const auto report = import(office, header + row + row + alone +
                                           "3/10/2023;;CITRA LESTARI, "
                                           "S.H.;;Muna;;;;;;;;;\n");

    CHECK(report.rows == 4);
    CHECK(report.created == 2);
    CHECK(report.unchanged == 1);
    REQUIRE(report.different.total() == 1);
    CHECK(report.different.items()[0].line == 5);
    CHECK(joinedFields(report.different.items()[0]) == "place[74.07][74.03] ");
}

TEST_CASE("RegisterImport: a respondent that a known case lacks is added to it",
          "[register][import]")
{
    OfficeFixture office;
    auto content = OfficeFixture::sampleContent();
    const auto recorded = require(office.desk->cases().add(office.session, content));
    const std::string added = "2026-10-02;18/REG/LP/PB/KAB/28.05/IX/2026;Budi Santosa;;Kolaka;;;;"
                              "Tidak terbukti;;;;;\n";

    const auto report = import(office, header + added);

    CHECK(report.created == 1);
    CHECK(report.cases == 0);
    const CaseRecord record = recordOf(office, recorded.number);
    REQUIRE(record.file.content.respondents.size() == 2);
    CHECK(record.file.content.respondents[1].name == "Budi Santosa");
    CHECK(record.chain.outcomes[0].outcome == referral::Outcome::inProcess);
    CHECK(record.chain.outcomes[1].outcome == referral::Outcome::notProven);
}

TEST_CASE("RegisterImport: a number that came after the case was recorded finds it",
          "[register][import]")
{
    OfficeFixture office;
    import(office, header + "2023-10-02;;Farah Nawasena;197504122000032901;Kolaka;;;;;;;;;\n");

    const auto report = import(
        office, header + "2023-10-02;018/Reg;Farah Nawasena;197504122000032901;Kolaka;;;;;;;;;\n",
        {.update = true});

    CHECK(report.created == 0);
    REQUIRE(report.different.total() == 1);
    CHECK(joinedFields(report.different.items()[0]) == "number[][018/Reg] ");
    CHECK(recordOf(office, "74.01-2026-A0001").file.content.reports[0].number == "018/Reg");
}

TEST_CASE("RegisterImport: steps without dates follow those before, slips of the pen do not undo",
          "[register][import]")
{
    OfficeFixture office;

    import(office, header +
                       "2023-10-02;;Undated;;Kolaka;2023-10-07;R-1;;Melanggar;;;;;\n"
                       "2023-10-03;;Early Decree;;Kolaka;;R-2;2023-12-01;Melanggar;S-1;2022-12-20;"
                       "Teguran lisan;;\n"
                       "2023-10-04;;Direct;;Kolaka;;;;Ditindaklanjuti langsung PPK;S-2;2023-11-02;"
                       "Teguran lisan;;\n");

    const CaseRecord undated = recordOf(office, "74.01-2026-A0001");
    CHECK(undated.chain.steps.back().eventDate == std::chrono::year(2023) / 10 / 7);
    CHECK_FALSE(undated.chain.steps.back().letterDate);
    const CaseRecord early = recordOf(office, "74.01-2026-A0002");
    CHECK(early.chain.outcomes[0].outcome == referral::Outcome::followedUp);
    CHECK(early.chain.steps.back().letterDate == std::chrono::year(2022) / 12 / 20);
    CHECK(early.chain.steps.back().eventDate == std::chrono::year(2023) / 12 / 1);
    const CaseRecord direct = recordOf(office, "74.01-2026-A0003");
    CHECK(direct.chain.outcomes[0].outcome == referral::Outcome::direct);
    CHECK(direct.chain.steps.back().letterNumber == "S-2");
}

TEST_CASE("RegisterImport: the order of the lines changes no figure", "[register][import]")
{
    std::mt19937 generator(GENERATE(1U, 2U, 3U, 4U, 5U));
    const auto chance = [&](std::size_t of) { return generator() % of; };
    std::vector<std::string> rows;
    for (int number = 1; number <= 12; ++number) {
        const std::string shared = fmt::format("2023-10-{:02};{:03}/Reg", number, number);
        const std::string channel = chance(2) == 0 ? "Medsos" : "";
        for (std::size_t person = 0, last = chance(4); person <= last; ++person) {
            const char* place = std::array{"Kolaka", "Wakatobi", "Muna", ""}[chance(4)];
            const char* result =
                std::array{"Melanggar", "Tidak terbukti", "Permintaan klarifikasi", ""}[chance(4)];
            const bool forwarded = chance(2) == 0;
            rows.push_back(
                fmt::format("{};Orang {}-{};;{};{};;{};{};;{};;{};\n", shared, number, person,
                            place, forwarded ? fmt::format("2023-11-{:02}", 1 + chance(20)) : "",
                            result[0] != '\0' && chance(3) > 0 ? "2023-11-10" : "", result,
                            result[0] == 'M' && chance(2) == 0 ? "2023-12-24" : "", channel));
        }
    }
    std::vector<std::pair<Counts, Counts>> figures;
    for (int i = 0; i < 3; ++i) {
        OfficeFixture office;
        std::string text = header;
        for (const std::string& row : rows)
            text += row;
        const auto report = import(office, text);
        CHECK(report.created == static_cast<std::int64_t>(rows.size()));
        CHECK(report.cases == 12);
        CHECK(report.different.total() == 0);
        CHECK(require(office.desk->verify(office.session, true)).empty());
        CHECK(import(office, text).unchanged == static_cast<std::int64_t>(rows.size()));
        figures.emplace_back(outcomes(office), districts(office));
        CHECK(figures.back() == figures.front());
        std::shuffle(rows.begin(), rows.end(), generator);
    }
}
