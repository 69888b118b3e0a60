#pragma once

#include "core/statistics/statistics.h"

#include <array>
#include <vector>

namespace jejak::reports {

// The figures of one report and the sums they stand in. In the public edition figures from 1 to 4
// are hidden, and with them as many others as it takes that no sum by itself tells what one is.
class PublishedFigures
{
public:
    using Cell = std::size_t;

    static constexpr std::int64_t smallest = 5; // the smallest figure that is published

    explicit PublishedFigures(bool hidesSmall)
        : m_hidesSmall(hidesSmall)
    {
    }

    Cell add(std::int64_t value);

    // Says that the parts add up to the total. Before settle().
    void addSum(Cell total, std::vector<Cell> parts);

    // Decides what is hidden. After it, figures can be printed.
    void settle();

    bool hidesSmall() const { return m_hidesSmall; }
    bool isHidden(Cell cell) const { return m_figures[cell].isHidden; }
    std::int64_t value(Cell cell) const { return m_figures[cell].value; }

    // "1.005"; "<5" for a small figure that is hidden, "*" for another one.
    std::string text(Cell cell) const;

    // "72,2%" and "143 dari 198 (72,2%)"; "*" when either is hidden.
    std::string percent(Cell part, Cell whole) const;
    std::string share(Cell part, Cell whole) const;

private:
    struct Figure
    {
        std::int64_t value = 0;
        bool isHidden = false;
    };
    struct Sum
    {
        Cell total = 0;
        std::vector<Cell> parts;
    };

    // What a figure can be, both ends included.
    struct Bounds
    {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };

    static constexpr std::int64_t unbounded = std::int64_t{1} << 40;

    // As the report prints it, and as the sum tells who reads its other figures.
    Bounds printed(Cell cell) const;
    Bounds told(const Sum& sum, Cell cell) const;
    bool protect(const Sum& sum);

    bool isSmall(Cell cell) const
    {
        return m_figures[cell].value > 0 && m_figures[cell].value < smallest;
    }

    std::vector<Figure> m_figures;
    std::vector<Sum> m_sums;
    bool m_hidesSmall;
};

// The cells of a funnel, in the order of statistics::funnelFields().
class FunnelCells
{
public:
    // Adds the figures and the equations between them.
    FunnelCells(PublishedFigures& figures, const statistics::Funnel& funnel);

    PublishedFigures::Cell at(std::int64_t statistics::Funnel::*figure) const;

    // Says that the funnels of `parts` add up to that of `total`, field by field.
    static void addSum(PublishedFigures& figures, const FunnelCells& total,
                       const std::vector<FunnelCells>& parts);

private:
    std::vector<PublishedFigures::Cell> m_cells;
};

} // namespace jejak::reports
