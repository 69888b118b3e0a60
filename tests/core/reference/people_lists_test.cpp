#include "core/reference/job_levels.h"
#include "core/reference/motives.h"
#include "core/reference/ranks.h"

#include <catch2/catch.hpp>

using namespace jejak::reference;

TEST_CASE("Ranks: are read however they are written", "[reference][ranks]")
{
    const Ranks ranks = Ranks::load().value();
    const auto [text, code] = GENERATE(table<std::string, std::string>({
        {"III/d", "III/d"},
        {"III d", "III/d"},
        {"IIId", "III/d"},
        {"iii/D", "III/d"},
        {"3/d", "III/d"},
        {"3d", "III/d"},
        {"Penata Tk I, III/d", "III/d"},
        {"Penata Tk. I", "III/d"},
        {"Penata Tingkat I (III/d)", "III/d"},
        {"Pangkat Penata", "III/c"},
        {"Pembina Utama Muda", "IV/c"},
        {"Gol. IV/e", "IV/e"},
        {"II/e", ""},
        {"V/a", ""},
        {"III", ""},
        {"", ""},
    }));
    INFO(text);

    CHECK(ranks.normalise(text, RankSystem::pns).value_or("") == code);
    if (!code.empty())
        CHECK(ranks.find(code, RankSystem::pns) != nullptr);
}

TEST_CASE("Ranks: contract staff have golongan without ruang", "[reference][ranks]")
{
    const Ranks ranks = Ranks::load().value();

    CHECK(ranks.normalise("Golongan IX", RankSystem::pppk) == "IX");
    CHECK(ranks.normalise("pppk x", RankSystem::pppk) == "X");
    CHECK_FALSE(ranks.normalise("XVIII", RankSystem::pppk).has_value());
    CHECK_FALSE(ranks.normalise("9", RankSystem::pppk).has_value());
    CHECK_FALSE(ranks.normalise("IX", RankSystem::pns).has_value());
}

TEST_CASE("JobLevels: belong to one group each", "[reference][jobs]")
{
    const JobLevels levels = JobLevels::load().value();

    for (const JobLevel& level : levels.levels()) {
        INFO(level.code);
        CHECK(levels.group(levels.groupOf(level.code)) != nullptr);
    }
    CHECK(levels.groupOf("JPT_MADYA") == "JPT");
    CHECK(levels.level("JF_MAHIR")->step == "Mahir");
    CHECK(levels.level("XX") == nullptr);
}

TEST_CASE("JobLevels: are read from level and position", "[reference][jobs]")
{
    struct Case
    {
        std::string text;
        std::string position;
        std::string level;
        std::string group;
    };
    const JobLevels levels = JobLevels::load().value();
    const Case given = GENERATE(values<Case>({
        {"JPT PRATAMA", "Kepala Dinas", "JPT_PRATAMA", "JPT"},
        {"JPT_PRATAMA", "", "JPT_PRATAMA", "JPT"},
        {"JPT", "", "", "JPT"},
        {"Administrator", "Kepala Bidang", "ADMINISTRATOR", "ADMINISTRATOR"},
        {"Administrator", "Camat Baula", "ADMINISTRATOR", "KEPALA_WILAYAH"},
        {"PENGAWAS", "Plt. Lurah Lamokato", "PENGAWAS", "KEPALA_WILAYAH"},
        {"", "Camat", "ADMINISTRATOR", "KEPALA_WILAYAH"},
        {"Administrator", "Sekretaris Camat", "ADMINISTRATOR", "ADMINISTRATOR"},
        {"Kepala Wilayah", "", "", "KEPALA_WILAYAH"},
        {"Kepala Wilayah (Camat/Lurah)", "", "", "KEPALA_WILAYAH"},
        {"FUNGSIONAL", "Guru Ahli Pertama", "JF_AHLI_PERTAMA", "FUNGSIONAL"},
        {"Fungsional", "Perawat Terampil", "JF_TERAMPIL", "FUNGSIONAL"},
        {"Fungsional", "Guru", "", "FUNGSIONAL"},
        {"PELAKSANA", "Pengadministrasi Umum", "PELAKSANA", "PELAKSANA"},
        {"Eselon II", "", "JPT_PRATAMA", "JPT"},
        {"raja", "Pengawas Sekolah", "", ""},
        {"", "", "", ""},
    }));
    INFO(given.text << " | " << given.position);

    const JobLevelReading reading = levels.jobLevel(given.text, given.position);

    CHECK(reading.level == given.level);
    CHECK(reading.group == given.group);
}

TEST_CASE("Motives: are read from short phrases, several at once", "[reference][motives]")
{
    const Motives motives = Motives::load().value();

    CHECK(motives.recognise("jabatan/materi/proyek").codes == std::vector<std::string>{"M1"});
    CHECK(motives.recognise("hubungan kekeluargaan").codes == std::vector<std::string>{"M2"});
    CHECK(motives.recognise("Kurang pemahaman").codes == std::vector<std::string>{"M3"});
    CHECK(motives.recognise("tekanan atasan; M1; keluarga").codes ==
          std::vector<std::string>{"M1", "M2", "M4"});
    CHECK(motives.recognise("hobi; keluarga").unknown == std::vector<std::string>{"hobi"});
    CHECK(motives.recognise(" ").codes.empty());
    CHECK(motives.recognise(" ").unknown.empty());
    CHECK(motives.find("M3")->labelEnglish == "Poor knowledge of the rules");
}
