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

    // Evidence of one case, or of all, in the order of cases and then of adding.
    struct Row
    {
        CaseId caseId{};
        std::string caseNumber{};
        EvidenceItem item{};
    };
    std::vector<Row> rows(const std::optional<CaseId>& caseId);

    // Whether some case has a file with these bytes.
    bool isNamed(const std::string& sha256);

    void insert(std::int64_t caseKey, const std::vector<EvidenceItem>& items);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::evidence
