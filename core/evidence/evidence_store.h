#pragma once

#include "core/evidence/evidence_fold.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::evidence {

// The SQL of table evidence. Never begins a transaction.
class EvidenceStore
{
public:
    explicit EvidenceStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const std::vector<EvidenceItem>& items);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::evidence
