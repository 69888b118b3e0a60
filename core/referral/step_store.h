#pragma once

#include "core/referral/chain.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::referral {

// The SQL of table step. Never begins a transaction.
class StepStore
{
public:
    explicit StepStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const std::vector<Step>& steps);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::referral
