#include "core/people/name.h"
#include "core/register/register_file.h"
#include "core/register/row_reader.h"

#include <map>
#include <sstream>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::registers;
using namespace std::chrono;
using namespace std::string_literals;

namespace {

const reference::ReferenceData& referenceData()
{
    static const auto data = reference::ReferenceData::load();
    return *data;
}

std::vector<RowReading> readAll(RegisterFile file)
{
    RowReader reader(file.header(), referenceData(), 2026y / 11 / 21);
    std::vector<RowReading> rows;
    while (const CsvRecord* record = file.next())
        rows.push_back(reader.read(*record));
    return rows;
}

std::vector<RowReading> readText(const std::string& bytes)
{
    auto file = RegisterFile::open(std::make_unique<std::istringstream>(bytes), "r.csv", {});
    REQUIRE(file);
    return readAll(*std::move(file));
}

// One row with a name, a NIP and a date of receipt, and what `cells` adds or replaces.
RowReading readRow(std::map<std::string, std::string> cells)
{
    cells.emplace("Nama", "Siti Aminah");
    cells.emplace("NIP", "198608082012122911");
    cells.emplace("Tgl Diterima", "27/09/2023");
    std::string header;
    std::string row;
    for (const auto& [name, value] : cells) {
        header += name + ';';
        row += '"' + value + "\";";
    }
    const auto rows = readText(header + "\n" + row + "\n");
    REQUIRE(rows.size() == 1);
    return rows.front();
}

bool warns(const RowReading& reading, RowWarningCode code, const std::string& column)
{
    for (const RowWarning& warning : reading.warnings)
        if (warning.code == code && warning.column == column)
            return true;
    return false;
}

std::vector<RowReading> published(const std::string& name)
{
    auto file =
        RegisterFile::open(std::filesystem::path(std::string(JEJAK_TEST_DATA) + "/" + name), {});
    REQUIRE(file);
    CHECK(file->header().ignored().empty());
    return readAll(*std::move(file));
}

} // namespace

TEST_CASE("RowReader: the published register is understood in every cell")
{
    const auto rows = published("sultra_2024.csv");

    REQUIRE(rows.size() == 38);
    const RegisterRow& first = rows.front().row;
    CHECK(first.received == 2023y / 9 / 27);
    CHECK(first.occurred == 2023y / 9 / 25);
    CHECK(first.source == "bawaslu");
    CHECK(first.sourceNumber == "006/Reg/LP/PL/09/2023");
    CHECK(first.name == "Ida Tirtarajasa");
    CHECK(first.nip == "198608082012122911");
    CHECK(first.kind == "pns");
    CHECK(first.jobLevelGroup == "FUNGSIONAL");
    CHECK(first.region == "74.01");
    CHECK(first.place == "74.01");
    CHECK(first.form == "KE-01");
    CHECK(first.category == "ethics");
    CHECK(first.phase == "bakal_calon");
    CHECK(first.motives == std::vector{"M1"s});
    CHECK(first.forwarded == 2023y / 10 / 8);
    CHECK(first.recommendationNumber == "R-1006/KASN/11/2023");
    CHECK(first.result == "recommended");
    CHECK(first.decreeDate == 2023y / 12 / 22);
    CHECK(first.sanction == "P53-HS2");
    std::map<std::string, int> results;
    std::map<std::string, int> places;
    for (const RowReading& reading : rows) {
        CHECK(reading.usable());
        CHECK_FALSE(reading.row.form.empty());
        CHECK_FALSE(reading.row.jobLevelGroup.empty());
        CHECK((reading.row.sanctionText.empty() || !reading.row.sanction.empty()));
        ++results[reading.row.result];
        ++places[reading.row.place];
        for (const RowWarning& warning : reading.warnings) {
            INFO(warning.line << ' ' << warning.column << ' ' << name(warning.code) << ' '
                              << warning.value << ' ' << warning.detail);
            CHECK((warning.code == RowWarningCode::nipUnusual ||
                   warning.code == RowWarningCode::formOfOtherPhase));
        }
    }
    CHECK(results == std::map<std::string, int>{
                         {"recommended", 31}, {"not_proven", 4}, {"clarification_requested", 3}});
    CHECK(places == std::map<std::string, int>{{"74.01", 21},
                                               {"74.07", 10},
                                               {"74.03", 2},
                                               {"74.05", 1},
                                               {"74.13", 1},
                                               {"74.09", 1},
                                               {"74", 1},
                                               {"", 1}});
}

TEST_CASE("RowReader: the messy twin gives the same rows but for the spelling of names")
{
    const auto clean = published("sultra_2024.csv");
    const auto messy = published("sultra_2024_messy.csv");

    REQUIRE(messy.size() == clean.size());
    for (std::size_t i = 0; i < clean.size(); ++i) {
        RegisterRow twin = messy[i].row;
        CHECK(people::nameKey(twin.name) == people::nameKey(clean[i].row.name));
        twin.name = clean[i].row.name; // capitals, degrees and blanks are kept as they are written
        CHECK(twin == clean[i].row);
        CHECK(messy[i].problems == clean[i].problems);
    }
}

TEST_CASE("RowReader: a row without what a case needs is refused and says why")
{
    const auto missing = readRow({{"Tgl Diterima", ""}});
    REQUIRE(missing.problems.size() == 1);
    CHECK(missing.problems[0] ==
          RowProblem{2, "Tgl Diterima", RowProblemCode::receivedMissing, ""});

    const auto impossible = readRow({{"Tgl Diterima", "31/02/2023"}, {"Tgl SK", "kemarin"}});
    REQUIRE(impossible.problems.size() == 2);
    CHECK(impossible.problems[0] ==
          RowProblem{2, "Tgl Diterima", RowProblemCode::dateInvalid, "31/02/2023"});
    CHECK(impossible.problems[1].column == "Tgl SK");

    const auto nobody = readRow({{"Nama", "-"}, {"NIP", ""}});
    REQUIRE(nobody.problems.size() == 1);
    CHECK(nobody.problems[0].code == RowProblemCode::nameMissing);
    CHECK(readRow({{"Nama", ""}}).usable());
    CHECK(readRow({{"NIP", ""}}).usable());
}

TEST_CASE("RowReader: a defect of the record is a problem in words of its own")
{
    const std::string header = "Nama,Tgl Diterima\n";
    const std::string good = "Budi,2023-09-27\n";
    const std::map<std::string, RowProblemCode> bad{
        {"Si\0ti,2023-09-27\n"s, RowProblemCode::nulByte},
        {"Siti,2023-09-27,x\n", RowProblemCode::tooManyColumns},
        {"\"Siti,2023-09-27\n", RowProblemCode::quoteNotClosed},
        {"\"Siti\"x,2023-09-27\n", RowProblemCode::quoteMisplaced},
        {std::string(1'000'000, 'x') + ",2023-09-27\n", RowProblemCode::cellTooLong},
    };
    for (const auto& [row, code] : bad) {
        std::string file = header;
        for (const std::string& line : {good, row, good})
            file += line;
        const auto rows = readText(file);
        INFO(name(code));
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].usable());
        CHECK(rows[2].usable());
        REQUIRE(rows[1].problems.size() == 1);
        CHECK(rows[1].problems[0].line == 3);
        CHECK(rows[1].problems[0].code == code);
        CHECK(rows[1].problems[0].value.size() < 100);
    }
}

TEST_CASE("RowReader: dates in every spelling, one impossible order warned about")
{
    for (const char* text :
         {"2023-09-27", "27-09-2023", "27/9/2023", "27.9.23", "27 September 2023",
          "Rabu, 27 Sept 2023", "45196", "2023-09-27 00:00:00"})
        CHECK(readRow({{"Tgl Diterima", text}}).row.received == 2023y / 9 / 27);

    const auto late = readRow({{"Tanggal Kejadian", "28/09/2023"}});
    CHECK(late.usable());
    CHECK(warns(late, RowWarningCode::occurredAfterReceived, "Tanggal Kejadian"));
    CHECK(warns(readRow({{"Tgl SK", "1/1/2023"}}), RowWarningCode::datesOutOfOrder, "Tgl SK"));
}

TEST_CASE("RowReader: what lies in the future is refused with its column")
{
    const auto late = readRow({{"Tgl SK", "1/1/2062"}});
    CHECK_FALSE(late.usable());
    REQUIRE(late.problems.size() == 1);
    CHECK(late.problems[0].code == RowProblemCode::dateInFuture);
    CHECK(late.problems[0].column == "Tgl SK");
    CHECK(late.problems[0].value == "1/1/2062");
}

TEST_CASE("RowReader: numbers of people are brought into digits and never refused")
{
    CHECK(readRow({{"NIP", "'19910322 201312 2 950"}}).row.nip == "199103222013122950");
    CHECK(readRow({{"NIP", "19910322.201312.2.950"}}).warnings.empty());

    const auto odd = readRow({{"NIP", "19911322 201312 2 950"}});
    CHECK(odd.usable());
    REQUIRE(warns(odd, RowWarningCode::nipUnusual, "NIP"));
    CHECK(odd.warnings[0].detail == "nip_impossible_birth");

    const auto rounded = readRow({{"NIP", "1,99103E+17"}});
    CHECK(rounded.usable());
    CHECK(rounded.row.nip.empty());
    CHECK(warns(rounded, RowWarningCode::nipRounded, "NIP"));
}

TEST_CASE("RowReader: the kind comes from the register, the number or the position")
{
    CHECK(readRow({}).row.kind == "pns");
    CHECK(readRow({{"NIP", "199103222024212001"}}).row.kind == "pppk");
    CHECK(readRow({{"NIP", "199103222024212001"}}).warnings.empty());
    CHECK(readRow({{"Status Pegawai", "P3K"}}).row.kind == "pppk");
    CHECK(readRow({{"NIP", ""}, {"Jabatan", "Kepala Desa"}}).row.kind == "non_asn");

    const auto assumed = readRow({{"NIP", ""}});
    CHECK(assumed.row.kind == "pns");
    CHECK(warns(assumed, RowWarningCode::kindAssumed, "Nama"));
    CHECK(warns(readRow({{"Jenis ASN", "burung"}}), RowWarningCode::kindUnknown, "Jenis ASN"));
}

TEST_CASE("RowReader: a region that is unknown or ambiguous is kept as text")
{
    const auto ambiguous = readRow({{"Kabupaten/Kota", "Bandung"}});
    CHECK(ambiguous.usable());
    CHECK(ambiguous.row.place.empty());
    CHECK(ambiguous.row.placeText == "Bandung");
    CHECK(warns(ambiguous, RowWarningCode::regionAmbiguous, "Kabupaten/Kota"));

    const auto unknown = readRow({{"Kabupaten/Kota", "Negeri Awan"}, {"Lokasi", "Lapangan"}});
    CHECK(unknown.row.placeText == "Lapangan, Negeri Awan");
    CHECK(warns(unknown, RowWarningCode::regionUnknown, "Kabupaten/Kota"));

    CHECK(readRow({{"Kabupaten/Kota", " kab. konsel "}}).row.place == "74.05");
    CHECK(readRow({{"Instansi", "Pemkab Konawe Utara"}}).row.region == "74.09");
    CHECK(readRow({{"Instansi", "Kementerian Agama"}}).warnings.empty());
    CHECK(
        warns(readRow({{"Instansi", "Pemkab Awan"}}), RowWarningCode::employerUnknown, "Instansi"));
}

TEST_CASE("RowReader: what is not understood is kept and named, not guessed")
{
    const auto reading = readRow({{"Sumber", "Burung"},
                                  {"Jenjang Jabatan", "Raja"},
                                  {"Golongan", "Z/z"},
                                  {"Bentuk Pelanggaran", "Menari"},
                                  {"Motif", "cuaca"},
                                  {"Kanal", "Radio"},
                                  {"Hasil KASN", "Belum terbukti"},
                                  {"Sanksi", "Dicubit"}});

    CHECK(reading.usable());
    CHECK(reading.row.sourceText == "Burung");
    CHECK(warns(reading, RowWarningCode::sourceUnknown, "Sumber"));
    CHECK(warns(reading, RowWarningCode::jobLevelUnknown, "Jenjang Jabatan"));
    CHECK(reading.row.rank == "Z/z");
    CHECK(warns(reading, RowWarningCode::rankUnknown, "Golongan"));
    CHECK(reading.row.form.empty());
    CHECK(reading.row.formText == "Menari");
    CHECK(warns(reading, RowWarningCode::formUnknown, "Bentuk Pelanggaran"));
    CHECK(reading.row.motiveText == "cuaca");
    CHECK(warns(reading, RowWarningCode::motiveUnknown, "Motif"));
    CHECK(warns(reading, RowWarningCode::channelUnknown, "Kanal"));
    CHECK(reading.row.result.empty());
    CHECK(reading.row.resultText == "Belum terbukti");
    CHECK(warns(reading, RowWarningCode::resultUnknown, "Hasil KASN"));
    CHECK(reading.row.sanctionText == "Dicubit");
    CHECK(warns(reading, RowWarningCode::sanctionUnknown, "Sanksi"));
}

TEST_CASE("RowReader: the category follows from the day the candidates were fixed")
{
    const auto form = "Memasang spanduk/baliho/alat peraga lainnya terkait bakal calon"s;
    const auto before = readRow({{"Bentuk Pelanggaran", form}, {"Tanggal Kejadian", "1/9/2023"}});
    CHECK(before.row.form == "KE-01");
    CHECK(before.row.category == "ethics");
    CHECK(before.warnings.empty());

    const auto after = readRow({{"Bentuk Pelanggaran", form},
                                {"Tanggal Kejadian", "1/12/2023"},
                                {"Tgl Diterima", "2/12/2023"}});
    CHECK(after.row.form == "KE-01");
    CHECK(after.row.category == "discipline");
    CHECK(warns(after, RowWarningCode::formOfOtherPhase, "Bentuk Pelanggaran"));
    CHECK(readRow({{"Bentuk Pelanggaran", form}}).row.category == "ethics");
}

TEST_CASE("RowReader: results name the step they stand for, or none while under way")
{
    const std::map<std::string, std::string> steps{
        {"Melanggar", "recommended"},
        {"Tidak terbukti", "not_proven"},
        {"Permintaan klarifikasi", "clarification_requested"},
        {"Dokumen tidak lengkap", "documents_incomplete"},
        {"Ditindaklanjuti langsung PPK", "sanctioned_directly"},
        {"Tidak memenuhi syarat", "bawaslu_not_eligible"},
        {"Dihentikan", "bawaslu_stopped"},
        {"Dihentikan oleh Bawaslu", "bawaslu_stopped"},
        {"Dalam proses", ""},
        {"Menunggu hasil", ""},
        {"-", ""},
    };
    for (const auto& [text, step] : steps) {
        INFO(text);
        const auto reading = readRow({{"Hasil KASN", text}});
        CHECK(reading.row.result == step);
        CHECK(reading.warnings.empty());
    }
}

TEST_CASE("RowReader: sources are named in many words")
{
    const std::map<std::string, std::string> sources{
        {"Penerusan Bawaslu Kab. Kolaka", "bawaslu"},
        {"MASYARAKAT", "public"},
        {"Media Sosial (Facebook)", "social_media"},
        {"Media massa", "media"},
        {"Temuan APIP", "own_finding"},
        {"SP4N-LAPOR!", "sp4n_lapor"},
        {"Bawaslu dan masyarakat", ""},
    };
    for (const auto& [text, word] : sources) {
        INFO(text);
        CHECK(readRow({{"Sumber Laporan", text}}).row.source == word);
    }
}

TEST_CASE("RowReader: rows of one case and a row seen again are recognised by their keys")
{
    const auto first = readRow({{"No Register", "006/Reg/LP/09/2023"}});
    const auto again = readRow({{"No Register", "6/REG/LP/9/2023"},
                                {"NIP", "19860808 201212 2 911"},
                                {"Nama", "SITI AMINAH, S.Pd"},
                                {"Tgl Diterima", "28/09/2023"}});
    const auto other =
        readRow({{"No Register", "006/Reg/LP/09/2023"}, {"NIP", "199103222013122950"}});

    CHECK(first.row.key == again.row.key);
    CHECK(first.row.key.caseKey == other.row.key.caseKey);
    CHECK(first.row.key.respondentKey != other.row.key.respondentKey);
    CHECK(readRow({}).row.key.caseKey.empty());
}

TEST_CASE("RowReader: a narrative keeps its lines")
{
    const auto reading = readRow({{"Uraian", "  satu\r\ndua \n"}});
    CHECK(reading.row.narrative == "satu\ndua");
}
