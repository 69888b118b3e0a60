#include "core/evidence/evidence_store.h"

#include "core/sqlite/database.h"

namespace jejak::evidence {

namespace {

// Columns 8 and 9 of rows().
std::optional<Finding> findingOf(const sqlite::Row& row, const ReplicaId& replica)
{
    const auto state = fileStateFromWord(row.text(8));
    const auto checked = parseIsoDate(row.text(9));
    if (!state || !checked)
        return std::nullopt;
    return Finding{row.id<EntityId>(2), replica, *state, *checked};
}

} // namespace

std::vector<EvidenceStore::Row> EvidenceStore::rows(const std::optional<CaseId>& caseId,
                                                    const ReplicaId& replica)
{
    std::vector<Row> rows;
    m_database.forEach(
        "SELECT case_file.id, case_file.number, evidence.id, evidence.sha256, evidence.size, "
        "evidence.name, evidence.added, evidence.added_by, coalesce(finding.state, ''), "
        "coalesce(finding.checked, '') FROM evidence "
        "JOIN case_file ON case_file.key = evidence.case_key "
        "LEFT JOIN evidence_finding AS finding ON finding.case_key = evidence.case_key "
        "AND finding.item = evidence.id AND finding.replica = ?2 "
        "WHERE ?1 IS NULL OR case_file.id = ?1 ORDER BY evidence.case_key, evidence.ordinal",
        {caseId, replica}, [&](const sqlite::Row& row) {
            rows.push_back({row.id<CaseId>(0),
                            std::string(row.text(1)),
                            {.id = row.id<EntityId>(2),
                             .sha256 = std::string(row.text(3)),
                             .size = row.integer(4),
                             .name = std::string(row.text(5)),
                             .added = parseIsoDate(row.text(6)).value_or(Date{}),
                             .addedBy = row.id<PersonId>(7)},
                            findingOf(row, replica)});
        });
    return rows;
}

bool EvidenceStore::isNamed(const std::string& sha256)
{
    return m_database.integer("SELECT 1 FROM evidence WHERE sha256 = ? LIMIT 1", {sha256})
        .has_value();
}

void EvidenceStore::insert(std::int64_t caseKey, const std::vector<EvidenceItem>& items,
                           const std::vector<Finding>& findings)
{
    std::int64_t ordinal = 0;
    for (const EvidenceItem& item : items)
        m_database.run("INSERT INTO evidence (case_key, ordinal, id, sha256, size, name, added, "
                       "added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       {caseKey, ++ordinal, item.id, item.sha256, item.size, item.name,
                        formatIsoDate(item.added), item.addedBy});
    for (const Finding& each : findings)
        m_database.run(
            "INSERT INTO evidence_finding (case_key, item, replica, state, checked) "
            "VALUES (?, ?, ?, ?, ?)",
            {caseKey, each.item, each.replica, word(each.state), formatIsoDate(each.checked)});
}

void EvidenceStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM evidence_finding WHERE case_key = ?", {caseKey});
    m_database.run("DELETE FROM evidence WHERE case_key = ?", {caseKey});
}

} // namespace jejak::evidence
