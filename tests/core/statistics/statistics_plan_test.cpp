#include "core/journal/fold.h"
#include "core/sqlite/database.h"
#include "core/statistics/statistics_query.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::statistics;

namespace {

std::string planOf(const ComposedQuery& query)
{
    auto database = sqlite::Database::inMemory();
    journal::createFoldedTables(database);
    const std::vector<sqlite::Value> values(query.texts.begin(), query.texts.end());
    std::string plan;
    database.forEachComposed("EXPLAIN QUERY PLAN " + query.sql, values,
                             [&](const sqlite::Row& row) { plan.append(row.text(3)) += '\n'; });
    return plan;
}

void checkAnsweredFromIndexAlone(const ComposedQuery& query)
{
    const std::string plan = planOf(query);
    INFO(query.sql << "\n" << plan);
    CHECK(plan.find("USING COVERING INDEX") != std::string::npos);
    CHECK(plan.find("SCAN") == std::string::npos);
    CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

} // namespace

TEST_CASE("Query plans: funnel and district by job level read an index from one end to the other",
          "[statistics]")
{
    const Date today = std::chrono::year(2026) / 11 / 21;
    checkAnsweredFromIndexAlone(funnelQuery({}, today));
    checkAnsweredFromIndexAlone(cancelledQuery({}));
    checkAnsweredFromIndexAlone(
        countQuery({.dimensions = {Dimension::district, Dimension::jobLevel}}));
    checkAnsweredFromIndexAlone(countQuery({.dimensions = {Dimension::district}}));
    checkAnsweredFromIndexAlone(countQuery({}));
    CHECK(planOf(totalQuery({})).find("statistic_row_cross") != std::string::npos);
}

TEST_CASE("Query plans: what no index has is read from the table in its order", "[statistics]")
{
    const std::string plan = planOf(countQuery({.dimensions = {Dimension::form}}));
    CHECK(plan.find("SCAN s\n") != std::string::npos);
    CHECK(plan.find("USING INDEX") == std::string::npos);
}

TEST_CASE("Query plans: nothing a person typed is part of a statement", "[statistics]")
{
    const std::string typed = "'; DROP TABLE statistic_row; --";
    const ComposedQuery query = countQuery(
        {.filters = {{Dimension::agency, {typed, std::nullopt}}, {Dimension::motive, {typed}}}});

    CHECK(query.sql.find("DROP") == std::string::npos);
    CHECK(query.texts == std::vector<std::string>{typed, typed});
}
