#include "ui/charts/chart_data.h"

#include "ui/text/format.h"

#include <algorithm>
#include <numeric>

#include <QStringList>

namespace jejak::ui {

QString figureOf(const Bar& bar)
{
    return bar.figure.isEmpty() ? number(bar.value) : bar.figure;
}

std::vector<Bar> sortedByValue(std::vector<Bar> bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) {
        return a.value != b.value ? a.value > b.value : b.missing && !a.missing;
    });
    return bars;
}

std::vector<int> placesOf(const std::vector<Bar>& bars)
{
    std::vector<int> places;
    places.reserve(bars.size());
    const Bar* before = nullptr;
    int counted = 0;
    int place = 0;
    for (const Bar& bar : bars) {
        if (bar.missing) {
            places.push_back(0);
            continue;
        }
        ++counted;
        if (!before || before->value != bar.value)
            place = counted;
        before = &bar;
        places.push_back(place);
    }
    return places;
}

std::int64_t sumOf(const std::vector<Bar>& bars)
{
    return std::accumulate(bars.begin(), bars.end(), std::int64_t{0},
                           [](std::int64_t sum, const Bar& bar) { return sum + bar.value; });
}

QString inWords(const ChartData& data)
{
    QStringList words;
    for (const Bar& bar : data.bars)
        words += bar.label + QStringLiteral(": ") + figureOf(bar) + QLatin1Char('.');
    return words.join(QLatin1Char(' '));
}

} // namespace jejak::ui
