#include "core/evidence/evidence_store.h"

#include "core/sqlite/database.h"

namespace jejak::evidence {

std::vector<EvidenceStore::Row> EvidenceStore::rows(const std::optional<CaseId>& caseId)
{
    std::vector<Row> rows;
    m_database.forEach(
        "SELECT case_file.id, case_file.number, evidence.id, evidence.sha256, evidence.size, "
        "evidence.name, evidence.added, evidence.added_by FROM evidence "
        "JOIN case_file ON case_file.key = evidence.case_key "
        "WHERE ?1 IS NULL OR case_file.id = ?1 ORDER BY evidence.case_key, evidence.ordinal",
        {caseId}, [&](const sqlite::Row& row) {
            rows.push_back({row.id<CaseId>(0),
                            std::string(row.text(1)),
                            {.id = row.id<EntityId>(2),
                             .sha256 = std::string(row.text(3)),
                             .size = row.integer(4),
                             .name = std::string(row.text(5)),
                             .added = parseIsoDate(row.text(6)).value_or(Date{}),
                             .addedBy = row.id<PersonId>(7)}});
        });
    return rows;
}

bool EvidenceStore::isNamed(const std::string& sha256)
{
    return m_database.integer("SELECT 1 FROM evidence WHERE sha256 = ? LIMIT 1", {sha256})
        .has_value();
}

void EvidenceStore::insert(std::int64_t caseKey, const std::vector<EvidenceItem>& items)
{
    std::int64_t ordinal = 0;
    for (const EvidenceItem& item : items)
        m_database.run("INSERT INTO evidence (case_key, ordinal, id, sha256, size, name, added, "
                       "added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       {caseKey, ++ordinal, item.id, item.sha256, item.size, item.name,
                        formatIsoDate(item.added), item.addedBy});
}

void EvidenceStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM evidence WHERE case_key = ?", {caseKey});
}

} // namespace jejak::evidence
