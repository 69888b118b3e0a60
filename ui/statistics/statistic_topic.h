#pragma once

#include "core/register/case_filter.h"
#include "core/statistics/statistics.h"

#include <span>

#include <QString>

namespace jejak::ui {

// One tab of the statistics page: the funnel, one dimension, or a cross table of two.
struct StatisticTopic
{
    QString id; // stable, English
    QString title;
    std::vector<statistics::Dimension> dimensions; // none: the funnel

    bool isFunnel() const { return dimensions.empty(); }
    bool isCrossTable() const { return dimensions.size() == 2; }
    bool isTrend() const
    {
        return dimensions.size() == 1 && dimensions.front() == statistics::Dimension::month;
    }
};

std::vector<StatisticTopic> statisticTopics();

// The list's filter for exactly what is counted in one row or cell of `query`. Nothing for a unit
// or a date basis by which the list cannot be narrowed.
std::optional<registers::CaseFilter> filterBehind(const statistics::StatisticQuery& query,
                                                  std::span<const statistics::Key> keys);

// The same for a figure of the funnel; the list shows the cases of every outcome in it when there
// is one, otherwise all that is counted.
std::optional<registers::CaseFilter> filterBehind(const statistics::StatisticQuery& query,
                                                  const statistics::FunnelField& field);

} // namespace jejak::ui
