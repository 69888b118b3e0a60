#include "core/reference/elections.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reference;
using namespace std::chrono;

TEST_CASE("Elections: an act belongs to the next vote in its region", "[reference][elections]")
{
    const Elections elections = Elections::load().value();

    CHECK(elections.relevant("74.01", 2018y / January / 1)->code == "PEMILU_2019");
    CHECK(elections.relevant("74.01", 2019y / April / 17)->code == "PEMILU_2019");
    CHECK(elections.relevant("74.01", 2019y / April / 18)->code == "PILKADA_2020");
    CHECK(elections.relevant("74.01", 2023y / October / 1)->code == "PEMILU_2024");
    CHECK(elections.relevant("74.01", 2024y / March / 1)->code == "PILKADA_2024");
    CHECK(elections.relevant("74.01", 2026y / November / 21)->code == "PILKADA_2024");
    CHECK(elections.relevant("19.01", 2025y / August / 1)->code == "PILKADA_ULANG_2025");
    CHECK(elections.relevant("19.71", 2025y / August / 1)->code == "PILKADA_ULANG_2025");
}

TEST_CASE("Elections: give the day the candidates were fixed", "[reference][elections]")
{
    const Elections elections = Elections::load().value();

    CHECK(elections.candidatesFixed("74.01", 2023y / October / 1) == 2023y / November / 3);
    CHECK(elections.candidatesFixed("74.01", 2024y / October / 1) == 2024y / September / 22);
    CHECK(elections.candidatesFixed("", 2020y / October / 1) == 2020y / September / 23);
    CHECK_FALSE(elections.candidatesFixed("19.01", 2025y / August / 1).has_value());
    CHECK(elections.find("PILKADA_2024")->verified);
    CHECK_FALSE(elections.find("PEMILU_2024")->verified);
    CHECK(elections.find("NONE") == nullptr);
    CHECK_FALSE(elections.all().back().votingDate.has_value());
}
