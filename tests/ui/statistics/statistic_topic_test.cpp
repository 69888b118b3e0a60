#include "ui/statistics/statistic_topic.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;
using registers::FilterField;

TEST_CASE("StatisticTopic: a bar leads to a list with the same range and key", "[ui][statistics]")
{
    const statistics::StatisticQuery query{.from = std::chrono::year{2023} / 9 / 1,
                                           .to = std::chrono::year{2024} / 3 / 14,
                                           .dimensions = {statistics::Dimension::district}};
    const statistics::Key kolaka = "74.01";

    const auto filter = filterBehind(query, {&kolaka, 1});

    REQUIRE(filter);
    CHECK(filter->terms ==
          std::vector<registers::FilterTerm>{{FilterField::counted, "yes"},
                                             {FilterField::receivedFrom, "2023-09-01"},
                                             {FilterField::receivedTo, "2024-03-14"},
                                             {FilterField::district, "74.01"}});
}

TEST_CASE("StatisticTopic: a bar without a value leads to the cases without one",
          "[ui][statistics]")
{
    const statistics::StatisticQuery query{.dimensions = {statistics::Dimension::form}};
    const statistics::Key none;

    const auto filter = filterBehind(query, {&none, 1});

    REQUIRE(filter);
    CHECK(filter->terms.back() == registers::FilterTerm{FilterField::form, std::nullopt});
}

TEST_CASE("StatisticTopic: figures the list cannot narrow to lead nowhere", "[ui][statistics]")
{
    const statistics::Key kolaka = "74.01";

    CHECK_FALSE(filterBehind(
        {.unit = statistics::Unit::report, .dimensions = {statistics::Dimension::district}},
        {&kolaka, 1}));
    CHECK_FALSE(filterBehind({.dateBasis = statistics::DateBasis::occurred,
                              .dimensions = {statistics::Dimension::district}},
                             {&kolaka, 1}));
    CHECK_FALSE(filterBehind({.dimensions = {statistics::Dimension::ppk}}, {&kolaka, 1}));
}
