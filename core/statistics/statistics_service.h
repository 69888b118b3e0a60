#pragma once

#include "core/access/session.h"
#include "core/statistics/progress.h"
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

    // The recommendations to the PPK that were not followed up, of respondents whose case was
    // received on that day or before, the most overdue first. Error notAllowed.
    Result<std::vector<OpenRecommendation>> openRecommendations(const access::Session& session,
                                                                Date receivedUntil);

    // How often each step happened from one day to another, both included. Error notAllowed.
    Result<std::vector<Development>> developments(const access::Session& session, Date from,
                                                  Date to);

    const DataPosition& position() const { return m_position; }

private:
    sqlite::Database& m_database;
    DataPosition m_position;
};

} // namespace jejak::statistics
