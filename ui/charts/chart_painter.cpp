#include "ui/charts/chart_painter.h"

#include <QBrush>
#include <QPainter>

namespace jejak::ui {

namespace {

// The line bars start from: zero.
QLineF zeroLine(const ChartLayout& layout, ChartShape shape)
{
    switch (shape) {
    case ChartShape::bars:
        return {layout.plot.topLeft(), layout.plot.bottomLeft()};
    case ChartShape::columns:
        return {layout.plot.bottomLeft(), layout.plot.bottomRight()};
    }
    return {};
}

// Painted by hand: a pattern brush has the printer's resolution and vanishes on paper.
void paintHatching(QPainter& painter, const QRectF& bar, const ChartColours& colours, double unit)
{
    painter.save();
    painter.setPen(QPen(colours.bar, unit));
    painter.drawRect(bar);
    painter.setClipRect(bar, Qt::IntersectClip);
    const double distance = 5 * unit;
    const int lines = int((bar.width() + bar.height()) / distance);
    for (int i = 0; i <= lines; ++i) {
        const double x = bar.left() - bar.height() + i * distance;
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    }
    painter.restore();
}

} // namespace

ChartColours paperColours()
{
    return {.bar = 0x3D4A57, .text = Qt::black, .muted = 0x444444, .line = 0x888888};
}

QBrush barBrush(const ChartColours& colours, bool missing)
{
    return {colours.bar, missing ? Qt::BDiagPattern : Qt::SolidPattern};
}

void paintChartTexts(QPainter& painter, const ChartLayout& layout, const ChartStyle& style,
                     const ChartColours& colours)
{
    QFont label = style.font;
    label.setKerning(false);
    QFont figure = label;
    figure.setBold(true);
    for (const ChartMark& mark : layout.marks)
        for (const ChartText& text : mark.texts) {
            const bool isFigure = text.kind == ChartText::Kind::figure;
            painter.setFont(isFigure ? figure : label);
            painter.setPen(text.kind == ChartText::Kind::place ? colours.muted : colours.text);
            painter.drawText(text.area, int(text.alignment | Qt::AlignVCenter) | Qt::TextDontClip,
                             text.text);
        }
}

void paintChart(QPainter& painter, const ChartLayout& layout, const ChartStyle& style,
                const ChartColours& colours)
{
    for (const ChartMark& mark : layout.marks) {
        if (mark.bar.isEmpty())
            continue;
        if (mark.missing)
            paintHatching(painter, mark.bar, colours, style.unit);
        else
            painter.fillRect(mark.bar, barBrush(colours, false));
    }
    painter.setPen(QPen(colours.line, style.unit));
    if (!layout.marks.empty())
        painter.drawLine(zeroLine(layout, style.shape));
    paintChartTexts(painter, layout, style, colours);
}

} // namespace jejak::ui
