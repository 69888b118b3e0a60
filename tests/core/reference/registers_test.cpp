#include "core/base/text.h"
#include "core/reference/reference_data.h"
#include "core/reference/table.h"

#include <fstream>
#include <iterator>
#include <map>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;

// Both registers hold the published figures of Sulawesi Tenggara with invented people.
namespace {

constexpr std::size_t columnCount = 22;
using Counts = std::map<std::string, int>;

std::string readText(const std::string& name)
{
    std::ifstream file(JEJAK_TEST_DATA "/" + name, std::ios::binary);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

using Line = std::vector<std::string>;

// Takes one line off the register, whose cells stand between commas or between semicolons.
Line takeLine(std::string_view& rest, bool semicolons)
{
    Row<columnCount> row;
    if (!semicolons) {
        REQUIRE(takeRow(rest, row));
        return {row.begin(), row.end()};
    }
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const auto cells = split(line, ';');
    REQUIRE(cells.size() == columnCount);
    return {cells.begin(), cells.end()};
}

std::vector<std::map<std::string, std::string>> readRegister(const std::string& name)
{
    const std::string text = readText(name);
    const bool semicolons = text.starts_with("No;");
    std::string_view rest = text;
    const Line header = takeLine(rest, semicolons);
    std::vector<std::map<std::string, std::string>> rows;
    while (!rest.empty()) {
        const Line cells = takeLine(rest, semicolons);
        auto& row = rows.emplace_back();
        for (std::size_t c = 0; c < columnCount; ++c)
            row[header[c]] = cells[c];
    }
    return rows;
}

const ReferenceData& shipped()
{
    static const ReferenceData loaded = ReferenceData::load().value();
    return loaded;
}

} // namespace

TEST_CASE("Registers: every region resolves and the published totals come out", "[reference]")
{
    const std::string file = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    Counts districts;
    Counts employers;

    for (const auto& row : readRegister(file)) {
        const Match district = shipped().regions().resolve(row.at("Kabupaten/Kota"));
        CHECK(district.found() == !row.at("Kabupaten/Kota").empty());
        CHECK_FALSE(district.ambiguous());
        ++districts[district.code()];
        const Match employer = shipped().regions().resolve(row.at("Instansi"));
        CHECK(employer.found());
        ++employers[employer.code()];
    }

    CHECK(districts == Counts{{"", 1},
                              {"74", 1},
                              {"74.01", 21},
                              {"74.03", 2},
                              {"74.05", 1},
                              {"74.07", 10},
                              {"74.09", 1},
                              {"74.13", 1}});
    CHECK(employers["74"] == 2);
    CHECK(employers["74.01"] == 21);
}

TEST_CASE("Registers: every form of violation, motive and sanction is recognised", "[reference]")
{
    const std::string file = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    Counts forms;
    Counts motives;
    Counts sanctions;

    for (const auto& row : readRegister(file)) {
        const auto occurred = parseIndonesianDate(row.at("Tanggal Kejadian"));
        REQUIRE(occurred.has_value());
        ++forms[shipped().catalogue().recognise(row.at("Bentuk Pelanggaran"), occurred).code()];
        const MotiveReading motive = shipped().motives().recognise(row.at("Motif"));
        CHECK(motive.unknown.empty());
        ++motives[motive.codes.empty() ? "" : motive.codes.front()];
        const auto decided = parseIndonesianDate(row.at("Tgl SK"));
        ++sanctions[shipped().sanctions().recognise(row.at("Sanksi"), decided).value_or("")];
    }

    CHECK(
        forms ==
        Counts{{"KE-01", 4}, {"KE-02", 8}, {"KE-04", 8}, {"KE-06", 8}, {"DS-05", 6}, {"DS-11", 4}});
    CHECK(motives == Counts{{"", 15}, {"M1", 5}, {"M2", 10}, {"M3", 8}});
    CHECK(sanctions == Counts{{"", 10},
                              {"HB2", 6},
                              {"P53-HS2", 9},
                              {"PTDH", 4},
                              {"SM-TERBUKA", 5},
                              {"SM-TERTUTUP", 4}});
}

TEST_CASE("Registers: every job level, source and result is recognised", "[reference]")
{
    const std::string file = GENERATE("sultra_2024.csv", "sultra_2024_messy.csv");
    Counts groups;
    Counts sources;
    Counts results;
    const Words& words = shipped().words();

    for (const auto& row : readRegister(file)) {
        const JobLevelReading reading =
            shipped().jobLevels().jobLevel(row.at("Jenjang Jabatan"), row.at("Jabatan"));
        CHECK_FALSE(reading.level.empty());
        ++groups[reading.group];
        ++sources[words.recognise("source", row.at("Sumber Laporan")).value_or("")];
        ++results[words.recognise("step", row.at("Hasil KASN")).value_or("")];
    }

    CHECK(groups == Counts{{"ADMINISTRATOR", 3},
                           {"FUNGSIONAL", 8},
                           {"JPT", 13},
                           {"KEPALA_WILAYAH", 8},
                           {"PELAKSANA", 4},
                           {"PENGAWAS", 2}});
    CHECK(sources == Counts{{"bawaslu", 23}, {"public", 8}, {"social_media", 7}});
    CHECK(results ==
          Counts{{"clarification_requested", 3}, {"not_proven", 4}, {"recommended", 31}});
}
