#pragma once

#include "core/access/session.h"
#include "core/statistics/statistics.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::statistics {

// Answers questions from the folded tables of `database`: a reader that stands still, or a state in
// memory as of an earlier moment (desk::DataState makes both). Lives on the thread of its database.
class StatisticsService
{
public:
    StatisticsService(sqlite::Database& database, DataPosition position)
        : m_database(database)
        , m_position(position)
    {
    }

    // Errors: notAllowed, invalidInput (more than two dimensions, or one twice).
    Result<StatisticTable> count(const access::Session& session, const StatisticQuery& query);

    // The funnel of everything the query keeps; its dimensions do not matter. Error notAllowed.
    Result<Funnel> funnel(const access::Session& session, const StatisticQuery& query);

    // The funnel for every key of the query's one dimension. Errors: notAllowed, invalidInput (not
    // exactly one dimension, or motive).
    Result<FunnelTable> funnelBy(const access::Session& session, const StatisticQuery& query);

    const DataPosition& position() const { return m_position; }

private:
    sqlite::Database& m_database;
    DataPosition m_position;
};

} // namespace jejak::statistics
