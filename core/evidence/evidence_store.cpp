#include "core/evidence/evidence_store.h"

#include "core/sqlite/database.h"

namespace jejak::evidence {

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
