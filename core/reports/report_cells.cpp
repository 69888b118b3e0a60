#include "core/reports/report_cells.h"

#include <algorithm>

namespace jejak::reports {

using statistics::Funnel;
using statistics::Key;
using statistics::StatisticTable;
using Cell = PublishedFigures::Cell;

namespace {

std::int64_t countOf(const StatisticTable& table, const Key& key)
{
    for (const statistics::StatisticRow& row : table.rows)
        if (row.keys.front() == key)
            return row.count;
    return 0;
}

std::int64_t monthOf(const Breakdown& breakdown, const Key& key)
{
    const auto found = breakdown.month.find(key);
    return found == breakdown.month.end() ? 0 : found->second;
}

} // namespace

ReportCells::ReportCells(const MonthlyFigures& of, Edition edition)
    : m_figures(edition == Edition::publication)
    , month(m_figures, of.month)
    , before(m_figures, of.before)
    , upToMonth(m_figures, of.upToMonth)
    , district(add(of.district, upToMonth, month.at(&Funnel::reported)))
    , jobLevel(add(of.jobLevel, upToMonth, month.at(&Funnel::reported)))
    , source(add(of.source, upToMonth, month.at(&Funnel::reported)))
    , sanctionTotal(addSanctionTotal())
{
    FunnelCells::addSum(m_figures, upToMonth, {month, before});
    addCategories(of.categories);
    addSanctions(of.sanction);
    employers = add(of.employer);
    forms = addForms(of.form);
    motives = add(of.motive);
    channels = add(of.channel);
    m_figures.settle();
}

// The ranking of forms says again what the categories say: the very same figure where a form stands
// in one of them only, or what is hidden there would be shown here.
std::vector<CountedKey> ReportCells::addForms(const StatisticTable& table)
{
    std::vector<CountedKey> counted;
    std::vector<Cell> cells;
    for (const statistics::StatisticRow& row : table.rows) {
        std::vector<Cell> parts;
        for (const CategoryCells& category : categories)
            for (const BreakdownRow& each : category.forms.rows)
                if (each.key == row.keys.front())
                    parts.push_back(each.funnel.at(&Funnel::reported));
        const Cell cell = parts.size() == 1 ? parts.front() : m_figures.add(row.count);
        if (parts.size() > 1)
            m_figures.addSum(cell, std::move(parts));
        counted.push_back({row.keys.front(), cell});
        cells.push_back(cell);
    }
    m_figures.addSum(upToMonth.at(&Funnel::reported), std::move(cells));
    return counted;
}

BreakdownCells ReportCells::add(const Breakdown& breakdown, const FunnelCells& total,
                                Cell monthTotal)
{
    BreakdownCells cells{{}, total, monthTotal};
    std::vector<FunnelCells> funnels;
    std::vector<Cell> months;
    for (const statistics::FunnelRow& row : breakdown.upToMonth.rows) {
        cells.rows.push_back({row.key, FunnelCells(m_figures, row.funnel),
                              m_figures.add(monthOf(breakdown, row.key))});
        funnels.push_back(cells.rows.back().funnel);
        months.push_back(cells.rows.back().month);
    }
    FunnelCells::addSum(m_figures, total, funnels);
    m_figures.addSum(monthTotal, std::move(months));
    return cells;
}

std::vector<CountedKey> ReportCells::add(const StatisticTable& table)
{
    std::vector<CountedKey> counted;
    std::vector<Cell> cells;
    for (const statistics::StatisticRow& row : table.rows) {
        counted.push_back({row.keys.front(), m_figures.add(row.count)});
        cells.push_back(counted.back().count);
    }
    if (!table.multiple)
        m_figures.addSum(upToMonth.at(&Funnel::reported), std::move(cells));
    return counted;
}

void ReportCells::addCategories(const std::vector<CategoryBreakdown>& breakdowns)
{
    std::vector<FunnelCells> totals;
    std::vector<Cell> months;
    for (const CategoryBreakdown& each : breakdowns) {
        std::int64_t sum = 0;
        for (const auto& [key, count] : each.forms.month)
            sum += count;
        const Cell monthTotal = m_figures.add(sum);
        const FunnelCells total(m_figures, each.forms.upToMonth.total);
        categories.push_back({each.category, add(each.forms, total, monthTotal)});
        totals.push_back(total);
        months.push_back(monthTotal);
    }
    FunnelCells::addSum(m_figures, upToMonth, totals);
    m_figures.addSum(month.at(&Funnel::reported), std::move(months));
}

SanctionCells ReportCells::addSanctionTotal()
{
    const auto total = [&](const FunnelCells& funnel) {
        const Cell followedUp = funnel.at(&Funnel::followedUp);
        const Cell direct = funnel.at(&Funnel::direct);
        const Cell sum = m_figures.add(m_figures.value(followedUp) + m_figures.value(direct));
        m_figures.addSum(sum, {followedUp, direct});
        return sum;
    };
    return {{}, total(month), total(before), total(upToMonth)};
}

void ReportCells::addSanctions(const ThreeColumns& of)
{
    std::vector<Cell> months;
    std::vector<Cell> befores;
    std::vector<Cell> both;
    for (const statistics::StatisticRow& row : of.upToMonth.rows) {
        const Key& key = row.keys.front();
        const SanctionCells cells{key, m_figures.add(countOf(of.month, key)),
                                  m_figures.add(countOf(of.before, key)), m_figures.add(row.count)};
        m_figures.addSum(cells.upToMonth, {cells.month, cells.before});
        months.push_back(cells.month);
        befores.push_back(cells.before);
        both.push_back(cells.upToMonth);
        sanctions.push_back(cells);
    }
    m_figures.addSum(sanctionTotal.month, std::move(months));
    m_figures.addSum(sanctionTotal.before, std::move(befores));
    m_figures.addSum(sanctionTotal.upToMonth, std::move(both));
    m_figures.addSum(sanctionTotal.upToMonth, {sanctionTotal.month, sanctionTotal.before});
}

} // namespace jejak::reports
