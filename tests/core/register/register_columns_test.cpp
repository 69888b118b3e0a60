#include "core/register/header_synonyms.h"
#include "core/register/register_columns.h"

#include <map>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::registers;
using enum RegisterColumn;

namespace {

RegisterHeader recognise(const std::vector<std::string>& headers)
{
    return RegisterHeader::recognise(headers, {});
}

} // namespace

TEST_CASE("RegisterHeader: the published register is recognised whole")
{
    const auto header = recognise({"No",
                                   "Tanggal Diterima",
                                   "Tanggal Kejadian",
                                   "Sumber Laporan",
                                   "Nama Terlapor",
                                   "NIP",
                                   "Jabatan",
                                   "Jenjang Jabatan",
                                   "Unit Kerja",
                                   "Instansi",
                                   "Kabupaten/Kota",
                                   "Bentuk Pelanggaran",
                                   "Motif",
                                   "No Register Bawaslu",
                                   "Tgl Penerusan Bawaslu",
                                   "No Rekomendasi KASN",
                                   "Tgl Rekomendasi",
                                   "Hasil KASN",
                                   "No SK PPK",
                                   "Tgl SK",
                                   "Sanksi",
                                   "Keterangan"});

    const std::vector<RegisterColumn> expected{number,
                                               received,
                                               occurred,
                                               source,
                                               respondentName,
                                               nip,
                                               position,
                                               jobLevel,
                                               unit,
                                               agency,
                                               place,
                                               form,
                                               motive,
                                               sourceNumber,
                                               forwarded,
                                               recommendationNumber,
                                               recommendationDate,
                                               result,
                                               decreeNumber,
                                               decreeDate,
                                               sanction,
                                               remark};
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(header.position(expected[i]) == i);
    CHECK(header.recognised() == expected.size());
    CHECK(header.ignored().empty());
    CHECK(header.missing().empty());
}

TEST_CASE("RegisterHeader: case, punctuation, abbreviations and remarks in brackets do not matter")
{
    const std::map<std::string, RegisterColumn> spellings{
        {"TGL. DITERIMA", received},
        {"  Tanggal   terima (hh/bb/tttt)", received},
        {"Tgl. Kejadian", occurred},
        {"NIP/NI PPPK", nip},
        {"NIP (NI PPPK)", nip},
        {"Kab/Kota", place},
        {"Kab./Kota", place},
        {"KABUPATEN / KOTA", place},
        {"No. Reg. Bawaslu", sourceNumber},
        {"Pangkat/Gol. Ruang", rank},
        {"Nama ASN", respondentName},
        {"Terlapor", respondentName},
        {"Uraian Kejadian", narrative},
        {"No. Rekomendasi BKN", recommendationNumber},
        {"Hasil KASN/BKN", result},
        {"Nomor_SK", decreeNumber},
        {"Jenis Hukuman Disiplin", sanction},
        {"Date received", received},
        {"Name", respondentName},
        {"Job level", jobLevel},
    };
    for (const auto& [text, column] : spellings) {
        INFO(text);
        CHECK(recognise({text}).position(column) == 0U);
    }
}

TEST_CASE("RegisterHeader: unknown, repeated and reporter columns are left out and named")
{
    const auto header =
        recognise({"Nama", "Nama Terlapor", "Zodiak", "Nama Pelapor", "", "Tgl Masuk"});

    CHECK(header.position(respondentName) == 0U);
    REQUIRE(header.ignored().size() == 3);
    CHECK(header.ignored()[0].reason == IgnoredReason::repeated);
    CHECK(header.ignored()[1].header == "Zodiak");
    CHECK(header.ignored()[1].reason == IgnoredReason::unknown);
    CHECK(header.ignored()[2].position == 3);
    CHECK(header.ignored()[2].reason == IgnoredReason::reporterIdentity);
    CHECK(header.header(received) == "Tgl Masuk");
    CHECK(header.header(nip).empty());
}

TEST_CASE("RegisterHeader: a register needs the date of receipt and a name or a NIP")
{
    CHECK(recognise({"Nama", "Tanggal Kejadian"}).missing() == std::vector{received});
    CHECK(recognise({"Tgl Diterima"}).missing() == std::vector{respondentName});
    CHECK(recognise({"Tgl Diterima", "NIP"}).missing().empty());
}

TEST_CASE("ColumnMapping: names headers the program does not know and wins over those it does")
{
    const auto mapping =
        ColumnMapping::parse(R"({"received": "Tgl. Agenda", "place": ["Lokus", "Zona"]})");
    REQUIRE(mapping);

    const auto header =
        RegisterHeader::recognise({"Tanggal Diterima", "tanggal agenda", "ZONA", "Nama"}, *mapping);

    CHECK(header.position(received) == 1U);
    CHECK(header.position(place) == 2U);
    REQUIRE(header.ignored().size() == 1);
    CHECK(header.ignored()[0].reason == IgnoredReason::repeated);
}

TEST_CASE("ColumnMapping: refuses what is no mapping and names the word at fault")
{
    CHECK(ColumnMapping::parse("[]").error().code == ErrorCode::invalidInput);
    CHECK(ColumnMapping::parse("{").error().arguments.field == "mapping");
    CHECK(ColumnMapping::parse(R"({"colour": "Warna"})").error().arguments.value == "colour");
    CHECK(ColumnMapping::parse(R"({"name": 7})").error().arguments.value == "name");
    CHECK(ColumnMapping::parse(R"({"name": "-"})").error().arguments.value == "name");
}

TEST_CASE("RegisterColumn: words name columns both ways")
{
    for (std::size_t i = 0; i < registerColumnCount; ++i) {
        const auto column = static_cast<RegisterColumn>(i);
        CHECK(registerColumn(registers::name(column)) == column);
        CHECK_FALSE(headerKeys(column).empty());
    }
    CHECK_FALSE(registerColumn("colour"));
}

TEST_CASE("headerKeys: every key is in the form headers are reduced to and names one column")
{
    std::map<std::string_view, RegisterColumn> seen;
    for (std::size_t i = 0; i < registerColumnCount; ++i)
        for (const std::string_view key : headerKeys(static_cast<RegisterColumn>(i))) {
            INFO(key);
            CHECK(headerKey(key) == key);
            CHECK(seen.emplace(key, static_cast<RegisterColumn>(i)).second);
        }
}
