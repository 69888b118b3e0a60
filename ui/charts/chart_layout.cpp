#include "ui/charts/chart_layout.h"

#include "ui/text/format.h"
#include "ui/text/line_breaking.h"

#include <algorithm>
#include <cmath>

namespace jejak::ui {

namespace {

constexpr double largestLabelShare = 0.42; // of the width, for labels before bars
constexpr double largestWordShare = 0.6;   // the same, so that no word is broken
constexpr int columnLabelLines = 2;
constexpr double gap = 8;           // between label, bar and figure
constexpr double rowPadding = 11;   // a row above and below its lines, together
constexpr double mostColumn = 44;   // width of a column
constexpr double barShare = 0.62;   // of a row's height
constexpr double columnShare = 0.6; // of a column's slot

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

struct Fonts
{
    explicit Fonts(const QFont& font)
        : label(font)
        , figure(bold(font))
    {
    }

    LineBreaker label;
    LineBreaker figure;
};

std::int64_t largestOf(const std::vector<Bar>& bars)
{
    std::int64_t largest = 1;
    for (const Bar& bar : bars)
        largest = std::max(largest, bar.value);
    return largest;
}

// The widths of the columns a chart of lying bars consists of.
struct BarColumns
{
    double place = 0;
    double label = 0;
    double figure = 0;
    double gap = 0;
};

BarColumns columnsOf(const ChartData& data, const ChartStyle& style, const Fonts& fonts,
                     double width)
{
    BarColumns columns{.gap = gap * style.unit};
    double word = 0;
    for (const Bar& bar : data.bars) {
        for (const QString& each : bar.label.split(QLatin1Char(' ')))
            word = std::max(word, fonts.label.width(each) + style.unit);
        columns.label = std::max(columns.label, fonts.label.width(bar.label));
        columns.figure = std::max(columns.figure, fonts.figure.width(figureOf(bar)));
    }
    const double most =
        std::max(width * largestLabelShare, std::min(word, width * largestWordShare));
    columns.label = std::min(columns.label + style.unit, most);
    if (style.places)
        columns.place =
            fonts.label.width(number(std::int64_t(data.bars.size()))) + gap * style.unit;
    return columns;
}

void addLines(ChartMark& mark, const QStringList& lines, QRectF first, Qt::Alignment alignment)
{
    for (const QString& line : lines) {
        mark.texts.push_back({.area = first, .alignment = alignment, .text = line});
        first.translate(0, first.height());
    }
}

// A lying bar with its texts, in the row that `area` is.
ChartMark markOf(const Bar& bar, const QStringList& label, QRectF area, const ChartLayout& layout,
                 const BarColumns& columns, double line)
{
    const double middle = area.center().y();
    const double length = layout.plot.width() * static_cast<double>(bar.value) / layout.maximum;
    const double thickness = layout.thickness * area.height();
    ChartMark mark{.area = area, .missing = bar.missing};
    mark.bar = {layout.plot.left(), middle - thickness / 2, length, thickness};
    mark.shortened = label.join(QLatin1Char(' ')).size() < bar.label.size();
    const double height = line * static_cast<double>(label.size());
    addLines(mark, label, {columns.place, middle - height / 2, columns.label, line},
             Qt::AlignRight);
    mark.texts.push_back(
        {.area = {mark.bar.right() + columns.gap, middle - line / 2, columns.figure, line},
         .text = figureOf(bar),
         .kind = ChartText::Kind::figure});
    return mark;
}

ChartLayout layOutBars(const ChartData& data, const ChartStyle& style, QSizeF size)
{
    const Fonts fonts(style.font);
    const BarColumns columns = columnsOf(data, style, fonts, size.width());
    const double line = fonts.label.lineHeight();
    const double padding = rowPadding * style.unit;
    std::vector<QStringList> labels;
    qsizetype most = 1;
    qsizetype all = 0;
    for (const Bar& bar : data.bars) {
        labels.push_back(fonts.label.lines(bar.label, columns.label, style.labelLines));
        most = std::max(most, labels.back().size());
        all += labels.back().size();
    }
    const auto count = static_cast<qsizetype>(data.bars.size());
    if (style.evenRows)
        all = most * count;

    ChartLayout layout;
    const double left = columns.place + columns.label + columns.gap;
    const double right = columns.figure + columns.gap;
    layout.maximum = static_cast<double>(largestOf(data.bars));
    layout.height = static_cast<double>(all) * line + static_cast<double>(count) * padding;
    layout.plot = {left, 0, std::max(size.width() - left - right, style.unit), layout.height};
    const std::vector<int> places = placesOf(data.bars);
    double top = 0;
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        const auto lines = static_cast<double>(style.evenRows ? most : labels[i].size());
        const QRectF area(0, top, size.width(), lines * line + padding);
        layout.thickness = (line + padding) * barShare / area.height();
        ChartMark mark = markOf(data.bars[i], labels[i], area, layout, columns, line);
        if (style.places && places[i] > 0)
            mark.texts.push_back({.area = {0, area.center().y() - line / 2, columns.place, line},
                                  .text = number(std::int64_t{places[i]}),
                                  .kind = ChartText::Kind::place});
        layout.marks.push_back(std::move(mark));
        top = area.bottom();
    }
    return layout;
}

ChartLayout layOutColumns(const ChartData& data, const ChartStyle& style, QSizeF size)
{
    const Fonts fonts(style.font);
    const double line = fonts.label.lineHeight();
    const auto count = static_cast<double>(std::max<std::size_t>(data.bars.size(), 1));
    ChartLayout layout;
    layout.height = size.height();
    layout.maximum = static_cast<double>(largestOf(data.bars));
    const double slot = std::min(size.width() / count, mostColumn * style.unit / columnShare);
    const double top = line + gap * style.unit / 2;
    const double foot = columnLabelLines * line + gap * style.unit / 2;
    layout.plot = {0, top, slot * count, std::max(size.height() - top - foot, style.unit)};
    layout.thickness = columnShare;

    // Where a label is wider than its column, only every nth is written.
    double widest = style.unit;
    for (const Bar& bar : data.bars)
        for (const QString& word : bar.label.split(QLatin1Char(' ')))
            widest = std::max(widest, fonts.label.width(word) + gap * style.unit / 2);
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / slot)));
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        const Bar& bar = data.bars[i];
        const double left = slot * static_cast<double>(i);
        const double height =
            layout.plot.height() * static_cast<double>(bar.value) / layout.maximum;
        ChartMark mark{.area = {left, 0, slot, size.height()}, .missing = bar.missing};
        mark.bar = {left + slot * (1 - columnShare) / 2, layout.plot.bottom() - height,
                    slot * columnShare, height};
        if (i % step == 0) {
            const double room = slot * static_cast<double>(step);
            const QRectF first(left + (slot - room) / 2,
                               layout.plot.bottom() + gap * style.unit / 2, room, line);
            addLines(mark, fonts.label.lines(bar.label, room, columnLabelLines), first,
                     Qt::AlignHCenter);
        }
        mark.texts.push_back({.area = {left - slot, mark.bar.top() - top, 3 * slot, line},
                              .alignment = Qt::AlignHCenter,
                              .text = figureOf(bar),
                              .kind = ChartText::Kind::figure});
        layout.marks.push_back(std::move(mark));
    }
    return layout;
}

} // namespace

ChartLayout layOut(const ChartData& data, const ChartStyle& style, QSizeF size)
{
    switch (style.shape) {
    case ChartShape::bars:
        return layOutBars(data, style, size);
    case ChartShape::columns:
        return layOutColumns(data, style, size);
    }
    return {};
}

} // namespace jejak::ui
