#include "core/reference/sanctions.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;
using namespace std::chrono;

namespace {

const Sanctions& sanctions()
{
    static const Sanctions loaded = Sanctions::load().value();
    return loaded;
}

} // namespace

TEST_CASE("Sanctions: each has a basis, and the law of the day is offered",
          "[reference][sanctions]")
{
    for (const Sanction& sanction : sanctions().all()) {
        INFO(sanction.code);
        CHECK_FALSE(sanction.basis.empty());
        CHECK_FALSE(sanction.text.empty());
        CHECK_FALSE(sanction.label.empty());
        const bool unsure = sanction.source.find("dari ingatan") != std::string::npos;
        CHECK_FALSE((sanction.verified && unsure));
    }
    CHECK(sanctions().sanction("HB2")->months == 12);
    CHECK(sanctions().sanction("HB2")->level == SanctionLevel::heavy);
    CHECK(sanctions().sanction("PTDH", 2020y / May / 1)->basis.find("5/2014") != std::string::npos);
    CHECK(sanctions().sanction("PTDH", 2024y / May / 1)->basis.find("20/2023") !=
          std::string::npos);
    CHECK(sanctions().sanction("P53-HS2", 2023y / May / 1)->verified == false);
    CHECK(sanctions().sanction("XX") == nullptr);
    CHECK(sanctions().selectable(2020y / June / 1).size() == 16);
    CHECK(sanctions().selectable(2024y / June / 1).size() == 17);
    CHECK(sanctions().selectable(2024y / June / 1).front()->code == "SM-TERTUTUP");
}

TEST_CASE("Sanctions: recognises what registers say", "[reference][sanctions]")
{
    const auto [text, code] = GENERATE(table<std::string, std::string>({
        {"Hukuman disiplin berat: pembebasan dari jabatan 12 bulan", "HB2"},
        {"Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 (dua belas) bulan", "HB2"},
        {"Hukuman disiplin sedang: penundaan kenaikan pangkat 1 tahun", "P53-HS2"},
        {"Diberhentikan tidak dengan hormat", "PTDH"},
        {"PTDH", "PTDH"},
        {"hb2", "HB2"},
        {"Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS", "HB3"},
        {"Penurunan jabatan setingkat lebih rendah selama 12 bulan", "HB1"},
        {"Pemotongan tunjangan kinerja sebesar 25% selama 6 (enam) bulan", "HS1"},
        {"Pemotongan TPP 25% 9 bulan", "HS2"},
        {"Potong tukin 25% selama 12 bulan", "HS3"},
        {"Penurunan pangkat setingkat lebih rendah selama 1 tahun", "P53-HS3"},
        {"Penurunan pangkat setingkat lebih rendah selama 3 tahun", ""},
        {"Sanksi moral pernyataan terbuka", "SM-TERBUKA"},
        {"Sanksi moral pernyataan tertutup", "SM-TERTUTUP"},
        {"Sanksi moral: pernyataan secara tertutup/terbuka", ""},
        {"Teguran lisan", "HR1"},
        {"Pernyataan tidak puas secara tertulis", "HR3"},
        {"Pemutusan hubungan perjanjian kerja tidak dengan hormat", "PPPK-PTDH"},
        {"Putus hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri", "PPPK-PDH"},
        {"Hukuman disiplin berat", ""},
        {"dibina", ""},
        {"", ""},
    }));
    INFO(text);

    CHECK(sanctions().recognise(text, 2023y / December / 22).value_or("") == code);
    CHECK(sanctions().recognise(text, std::nullopt).value_or("") == code);
}

TEST_CASE("Sanctions: the same words meant another regulation in 2020", "[reference][sanctions]")
{
    const Date day = 2020y / October / 1;

    CHECK(sanctions().recognise("Pembebasan dari jabatan", day) == "P53-HB3");
    CHECK(sanctions().recognise("Teguran tertulis", day) == "P53-HR2");
    CHECK(sanctions().recognise("Penurunan pangkat selama 3 tahun", day) == "P53-HB1");
    CHECK_FALSE(sanctions().recognise("Pemotongan tukin 6 bulan", day).has_value());
}

TEST_CASE("SanctionLevel: words read back and levels compare", "[reference][sanctions]")
{
    for (const SanctionLevel level :
         {SanctionLevel::ethicsClosed, SanctionLevel::ethicsOpen, SanctionLevel::light,
          SanctionLevel::medium, SanctionLevel::heavy, SanctionLevel::dismissalDishonourable})
        CHECK(parseSanctionLevel(word(level)) == level);
    CHECK(SanctionLevel::light < SanctionLevel::heavy);
    CHECK_FALSE(parseSanctionLevel("").has_value());
}
