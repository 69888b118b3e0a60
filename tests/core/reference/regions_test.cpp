#include "core/reference/regions.h"

#include <algorithm>
#include <map>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;

namespace {

const Regions& regions()
{
    static const Regions loaded = Regions::load().value();
    return loaded;
}

std::string resolved(std::string_view text)
{
    return regions().resolve(text).code();
}

} // namespace

TEST_CASE("Regions: hold 38 provinces, 514 kabupaten and kota, and their kecamatan",
          "[reference][regions]")
{
    const auto all = regions().all();

    CHECK(std::ranges::count(all, RegionKind::province, &Region::kind) == 38);
    CHECK(std::ranges::count(all, RegionKind::regency, &Region::kind) == 416);
    CHECK(std::ranges::count(all, RegionKind::city, &Region::kind) == 98);
    CHECK(regions().inProvince("74").size() == 17);
    CHECK(regions().inProvince("74").front().code == "74.01");
    CHECK(regions().districts("74.01").size() == 12);
    std::size_t districts = 0;
    for (const Region& region : all)
        districts += regions().districts(region.code).size();
    CHECK(districts == 7285);
}

TEST_CASE("Regions: have a label, a province and a time zone", "[reference][regions]")
{
    const Region* kolaka = regions().find("74.01");
    REQUIRE(kolaka != nullptr);
    CHECK(kolaka->label == "Kabupaten Kolaka");
    CHECK(kolaka->name == "Kolaka");
    CHECK(kolaka->province == "74");
    CHECK(kolaka->zone == TimeZone::wita);
    CHECK(regions().label("74") == "Provinsi Sulawesi Tenggara");
    CHECK(regions().label("31.71") == "Kota Administrasi Jakarta Pusat");
    CHECK(regions().label("00.00").empty());
    CHECK(regions().find("11")->zone == TimeZone::wib);
    CHECK(regions().find("62.71")->zone == TimeZone::wib);
    CHECK(regions().find("91.71")->zone == TimeZone::wit);
    CHECK(regions().find("7401") == nullptr);
}

TEST_CASE("Regions: every label and code resolves to its own region", "[reference][regions]")
{
    for (const Region& region : regions().all()) {
        INFO(region.label);
        CHECK(resolved(region.label) == region.code);
        CHECK(resolved(region.code) == region.code);
        CHECK(resolved("Pemerintah " + region.label) == region.code);
    }
}

TEST_CASE("Regions: resolve the spellings of registers", "[reference][regions]")
{
    const auto [text, code] = GENERATE(table<std::string, std::string>({
        {"Kabupaten Kolaka", "74.01"},
        {"kab kolaka", "74.01"},
        {"KAB. KOLAKA", "74.01"},
        {"Kolaka", "74.01"},
        {" Wakatobi ", "74.07"},
        {"Kab. Konsel", "74.05"},
        {"KONUT", "74.09"},
        {"Mubar", "74.13"},
        {"Konkep", "74.12"},
        {"Butur", "74.10"},
        {"Koltim", "74.11"},
        {"Bau-Bau", "74.72"},
        {"Baubau", "74.72"},
        {"Kota Kendari", "74.71"},
        {"Pemkot Kendari", "74.71"},
        {"Prov. Sultra", "74"},
        {"Provinsi Sulawesi Tenggara", "74"},
        {"Pemprov Sultra", "74"},
        {"Pemerintah Kabupaten Kolaka", "74.01"},
        {"Pemerintah Daerah Kabupaten Kolaka", "74.01"},
        {"Pemda Kolaka", "74.01"},
        {"Pemkab Kolaka Utara", "74.08"},
        {"DKI Jakarta", "31"},
        {"Provinsi DKI Jakarta", "31"},
        {"Pemerintah Daerah Istimewa Yogyakarta", "34"},
        {"DIY", "34"},
        {"Yogyakarta", "34.71"},
        {"Kab. Adm. Kep. Seribu", "31.01"},
        {"Jakarta Pusat", "31.71"},
        {"Kota Baru", "63.02"},
        {"Kab. Kotabaru", "63.02"},
        {"Kabupaten Lima Puluh Kota", "13.07"},
        {"Kabupaten Kolaka Provinsi Sulawesi Tenggara", "74.01"},
        {"Prov. Sultra Kab. Kolaka", "74.01"},
        {"Kolaka, Sulawesi Tenggara", "74.01"},
        {"Gorontalo (Kota), Prov. Gorontalo", ""},
        {"Kabupaten Gorontalo, Gorontalo", "75.01"},
        {"Banjar (Kalsel)", "63.03"},
        {"Dinas Pendidikan Kabupaten Wakatobi", "74.07"},
        {"Dinas Kesehatan Provinsi Sulawesi Tenggara", "74"},
        {"74.01 - Kabupaten Kolaka", "74.01"},
        {"Tanjungpinang", "21.72"},
        {"Kutai Kertanegara", ""},
        {"Kukar", "64.02"},
        {"Kota Kolaka", ""},
        {"7401", ""},
        {"11 September", ""},
        {"", ""},
    }));
    INFO(text);

    CHECK(resolved(text) == code);
}

TEST_CASE("Regions: the 26 names of both a kabupaten and a kota are ambiguous when bare",
          "[reference][regions]")
{
    std::map<std::string, std::vector<std::string>> named;
    for (const Region& region : regions().all())
        if (region.kind != RegionKind::province)
            named[region.name].push_back(region.code);
    std::erase_if(named, [](const auto& entry) { return entry.second.size() < 2; });

    CHECK(named.size() == 26);
    for (const auto& [name, codes] : named) {
        INFO(name);
        const Match match = regions().resolve(name);
        CHECK(match.ambiguous());
        CHECK(std::ranges::includes(match.codes, codes));
        CHECK(match.code().empty());
    }
    CHECK(resolved("Kota Bandung") == "32.73");
    CHECK(resolved("Kab. Bandung") == "32.04");
    CHECK(regions().resolve("Jambi").codes == std::vector<std::string>{"15", "15.71"});
    CHECK(regions().resolve("Atlantis").unknown());
}
