#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/print/paper_font.h"

#include <tuple>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace jejak::ui {

// Paper is measured in 1/1200 inch, on every device.
constexpr double paperUnitsPerInch = 1200;

constexpr double millimetres(double length)
{
    return length * paperUnitsPerInch / 25.4;
}

constexpr double points(double length)
{
    return length * paperUnitsPerInch / 72;
}

enum class Orientation { portrait, landscape };

// The embedded typeface in one size (points) and weight.
struct PaperFace
{
    double size = 10;
    PaperWeight weight = PaperWeight::regular;

    friend bool operator==(const PaperFace&, const PaperFace&) = default;
    friend bool operator<(const PaperFace& a, const PaperFace& b)
    {
        return std::tie(a.size, a.weight) < std::tie(b.size, b.weight);
    }
};

QFont fontOf(const PaperFace& face);

// From 0 (black) to 255 (white); paper has no other colours.
using Grey = int;

struct PaperFill
{
    QRectF area;
    Grey grey = 255;
};

struct PaperLine
{
    QLineF line;
    double width = 1;
    Grey grey = 0;
};

struct PaperText
{
    QPointF baseline;
    QString text;
    PaperFace face;
    Grey grey = 0;
};

struct PaperChart
{
    QPointF origin;
    ChartLayout layout;
    ChartStyle style;
};

// A page of A4 with everything on it in its place, ready for any device.
struct PaperPage
{
    Orientation orientation = Orientation::portrait;
    QString mark{}; // written large and pale across the page
    std::vector<PaperFill> fills{};
    std::vector<PaperLine> lines{};
    std::vector<PaperChart> charts{};
    std::vector<PaperText> texts{};

    QSizeF size() const;
};

// What stands on the page, in reading order as far as it was laid out so.
QString textOf(const PaperPage& page);

} // namespace jejak::ui
