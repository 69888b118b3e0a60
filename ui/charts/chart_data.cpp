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
        return a.missing != b.missing ? b.missing : a.value > b.value;
    });
    return bars;
}

std::vector<int> placesOf(const std::vector<Bar>& bars)
{
    std::vector<int> places;
    places.reserve(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool tied = i > 0 && bars[i].value == bars[i - 1].value;
        const int place = tied ? places.back() : static_cast<int>(i) + 1;
        places.push_back(bars[i].missing ? 0 : place);
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
