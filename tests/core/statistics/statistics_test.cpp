#include "core/statistics/labels.h"
#include "core/statistics/statistics.h"
#include "tests/support/office_fixture.h"

using namespace jejak;
using namespace jejak::statistics;
using reference::Language;

TEST_CASE("Statistics: every dimension, unit and date has a word that is read back", "[statistics]")
{
    for (const Dimension each : allDimensions())
        CHECK(dimensionFromWord(word(each)) == each);
    for (const Unit each : allUnits())
        CHECK(unitFromWord(word(each)) == each);
    for (const DateBasis each : allDateBases())
        CHECK(dateBasisFromWord(word(each)) == each);
    CHECK_FALSE(dimensionFromWord("village"));
}

TEST_CASE("Statistics: the published funnel of 2024 does not add up and ours says where",
          "[statistics]")
{
    Funnel printed{.reported = 38,
                   .processed = 35,
                   .recommended = 31,
                   .notProven = 4,
                   .clarification = 3,
                   .followedUp = 28,
                   .notFollowedUp = 4};
    CHECK_FALSE(printed.reconciles());
    CHECK(printed.breaks() ==
          std::vector<std::string>{"recommended 31 <> followed_up 28 + not_followed_up 4"});

    printed.notFollowedUp = 3;
    CHECK(printed.reconciles());
    printed.overdue = 4;
    CHECK_FALSE(printed.reconciles());
}

TEST_CASE("Statistics: a row without value can be asked for like any other", "[statistics]")
{
    const StatisticQuery query{.dimensions = {Dimension::district, Dimension::jobLevel}};
    const std::vector<Key> keys{std::nullopt, "JPT"};

    const StatisticQuery behind = casesBehind(query, keys);

    CHECK(behind.dimensions.empty());
    CHECK(behind.filters == std::vector<KeyFilter>{{Dimension::district, {std::nullopt}},
                                                   {Dimension::jobLevel, {Key("JPT")}}});
}

TEST_CASE("Statistics: keys are shown in words people know", "[statistics]")
{
    const auto& reference = test::referenceData();
    const auto text = [&](Dimension dimension, const Key& key) {
        return label(dimension, key, reference, Language::indonesian);
    };
    CHECK(text(Dimension::district, "74.01") == "Kabupaten Kolaka");
    CHECK(text(Dimension::district, std::nullopt) == "(tanpa wilayah)");
    CHECK(text(Dimension::employer, "99.99") == "99.99");
    CHECK(text(Dimension::jobLevel, "KEPALA_WILAYAH") == "Kepala Wilayah (Camat/Lurah)");
    CHECK(text(Dimension::form, "DS-06") == "DS-06 Like/share akun pemenangan");
    CHECK(text(Dimension::motive, "M2") == "Hubungan kekeluargaan");
    CHECK(text(Dimension::source, "own_finding") == "Temuan APIP");
    CHECK(text(Dimension::month, "2026-10") == "Oktober 2026");
    CHECK(text(Dimension::sanction, "HB1") == "Turun jabatan 12 bulan");
    CHECK(text(Dimension::ppk, "74.01") == "Bupati Kolaka");
    CHECK(text(Dimension::ppk, "74.71") == "Wali Kota Kendari");
    CHECK(text(Dimension::ppk, "74") == "Gubernur Sulawesi Tenggara");
    CHECK(text(Dimension::ppk, "Kementerian Agama") == "PPK Kementerian Agama");
    CHECK(text(Dimension::outcome, "not_proven") == "Tidak terbukti");
    for (const Dimension each : allDimensions())
        for (const Language language : {Language::indonesian, Language::english})
            CHECK(label(each, reference, language) != word(each));
    for (const FunnelField& each : funnelFields())
        CHECK(label(each, reference, Language::english) != each.word);
}

TEST_CASE("Funnel: what followed a recommendation is a share of the recommended alone",
          "[core][statistics]")
{
    const auto wholeOf = [](std::string_view word) {
        for (const FunnelField& field : funnelFields())
            if (field.word == word)
                return field.whole;
        FAIL(std::string(word));
        return decltype(FunnelField::whole)();
    };
    CHECK(wholeOf("recommended") == &Funnel::processed);
    CHECK(wholeOf("followed_up") == &Funnel::recommended);
    CHECK(wholeOf("not_followed_up") == &Funnel::recommended);
    CHECK(wholeOf("overdue") == &Funnel::notFollowedUp);
    CHECK(wholeOf("cancelled") == nullptr);
}
