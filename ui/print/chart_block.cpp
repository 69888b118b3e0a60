#include "ui/print/chart_block.h"

#include "ui/print/page_builder.h"

#include <algorithm>

namespace jejak::ui {

namespace {

constexpr double labelSize = 9;
constexpr double unit = points(0.72); // a pixel of the grid; paper is set closer than the screen

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

ChartData dataOf(const reports::ReportChart& chart)
{
    ChartData data;
    for (const reports::ReportBar& bar : chart.bars)
        data.bars.push_back(
            {.label = text(bar.label), .value = bar.value, .figure = text(bar.figure)});
    return data;
}

// `count` bars from `first` on, moved to the top.
ChartLayout part(const ChartLayout& whole, std::size_t first, std::size_t count)
{
    ChartLayout part = whole;
    const double top = whole.marks[first].area.top();
    const auto begin = whole.marks.begin() + std::ptrdiff_t(first);
    part.marks.assign(begin, begin + std::ptrdiff_t(count));
    for (ChartMark& mark : part.marks) {
        mark.area.translate(0, -top);
        mark.bar.translate(0, -top);
        for (ChartText& words : mark.texts)
            words.area.translate(0, -top);
    }
    part.height = part.marks.back().area.bottom();
    part.plot.setHeight(part.height);
    return part;
}

// How many bars from `first` on fit into `room`, at least one.
std::size_t fitting(const ChartLayout& whole, std::size_t first, double room)
{
    const double top = whole.marks[first].area.top();
    std::size_t count = 1;
    while (first + count < whole.marks.size() &&
           whole.marks[first + count].area.bottom() - top <= room)
        ++count;
    return count;
}

} // namespace

void addChart(PageBuilder& pages, const reports::ReportChart& chart)
{
    const ChartStyle style{
        .font = fontOf(PaperFace{labelSize}), .unit = unit, .labelLines = 4, .evenRows = false};
    const ChartLayout whole = layOut(dataOf(chart), style, {pages.width(), 0});
    const TextBlock note{.text = text(chart.note), .face = {8.5, PaperWeight::italic}, .before = 2};
    const double height = whole.height + (chart.note.empty() ? 0 : pages.heightOf(note));
    pages.keepWithNext({.text = text(chart.title), .face = {10, PaperWeight::bold}, .before = 8});
    if (!chart.unit.empty())
        pages.keepWithNext(
            {.text = text(chart.unit), .face = {8.5, PaperWeight::italic}, .after = 3});
    pages.require(std::min(height, pages.fullHeight() * 0.9)); // title and unit stand above
    std::size_t first = 0;
    while (first < whole.marks.size()) {
        const std::size_t count = fitting(whole, first, pages.room());
        const ChartLayout shown = part(whole, first, count);
        pages.page().charts.push_back({{pages.left(), pages.y()}, shown, style});
        pages.advance(shown.height);
        first += count;
        if (first < whole.marks.size())
            pages.breakPage();
    }
    if (!chart.note.empty())
        pages.add(note);
    pages.skip(points(8));
}

} // namespace jejak::ui
