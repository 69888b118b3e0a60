#include "ui/charts/chart_layout.h"

#include "ui/text/format.h"
#include "ui/text/line_breaking.h"

#include <algorithm>
#include <cmath>

namespace jejak::ui {

namespace {

constexpr double largestLabelShare = 0.42; // of the width, for labels before bars
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
};

BarColumns columnsOf(const ChartData& data, const ChartStyle& style, const Fonts& fonts,
                     double width)
{
    BarColumns columns;
    for (const Bar& bar : data.bars) {
        columns.label = std::max(columns.label, fonts.label.width(bar.label));
        columns.figure = std::max(columns.figure, fonts.figure.width(figureOf(bar)));
    }
    columns.label = std::min(columns.label + style.unit, width * largestLabelShare);
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

ChartLayout layOutBars(const ChartData& data, const ChartStyle& style, QSizeF size)
{
    const Fonts fonts(style.font);
    const BarColumns columns = columnsOf(data, style, fonts, size.width());
    const double line = fonts.label.lineHeight();
    std::vector<QStringList> labels;
    qsizetype most = 1;
    for (const Bar& bar : data.bars) {
        labels.push_back(fonts.label.lines(bar.label, columns.label, style.labelLines));
        most = std::max(most, labels.back().size());
    }

    ChartLayout layout;
    const double row = static_cast<double>(most) * line + rowPadding * style.unit;
    const double left = columns.place + columns.label + gap * style.unit;
    const double right = columns.figure + gap * style.unit;
    layout.maximum = static_cast<double>(largestOf(data.bars));
    layout.height = row * static_cast<double>(data.bars.size());
    layout.plot = {left, 0, std::max(size.width() - left - right, style.unit), layout.height};
    layout.thickness = (line + rowPadding * style.unit) * barShare / row;
    const std::vector<int> places = placesOf(data.bars);
    for (std::size_t i = 0; i < data.bars.size(); ++i) {
        const Bar& bar = data.bars[i];
        const double top = row * static_cast<double>(i);
        const double length = layout.plot.width() * static_cast<double>(bar.value) / layout.maximum;
        ChartMark mark{.area = {0, top, size.width(), row}, .missing = bar.missing};
        mark.bar = {left, top + row * (1 - layout.thickness) / 2, length, row * layout.thickness};
        mark.shortened = labels[i].join(QLatin1Char(' ')).size() < bar.label.size();
        const auto height = line * static_cast<double>(labels[i].size());
        addLines(mark, labels[i], {columns.place, top + (row - height) / 2, columns.label, line},
                 Qt::AlignRight);
        const double middle = top + (row - line) / 2;
        mark.texts.push_back(
            {.area = {left + length + gap * style.unit, middle, columns.figure, line},
             .text = figureOf(bar),
             .kind = ChartText::Kind::figure});
        if (style.places && places[i] > 0)
            mark.texts.push_back({.area = {0, middle, columns.place, line},
                                  .text = number(std::int64_t{places[i]}),
                                  .kind = ChartText::Kind::place});
        layout.marks.push_back(std::move(mark));
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
