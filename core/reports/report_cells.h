#pragma once

#include "core/reports/monthly_figures.h"
#include "core/reports/monthly_report.h"
#include "core/reports/published_figures.h"

namespace jejak::reports {

// One key of a breakdown.
struct BreakdownRow
{
    statistics::Key key;
    FunnelCells funnel;
    PublishedFigures::Cell month;
};

// Rows and their sum.
struct BreakdownCells
{
    std::vector<BreakdownRow> rows;
    FunnelCells total;
    PublishedFigures::Cell month;
};

struct CategoryCells
{
    statistics::Key category;
    BreakdownCells forms;
};

// One sanction in the three columns.
struct SanctionCells
{
    statistics::Key key;
    PublishedFigures::Cell month;
    PublishedFigures::Cell before;
    PublishedFigures::Cell upToMonth;
};

// One key of a ranking.
struct CountedKey
{
    statistics::Key key;
    PublishedFigures::Cell count;
};

// All figures of a report with what they add up to, so that the edition can decide what is hidden.
class ReportCells
{
public:
    ReportCells(const MonthlyFigures& figures, Edition edition);

    // Text, percentages and shares of the cells below.
    const PublishedFigures& figures() const { return m_figures; }

private:
    PublishedFigures m_figures;

public:
    FunnelCells month;
    FunnelCells before;
    FunnelCells upToMonth;
    BreakdownCells district;
    BreakdownCells jobLevel;
    BreakdownCells source;
    std::vector<CategoryCells> categories;
    std::vector<SanctionCells> sanctions;
    SanctionCells sanctionTotal;
    std::vector<CountedKey> employers;
    std::vector<CountedKey> forms;
    std::vector<CountedKey> motives;
    std::vector<CountedKey> channels;

private:
    BreakdownCells add(const Breakdown& breakdown, const FunnelCells& total,
                       PublishedFigures::Cell monthTotal);
    std::vector<CountedKey> add(const statistics::StatisticTable& table);
    void addCategories(const std::vector<CategoryBreakdown>& breakdowns);
    void addSanctions(const ThreeColumns& sanctions);
    SanctionCells addSanctionTotal();
    std::vector<CountedKey> addForms(const statistics::StatisticTable& table);
};

} // namespace jejak::reports
