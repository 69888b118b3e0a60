#include "core/reports/published_figures.h"

#include "core/reports/indonesian.h"

#include <algorithm>

namespace jejak::reports {

using statistics::Funnel;

PublishedFigures::Cell PublishedFigures::add(std::int64_t value)
{
    m_figures.push_back({value, false});
    return m_figures.size() - 1;
}

void PublishedFigures::addSum(Cell total, std::vector<Cell> parts)
{
    m_sums.push_back({total, std::move(parts)});
}

void PublishedFigures::settle()
{
    if (!m_hidesSmall)
        return;
    for (Cell cell = 0; cell < m_figures.size(); ++cell)
        m_figures[cell].isHidden = isSmall(cell);
    // Hiding one more figure can lay bare one in another sum; it ends when nothing is left to hide.
    bool changed = true;
    while (changed) {
        changed = false;
        for (const Sum& sum : m_sums)
            changed = protect(sum) || changed;
    }
}

PublishedFigures::Bounds PublishedFigures::printed(Cell cell) const
{
    if (!isHidden(cell))
        return {value(cell), value(cell)};
    return isSmall(cell) ? Bounds{1, smallest - 1} : Bounds{smallest, unbounded};
}

PublishedFigures::Bounds PublishedFigures::told(const Sum& sum, Cell cell) const
{
    // What all others can be leaves this much for the one.
    Bounds others{0, 0};
    for (const Cell part : sum.parts)
        if (part != cell) {
            others.least += printed(part).least;
            others.most += printed(part).most;
        }
    const Bounds own = printed(cell);
    if (cell == sum.total)
        return {std::max(own.least, others.least), std::min(own.most, others.most)};
    const Bounds total = printed(sum.total);
    return {std::max(own.least, total.least - others.most),
            std::min(own.most, total.most - others.least)};
}

bool PublishedFigures::protect(const Sum& sum)
{
    std::vector<Cell> cells = sum.parts;
    cells.push_back(sum.total);
    const auto isBare = [&](Cell cell) {
        const Bounds found = told(sum, cell);
        return isHidden(cell) && found.least == found.most;
    };
    if (std::ranges::none_of(cells, isBare))
        return false;
    // The least figure tells the least; of equals a part is hidden before the total.
    const auto rank = [&](Cell cell) {
        const Figure& figure = m_figures[cell];
        return std::pair(figure.isHidden || figure.value == 0, figure.value);
    };
    const auto next =
        std::ranges::min_element(cells, [&](Cell a, Cell b) { return rank(a) < rank(b); });
    if (m_figures[*next].isHidden || m_figures[*next].value == 0)
        return false; // the figure is the whole sum and stands alone in it
    m_figures[*next].isHidden = true;
    return true;
}

std::string PublishedFigures::text(Cell cell) const
{
    if (!isHidden(cell))
        return formatCount(value(cell));
    return isSmall(cell) ? "<5" : "*";
}

std::string PublishedFigures::percent(Cell part, Cell whole) const
{
    return isHidden(part) || isHidden(whole) ? "*" : formatPercent(value(part), value(whole));
}

std::string PublishedFigures::share(Cell part, Cell whole) const
{
    return isHidden(part) || isHidden(whole) ? "*" : formatShare(value(part), value(whole));
}

FunnelCells::FunnelCells(PublishedFigures& figures, const Funnel& funnel)
{
    m_cells.reserve(statistics::funnelFields().size());
    for (const statistics::FunnelField& field : statistics::funnelFields())
        m_cells.push_back(figures.add(funnel.*field.figure));
    figures.addSum(at(&Funnel::reported), {at(&Funnel::processed), at(&Funnel::clarification),
                                           at(&Funnel::inProcess), at(&Funnel::rejected)});
    figures.addSum(at(&Funnel::processed), {at(&Funnel::recommended), at(&Funnel::notProven),
                                            at(&Funnel::incomplete), at(&Funnel::direct)});
    figures.addSum(at(&Funnel::recommended), {at(&Funnel::followedUp), at(&Funnel::notFollowedUp)});
    // Two of these put into one another: the figure in between may be hidden.
    figures.addSum(at(&Funnel::reported),
                   {at(&Funnel::recommended), at(&Funnel::notProven), at(&Funnel::incomplete),
                    at(&Funnel::direct), at(&Funnel::clarification), at(&Funnel::inProcess),
                    at(&Funnel::rejected)});
    figures.addSum(at(&Funnel::processed),
                   {at(&Funnel::followedUp), at(&Funnel::notFollowedUp), at(&Funnel::notProven),
                    at(&Funnel::incomplete), at(&Funnel::direct)});
}

PublishedFigures::Cell FunnelCells::at(std::int64_t Funnel::*figure) const
{
    const auto fields = statistics::funnelFields();
    const auto found = std::ranges::find(fields, figure, &statistics::FunnelField::figure);
    return m_cells[static_cast<std::size_t>(found - fields.begin())];
}

void FunnelCells::addSum(PublishedFigures& figures, const FunnelCells& total,
                         const std::vector<FunnelCells>& parts)
{
    for (std::size_t i = 0; i < total.m_cells.size(); ++i) {
        std::vector<PublishedFigures::Cell> cells(parts.size());
        std::ranges::transform(parts, cells.begin(),
                               [i](const FunnelCells& part) { return part.m_cells[i]; });
        figures.addSum(total.m_cells[i], std::move(cells));
    }
}

} // namespace jejak::reports
