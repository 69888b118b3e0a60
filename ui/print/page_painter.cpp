#include "ui/print/page_painter.h"

#include "ui/charts/chart_painter.h"

#include <cmath>
#include <map>

#include <QPainter>

namespace jejak::ui {

namespace {

constexpr double markShare = 0.66; // of the page's diagonal
constexpr Grey markGrey = 235;

QColor colourOf(Grey grey)
{
    return {grey, grey, grey};
}

// Along the diagonal, pale enough to read through.
void paintMark(QPainter& painter, const PaperPage& page)
{
    const QSizeF size = page.size();
    const double diagonal = std::hypot(size.width(), size.height());
    QFont font = paperFont(points(100), PaperWeight::bold);
    const double width = QFontMetricsF(font).horizontalAdvance(page.mark);
    font.setPixelSize(int(points(100) * diagonal * markShare / width));
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-std::atan2(size.height(), size.width()) * 180 / M_PI);
    painter.setFont(font);
    painter.setPen(colourOf(markGrey));
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(-metrics.horizontalAdvance(page.mark) / 2, metrics.capHeight() / 2),
                     page.mark);
    painter.restore();
}

void paintTexts(QPainter& painter, const PaperPage& page)
{
    std::map<PaperFace, QFont> fonts;
    const PaperFace* face = nullptr;
    Grey grey = -1;
    for (const PaperText& text : page.texts) {
        if (!face || *face != text.face) {
            const auto [found, added] = fonts.try_emplace(text.face);
            if (added)
                found->second = fontOf(text.face);
            painter.setFont(found->second);
            face = &text.face;
        }
        if (grey != text.grey) {
            grey = text.grey;
            painter.setPen(colourOf(grey));
        }
        painter.drawText(text.baseline, text.text);
    }
}

} // namespace

void paintPage(QPainter& painter, const PaperPage& page)
{
    for (const PaperFill& fill : page.fills)
        painter.fillRect(fill.area, colourOf(fill.grey));
    if (!page.mark.isEmpty())
        paintMark(painter, page);
    for (const PaperLine& line : page.lines) {
        painter.setPen(QPen(colourOf(line.grey), line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.line);
    }
    for (const PaperChart& chart : page.charts) {
        painter.save();
        painter.translate(chart.origin);
        paintChart(painter, chart.layout, chart.style, paperColours());
        painter.restore();
    }
    paintTexts(painter, page);
}

} // namespace jejak::ui
