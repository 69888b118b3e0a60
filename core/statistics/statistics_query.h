#pragma once

#include "core/statistics/statistics.h"

namespace jejak::statistics {

// Statement text made of fixed pieces only, and the texts to bind to its `?`, in order. What a
// person typed is among the texts, never in the statement.
struct ComposedQuery
{
    std::string sql;
    std::vector<std::string> texts;
};

// Rows: a key per dimension, then the count.
ComposedQuery countQuery(const StatisticQuery& query);

// One row: how many there are, whatever the dimensions.
ComposedQuery totalQuery(const StatisticQuery& query);

// Rows: the key of the query's dimension (without one, NULL), the outcome, the count, and of those
// how many are overdue on `today`, blocked, and appealed.
ComposedQuery funnelQuery(const StatisticQuery& query, Date today);

// Rows: the key of the query's dimension (without one, NULL) and the count of what was cancelled.
ComposedQuery cancelledQuery(const StatisticQuery& query);

} // namespace jejak::statistics
