#pragma once

#include "core/reports/monthly_report.h"
#include "ui/print/page_builder.h"

#include <vector>

namespace jejak::ui {

// How the cells of a table are set: the largest type in which no word has to be broken, and the
// left edge of every column with the right edge of the last.
struct TableColumns
{
    PaperFace face{};
    std::vector<double> edges{};
    std::size_t label = 0; // the column of labels, whose texts are moved in

    PaperFace bold() const { return {face.size, PaperWeight::bold}; }
    double width(std::size_t first, std::size_t count = 1) const
    {
        return edges[first + count] - edges[first];
    }
};

// The distance of a text from the lines around it.
constexpr double cellSide = points(3);
constexpr double cellTop = points(2.2);

constexpr double cellIndent = points(8); // of one level

// Columns together `width` wide, by their shares. Where a word would not fit then: every column as
// wide as its longest word, as far as there is room as its cells need, and the rest by shares; in
// smaller type before the labels become narrow.
TableColumns columnsFor(PageBuilder& pages, const reports::ReportTable& table, double width);

} // namespace jejak::ui
