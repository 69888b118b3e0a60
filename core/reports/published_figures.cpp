#include "core/reports/published_figures.h"

#include "core/reports/indonesian.h"

#include <algorithm>

namespace jejak::reports {

using statistics::Funnel;

PublishedFigures::Cell PublishedFigures::add(std::int64_t value)
{
    m_figures.push_back({value, false});
    m_sumsOf.emplace_back();
    return m_figures.size() - 1;
}

void PublishedFigures::addSum(Cell total, std::vector<Cell> parts)
{
    m_sumsOf[total].push_back(m_sums.size());
    for (const Cell part : parts)
        m_sumsOf[part].push_back(m_sums.size());
    m_sums.push_back({total, std::move(parts)});
}

void PublishedFigures::settle()
{
    if (!m_hidesSmall)
        return;
    for (Cell cell = 0; cell < m_figures.size(); ++cell)
        m_figures[cell].isHidden = isSmall(cell);
    // Hiding one more figure can lay bare one elsewhere; it ends when nothing is left to hide.
    while (hideMore())
        ;
}

PublishedFigures::Bounds PublishedFigures::printed(Cell cell) const
{
    if (!isHidden(cell))
        return {value(cell), value(cell)};
    return isSmall(cell) ? Bounds{1, smallest - 1} : Bounds{smallest, unbounded};
}

std::vector<PublishedFigures::Bounds> PublishedFigures::told() const
{
    constexpr int mostRounds = 100; // circles of sums may narrow a bound by one a round
    std::vector<Bounds> bounds(m_figures.size());
    for (Cell cell = 0; cell < bounds.size(); ++cell)
        bounds[cell] = printed(cell);
    bool narrowed = true;
    for (int round = 0; narrowed && round < mostRounds; ++round) {
        narrowed = false;
        for (const Sum& sum : m_sums)
            narrowed = narrow(sum, bounds) || narrowed;
    }
    return bounds;
}

bool PublishedFigures::narrow(const Sum& sum, std::vector<Bounds>& bounds) const
{
    Bounds all{0, 0};
    for (const Cell part : sum.parts) {
        all.least += bounds[part].least;
        all.most += bounds[part].most;
    }
    const auto set = [&](Cell cell, const Bounds& found) {
        const Bounds own = bounds[cell];
        bounds[cell] = {std::max(own.least, found.least), std::min(own.most, found.most)};
        return bounds[cell] != own;
    };
    const Bounds total = bounds[sum.total];
    bool narrowed = set(sum.total, all);
    for (const Cell part : sum.parts) {
        // What all others can be leaves this much for the one.
        const Bounds own = bounds[part];
        const bool isNarrower =
            set(part, {total.least - (all.most - own.most), total.most - (all.least - own.least)});
        narrowed = isNarrower || narrowed;
    }
    return narrowed;
}

bool PublishedFigures::hideMore()
{
    const std::vector<Bounds> bounds = told();
    std::vector<bool> isFresh(m_figures.size());
    bool hidden = false;
    for (Cell cell = 0; cell < m_figures.size(); ++cell)
        if (isSmall(cell) && bounds[cell].least == bounds[cell].most)
            hidden = hideBeside(cell, isFresh) || hidden;
    return hidden;
}

// Hides the least figure of the sums around the bare one, the nearest first; of equals a part
// before the total. False when there is none, as the figure stands alone.
bool PublishedFigures::hideBeside(Cell bare, std::vector<bool>& isFresh)
{
    std::vector<bool> isSeen(m_figures.size());
    std::vector<Cell> edge{bare};
    while (!edge.empty()) {
        std::vector<Cell> around;
        for (const Cell cell : edge)
            for (const std::size_t sum : m_sumsOf[cell]) {
                around.insert(around.end(), m_sums[sum].parts.begin(), m_sums[sum].parts.end());
                around.push_back(m_sums[sum].total);
            }
        if (std::ranges::any_of(around, [&](Cell cell) { return isFresh[cell]; }))
            return true; // one was hidden beside it in this round: that may do
        std::erase_if(around, [&](Cell cell) { return isSeen[cell] || value(cell) == 0; });
        for (const Cell cell : around)
            isSeen[cell] = true;
        const auto rank = [&](Cell cell) { return std::pair(isHidden(cell), value(cell)); };
        const auto least =
            std::ranges::min_element(around, [&](Cell a, Cell b) { return rank(a) < rank(b); });
        if (least != around.end() && !isHidden(*least)) {
            m_figures[*least].isHidden = true;
            isFresh[*least] = true;
            return true;
        }
        edge = std::move(around);
    }
    return false;
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
