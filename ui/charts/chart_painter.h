#pragma once

#include "ui/charts/chart_layout.h"

#include <QColor>

class QBrush;
class QPainter;

namespace jejak::ui {

// Colours of a chart. Bars differ by length and hatching, never by colour alone.
struct ChartColours
{
    QColor bar{};
    QColor text{};
    QColor muted{};
    QColor line{};
};

// For paper: dark on white, told apart in a black-and-white copy.
ChartColours paperColours();

// Filled, or hatched for what has no value.
QBrush barBrush(const ChartColours& colours, bool missing);

// Labels, figures and places.
void paintChartTexts(QPainter& painter, const ChartLayout& layout, const ChartStyle& style,
                     const ChartColours& colours);

// The whole chart without its title, from the painter's origin.
void paintChart(QPainter& painter, const ChartLayout& layout, const ChartStyle& style,
                const ChartColours& colours);

} // namespace jejak::ui
