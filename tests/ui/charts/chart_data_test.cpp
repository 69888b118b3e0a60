#include "ui/charts/chart_data.h"
#include "ui/text/translation.h"

#include <catch2/catch.hpp>

using namespace jejak::ui;

TEST_CASE("Chart data: bars are sorted by value, ties keep their order, the missing come last",
          "[ui][charts]")
{
    const auto bars = sortedByValue({{.key = QStringLiteral("-"), .value = 1, .missing = true},
                                     {.key = QStringLiteral("a"), .value = 1},
                                     {.key = QStringLiteral("b"), .value = 10},
                                     {.key = QStringLiteral("c"), .value = 1}});
    QString order;
    for (const Bar& bar : bars)
        order += bar.key;
    CHECK(order == QStringLiteral("bac-"));
    CHECK(sumOf(bars) == 13);
}

TEST_CASE("Chart data: equal values share a place, what is missing has none", "[ui][charts]")
{
    const auto places = placesOf(
        {{.value = 9}, {.value = 4}, {.value = 4}, {.value = 4, .missing = true}, {.value = 2}});
    CHECK(places == std::vector<int>{1, 2, 2, 0, 4});
    CHECK(placesOf({}).empty());
}

TEST_CASE("Chart data: a chart is said in words", "[ui][charts]")
{
    Translation translation;
    translation.use(Language::indonesian);
    CHECK(inWords({.bars = {{.label = QStringLiteral("Kolaka"), .value = 1021},
                            {.label = QStringLiteral("Muna"), .figure = QStringLiteral("<5")}}}) ==
          QStringLiteral("Kolaka: 1.021. Muna: <5."));
}
