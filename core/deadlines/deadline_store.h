#pragma once

#include "core/referral/chain.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::deadlines {

// The SQL of table deadline. Never begins a transaction.
class DeadlineStore
{
public:
    explicit DeadlineStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const referral::Chain& chain);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::deadlines
