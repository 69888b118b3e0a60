#include "core/reports/indonesian.h"
#include "core/reports/published_figures.h"

#include <random>
#include <set>

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::reports;

TEST_CASE("Indonesian: figures and days are written as official reports write them", "[reports]")
{
    CHECK(formatCount(0) == "0");
    CHECK(formatCount(999) == "999");
    CHECK(formatCount(1005) == "1.005");
    CHECK(formatCount(1234567) == "1.234.567");
    CHECK(formatShare(143, 198) == "143 dari 198 (72,2%)");
    CHECK(formatShare(99, 283) == "99 dari 283 (35,0%)"); // the newspaper cut it to 34,9
    CHECK(formatPercent(43, 67) == "64,2%");
    CHECK(formatPercent(1, 2000) == "0,1%"); // half a tenth is rounded up
    CHECK(formatPercent(1, 1) == "100,0%");
    CHECK(formatShare(0, 0) == "-");
    CHECK(formatMonth(std::chrono::year(2026) / 10) == "Oktober 2026");
    CHECK(formatDay(std::chrono::year(2026) / 8 / 5) == "5 Agustus 2026");
    const Instant four =
        std::chrono::sys_days(std::chrono::year(2026) / 11 / 30) + std::chrono::hours(8);
    CHECK(formatMoment(four, TimeZone::wita) == "30 November 2026 pukul 16.00 WITA");
}

TEST_CASE("Published figures: the internal edition shows everything", "[reports]")
{
    PublishedFigures figures(false);
    const auto cell = figures.add(3);
    figures.settle();

    CHECK(figures.text(cell) == "3");
    CHECK(figures.share(cell, figures.add(4)) == "3 dari 4 (75,0%)");
}

TEST_CASE("Published figures: a small figure cannot be worked out from the sum it stands in",
          "[reports]")
{
    PublishedFigures figures(true);
    const auto total = figures.add(38);
    const auto most = figures.add(28);
    const auto some = figures.add(7);
    const auto few = figures.add(3);
    const auto none = figures.add(0);
    figures.addSum(total, {most, some, few, none});
    figures.settle();

    CHECK(figures.text(total) == "38");
    CHECK(figures.text(most) == "28");
    CHECK(figures.text(some) == "*"); // with it shown, 38 - 28 - 7 would give away the 3
    CHECK(figures.text(few) == "<5");
    CHECK(figures.text(none) == "0");
    CHECK(figures.share(few, total) == "*");
    CHECK(figures.share(most, total) == "28 dari 38 (73,7%)");
}

TEST_CASE("Published figures: no sum of a random table lays one hidden figure bare",
          "[reports][property]")
{
    std::mt19937 generator(GENERATE(1u, 2u, 3u, 4u, 5u));
    constexpr std::size_t side = 6;
    PublishedFigures figures(true);
    std::vector<std::vector<PublishedFigures::Cell>> sums;
    std::array<std::int64_t, side> columns{};
    std::array<std::vector<PublishedFigures::Cell>, side> columnCells;
    std::vector<PublishedFigures::Cell> rowTotals;
    for (std::size_t row = 0; row < side; ++row) {
        std::vector<PublishedFigures::Cell> cells;
        std::int64_t total = 0;
        for (std::size_t column = 0; column < side; ++column) {
            const auto value = static_cast<std::int64_t>(generator() % 14);
            total += value;
            columns.at(column) += value;
            cells.push_back(figures.add(value));
            columnCells.at(column).push_back(cells.back());
        }
        rowTotals.push_back(figures.add(total));
        figures.addSum(rowTotals.back(), cells);
        cells.push_back(rowTotals.back());
        sums.push_back(cells);
    }
    for (std::size_t column = 0; column < side; ++column) {
        const auto total = figures.add(columns.at(column));
        figures.addSum(total, columnCells.at(column));
        columnCells.at(column).push_back(total);
        sums.push_back(columnCells.at(column));
    }
    figures.settle();

    // A reader solves every sum that has one unknown, as long as there is one.
    std::set<PublishedFigures::Cell> known;
    for (const auto& cells : sums)
        for (const auto cell : cells) {
            CHECK((figures.isHidden(cell) || figures.value(cell) == 0 || figures.value(cell) >= 5));
            if (!figures.isHidden(cell))
                known.insert(cell);
        }
    for (bool found = true; found;) {
        found = false;
        for (const auto& cells : sums) {
            std::vector<PublishedFigures::Cell> unknown;
            std::copy_if(cells.begin(), cells.end(), std::back_inserter(unknown),
                         [&](const auto cell) { return known.count(cell) == 0; });
            if (unknown.size() == 1)
                found = known.insert(unknown.front()).second || found;
        }
    }
    for (const auto cell : known)
        CHECK((!figures.isHidden(cell) || figures.value(cell) >= 5));
}

TEST_CASE("Published figures: several small figures are not told by the sum that they share",
          "[reports]")
{
    PublishedFigures figures(true);
    const auto total = figures.add(18);
    const auto most = figures.add(16);
    const auto one = figures.add(1);
    const auto other = figures.add(1);
    figures.addSum(total, {most, one, other, figures.add(0)});
    figures.settle();

    CHECK(figures.text(total) == "18");
    CHECK(figures.text(most) == "*"); // 18 - 16 over two figures would make each a 1
    CHECK(figures.text(one) == "<5");
    CHECK(figures.text(other) == "<5");
}

TEST_CASE("Published figures: what one table hides is not worked out over another", "[reports]")
{
    PublishedFigures figures(true);
    const auto whole = figures.add(10);
    const auto hidden = figures.add(6);
    const auto small = figures.add(4);
    const auto again = figures.add(6); // the same in a ranking
    figures.addSum(whole, {hidden, small});
    figures.addSum(again, {hidden});
    figures.settle();

    CHECK(figures.text(small) == "<5");
    CHECK(figures.text(hidden) == "*");
    // One of them has to go: 10 and 6 together would give away the 4.
    CHECK((figures.isHidden(whole) || figures.isHidden(again)));
}
