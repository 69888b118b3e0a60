#include "core/referral/letter_identity.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::referral;

namespace {

cases::CaseContent caseIn(const char* place)
{
    cases::CaseContent content;
    content.place = place;
    content.respondents.push_back({.region = std::string(place)});
    return content;
}

std::string issuer(const Step& step, const char* place = "33.16")
{
    return issuerOf(step, caseIn(place), "74.01");
}

} // namespace

TEST_CASE("issuerOf: whoever is named, else who issues such steps", "[referral]")
{
    CHECK(issuer({.kind = StepKind::recommended, .sender = "bkn"}) == "bkn");
    CHECK(issuer({.kind = StepKind::recommended, .commission = "kasn"}) == "kasn");
    CHECK(issuer({.kind = StepKind::ppkReceived, .commission = "bkn"}) == "bkn");
    CHECK(issuer({.kind = StepKind::forwarded, .institution = "Bawaslu Kab. Blora"}) ==
          issuer({.kind = StepKind::forwarded, .institution = "BAWASLU KAB BLORA"}));
    CHECK(issuer({.kind = StepKind::received}).empty());
    CHECK(issuer({.kind = StepKind::objection}).empty());
}

TEST_CASE("issuerOf: each region has its Bawaslu and its PPK, the nation one BKN", "[referral]")
{
    const Step forwarded{.kind = StepKind::forwarded};
    CHECK(issuer(forwarded, "33.16") != issuer(forwarded, "74.01"));
    CHECK(issuer(forwarded) == issuer({.kind = StepKind::forwarded, .sender = "bawaslu"}));
    const Step decree{.kind = StepKind::sanctioned};
    CHECK(issuer(decree, "33.16") != issuer(decree, "74.01"));
    const Step recommended{.kind = StepKind::recommended, .commission = "bkn"};
    CHECK(issuer(recommended, "33.16") == issuer(recommended, "74.01"));
    CHECK(issuer({.kind = StepKind::sentToBawaslu}) == "office|7401");
}

TEST_CASE("issuerOf: a place has one Bawaslu, however it is called", "[referral]")
{
    const std::string local = issuer({.kind = StepKind::forwarded, .sender = "bawaslu"});
    for (const char* name : {"Bawaslu Kabupaten Blora", "BAWASLU  Kab. Blora", "Ketua Bawaslu",
                             "Badan Pengawas Pemilihan Umum Kabupaten Blora"}) {
        INFO(name);
        CHECK(issuer({.kind = StepKind::forwarded, .institution = name, .issuerRegion = "33.16"}) ==
              local);
        CHECK(issuer({.kind = StepKind::forwarded, .sender = name, .issuerRegion = "33.16"}) ==
              local);
    }
    CHECK(issuer({.kind = StepKind::forwarded, .sender = "Bawaslu Kabupaten"}) == local);
    for (const char* other : {"Bawaslu Provinsi Jawa Tengah", "Bawaslu RI"}) {
        INFO(other);
        CHECK(issuer({.kind = StepKind::forwarded, .sender = other}) != local);
    }
}

TEST_CASE("issuerOf: the region that is named goes before the place of the case", "[referral]")
{
    const auto named = [](const char* sender, const char* region, const char* place) {
        return issuer({.kind = StepKind::forwarded, .sender = sender, .issuerRegion = region},
                      place);
    };
    CHECK(named("Bawaslu Kabupaten Blora", "33.16", "33.15") ==
          named("Bawaslu Kab. Blora", "33.16", "33.16"));
    CHECK(named("Bawaslu Kabupaten Kudus", "33.19", "33.16") !=
          named("Bawaslu Kabupaten Blora", "33.16", "33.16"));
    // A name that no region has still tells one from another.
    CHECK(named("Bawaslu Kab. Antah", "", "33.15") ==
          named("Bawaslu Kabupaten Antah", "", "33.16"));
    CHECK(named("Bawaslu Kab. Antah", "", "33.16") != named("Bawaslu Kab. Berantah", "", "33.16"));
    CHECK(placeNamed({.institution = "PPK Kabupaten Blora"}) == "kabupaten blora");
    CHECK(placeNamed({.sender = "BKN Kantor Regional I"}).empty());
}

TEST_CASE("issuerOf: a name that begins with that of a body is that body", "[referral]")
{
    const auto named = [](const char* sender) {
        return issuer({.kind = StepKind::recommended, .sender = sender, .commission = "bkn"});
    };
    CHECK(named("BKN Kantor Regional I") == "bkn");
    CHECK(named("Kepala Badan Kepegawaian Negara") == "bkn");
    CHECK(named("Komisi Aparatur Sipil Negara (KASN)") == "kasn");
    CHECK(named("Menteri PANRB") == "menpanrb");
    CHECK(named("BPASN") == "bpasn");
    CHECK(issuer({.kind = StepKind::recommended,
                  .sender = "PPK Kabupaten Blora",
                  .issuerRegion = "33.16"}) == named("ppk"));
    // In the law of elections PPK is a committee of a district.
    CHECK(named("PPK Kecamatan Cepu") != named("ppk"));
    CHECK(named("BKNX") != "bkn");
    CHECK(bodyNamed("Bupati Blora").empty());
    CHECK(bodyNamed("").empty());
}

TEST_CASE("isSameLetter: same act and date, or a receipt that quotes it", "[referral]")
{
    const Date day = std::chrono::year{2024} / 11 / 14;
    const RecordedLetter recommendation{.kind = StepKind::recommended, .letterDate = day};
    CHECK(isSameLetter({.kind = StepKind::recommended, .letterDate = day}, recommendation));
    CHECK_FALSE(isSameLetter({.kind = StepKind::recommended}, recommendation));
    CHECK(isSameLetter({.kind = StepKind::ppkReceived}, recommendation));
    CHECK_FALSE(isSameLetter({.kind = StepKind::warned, .letterDate = day}, recommendation));
    // Recommended against one, not proven against another.
    CHECK(isSameLetter({.kind = StepKind::notProven, .letterDate = day}, recommendation));
    CHECK_FALSE(isSameLetter({.kind = StepKind::notProven}, recommendation));
}
