#pragma once

#include "core/register/case_record.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// Writes the list's row and the search index of a case. Never begins a transaction.
class SummaryStore
{
public:
    explicit SummaryStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const CaseRecord& record);
    void remove(std::int64_t caseKey);

private:
    void insertSearchTexts(std::int64_t caseKey, const CaseRecord& record);

    sqlite::Database& m_database;
};

} // namespace jejak::registers
