#include "core/referral/decree.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace jejak;
using namespace jejak::referral;
using std::chrono::year;

TEST_CASE("DecreeDetails: everything written is read back, and nothing else", "[referral]")
{
    const DecreeDetails decree{.reason = "11EC54D9B3B057B1E050640A15026590",
                               .reasonText = "IKUT SERTA SEBAGAI PELAKSANA KAMPANYE",
                               .capacity = "pjs",
                               .effective = year{2025} / 1 / 16,
                               .ends = year{2026} / 1 / 16,
                               .years = 1,
                               .months = 6,
                               .rank = "III/c",
                               .formerRank = "III/d",
                               .legalPosition = "Aktif",
                               .stopped = "800/1/2023",
                               .cancelNumber = "88/BPASN/2025",
                               .cancelDate = year{2025} / 3 / 1,
                               .remark = "Catatan",
                               .documents = {std::string(64, 'a')},
                               .comparison = "lighter",
                               .comparisonReason = "Belum pernah dihukum",
                               .besides = {"HS1"}};
    const nlohmann::json body = toJson(decree);
    CHECK(body.size() == 18);
    CHECK(decreeFrom(body) == decree);
    CHECK(toJson(DecreeDetails{}).empty());
    CHECK(DecreeDetails{}.isEmpty());
}

TEST_CASE("DecreeDetails: a body of an unexpected shape counts as absent", "[referral]")
{
    CHECK(decreeFrom(nlohmann::json::array()).isEmpty());
    CHECK(decreeFrom(nlohmann::json::parse(
                         R"({"years": -3, "months": "6", "effective": "kemarin", "besides": 7})"))
              .isEmpty());
}
