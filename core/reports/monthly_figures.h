#pragma once

#include "core/statistics/statistics_service.h"

#include <map>

namespace jejak::reports {

// The funnels by one dimension up to the end of the month, and what came in within the month.
struct Breakdown
{
    statistics::FunnelTable upToMonth;
    std::map<statistics::Key, std::int64_t> month;
};

// The breakdown of what has one category of violation.
struct CategoryBreakdown
{
    statistics::Key category;
    Breakdown forms;
};

// The counts of one dimension in the three columns of the report.
struct ThreeColumns
{
    statistics::StatisticTable month;
    statistics::StatisticTable before;
    statistics::StatisticTable upToMonth;
};

// Every figure of a monthly report, counted in ASN by the date received.
struct MonthlyFigures
{
    std::chrono::year_month period{};
    statistics::DataPosition position{};
    statistics::Funnel month{};
    statistics::Funnel before{};
    statistics::Funnel upToMonth{};
    Breakdown district{};
    Breakdown jobLevel{};
    Breakdown source{};
    std::vector<CategoryBreakdown> categories{};
    ThreeColumns sanction{};
    statistics::StatisticTable employer{};
    statistics::StatisticTable form{};
    statistics::StatisticTable motive{};
    statistics::StatisticTable channel{};
    std::int64_t cases = 0;   // up to the end of the month
    std::int64_t reports = 0; // up to the end of the month
    std::int64_t undated = 0; // ASN without a date received: outside every column
    std::int64_t later = 0;   // ASN received after the month: outside every column
    std::vector<statistics::OpenRecommendation> openRecommendations{};
    std::vector<statistics::Development> developments{}; // within the month
    std::vector<std::string> breaks{};
};

// Errors: notAllowed.
Result<MonthlyFigures> collectFigures(statistics::StatisticsService& statistics,
                                      const access::Session& session,
                                      std::chrono::year_month period);

} // namespace jejak::reports
