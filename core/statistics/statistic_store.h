#pragma once

#include "core/register/case_record.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::statistics {

// Writes one narrow row per respondent. Never begins a transaction.
class StatisticStore
{
public:
    explicit StatisticStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const registers::CaseRecord& record);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::statistics
