#pragma once

#include "ui/charts/chart_data.h"

#include <vector>

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace jejak::ui {

enum class ChartShape {
    bars,    // lying, a label before each: categories
    columns, // standing, a label below each: months
};

// How a chart is set.
struct ChartStyle
{
    QFont font{};
    double unit = 1; // one pixel of the grid in the painter's unit
    ChartShape shape = ChartShape::bars;
    int labelLines = 2;   // at most; a longer label is shortened
    bool evenRows = true; // all as high as the highest, as Qt Charts needs them
    bool places = false;  // the place of each bar before its label, shared by equal values
};

struct ChartText
{
    enum class Kind { label, figure, place };

    QRectF area; // one line high
    Qt::Alignment alignment = Qt::AlignLeft;
    QString text{};
    Kind kind = Kind::label;
};

// One bar with everything that belongs to it.
struct ChartMark
{
    QRectF area{}; // where a click means this bar
    QRectF bar{};  // empty for 0
    bool missing = false;
    bool shortened = false; // its label does not fit
    std::vector<ChartText> texts{};
};

// Where everything of a chart stands; the same for screen, picture and paper.
struct ChartLayout
{
    QRectF plot{}; // from zero to `maximum`
    double maximum = 1;
    double thickness = 1; // of a bar, as a share of its slot
    std::vector<ChartMark> marks{};
    double height = 0; // what the chart needs
};

// Lays bars out below each other in the width of `size`, columns beside each other in all of it.
ChartLayout layOut(const ChartData& data, const ChartStyle& style, QSizeF size);

} // namespace jejak::ui
