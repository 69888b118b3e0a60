#pragma once

#include <cstdint>
#include <vector>

#include <QString>

namespace jejak::ui {

// One bar of a chart and one row of the table under it.
struct Bar
{
    QString key{}; // given back when the bar is chosen
    QString label{};
    std::int64_t value = 0;
    QString figure{};       // what stands at the bar; the value where empty
    std::int64_t whole = 0; // what its own share is taken of, where the bars have no common total
    bool missing = false;   // counts what has no value here ("without region"): hatched
};

// What a chart shows; values only, made by whoever asked the core.
struct ChartData
{
    QString title{};
    QString note{}; // what is counted and the data position
    std::vector<Bar> bars{};
};

// What stands at a bar: its figure, or its value as people write it.
QString figureOf(const Bar& bar);

// Largest first; equal values keep their order, what is missing comes last among them.
std::vector<Bar> sortedByValue(std::vector<Bar> bars);

// The place of every bar of a sorted list: equal values share one (1, 2, 2, 4); 0 for what is
// missing.
std::vector<int> placesOf(const std::vector<Bar>& bars);

std::int64_t sumOf(const std::vector<Bar>& bars);

// The chart in words, for screen readers: "Kolaka: 21. Wakatobi: 10."
QString inWords(const ChartData& data);

} // namespace jejak::ui
