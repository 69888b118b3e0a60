#pragma once

#include "core/evidence/evidence_fold.h"
#include "core/evidence/finding.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::evidence {

// The SQL of tables evidence and evidence_finding. Never begins a transaction.
class EvidenceStore
{
public:
    explicit EvidenceStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    // Evidence of one case, or of all, in the order of cases and then of adding; with what was
    // found last on the disk of `replica`.
    struct Row
    {
        CaseId caseId{};
        std::string caseNumber{};
        EvidenceItem item{};
        std::optional<Finding> recorded{};
    };
    std::vector<Row> rows(const std::optional<CaseId>& caseId, const ReplicaId& replica);

    // Whether some case has a file with these bytes.
    bool isNamed(const std::string& sha256);

    void insert(std::int64_t caseKey, const std::vector<EvidenceItem>& items,
                const std::vector<Finding>& findings);
    void remove(std::int64_t caseKey);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::evidence
