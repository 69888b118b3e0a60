#include "core/register/register_import_store.h"

#include "core/people/name.h"
#include "core/sqlite/database.h"

namespace jejak::registers {
namespace {

auto collectInto(std::vector<CaseId>& cases)
{
    return [&cases](const sqlite::Row& row) { cases.push_back(row.id<CaseId>(0)); };
}

} // namespace

bool RegisterImportStore::hasCases()
{
    return m_database.integer("SELECT 1 FROM case_file LIMIT 1").has_value();
}

std::vector<CaseId> RegisterImportStore::casesWithNumber(std::string_view numberKey)
{
    std::vector<CaseId> cases;
    m_database.forEach("SELECT DISTINCT case_file.id FROM report "
                       "JOIN case_file ON case_file.key = report.case_key "
                       "WHERE report.number_key = ? AND report.number_key <> '' "
                       "ORDER BY case_file.key",
                       {numberKey}, collectInto(cases));
    return cases;
}

std::vector<CaseId> RegisterImportStore::casesOfNip(std::string_view nip, Date received)
{
    std::vector<CaseId> cases;
    m_database.forEach("SELECT DISTINCT case_file.id FROM respondent "
                       "JOIN report ON report.case_key = respondent.case_key "
                       "JOIN case_file ON case_file.key = respondent.case_key "
                       "WHERE respondent.nip = ? AND respondent.nip <> '' AND report.received = ? "
                       "ORDER BY case_file.key",
                       {nip, formatIsoDate(received)}, collectInto(cases));
    return cases;
}

std::vector<CaseId> RegisterImportStore::unnumberedCasesOfNip(std::string_view nip, Date received)
{
    std::vector<CaseId> cases;
    m_database.forEach("SELECT DISTINCT case_file.id FROM respondent "
                       "JOIN report ON report.case_key = respondent.case_key "
                       "JOIN case_file ON case_file.key = respondent.case_key "
                       "WHERE respondent.nip = ? AND respondent.nip <> '' AND report.received = ? "
                       "AND report.number_key = '' ORDER BY case_file.key",
                       {nip, formatIsoDate(received)}, collectInto(cases));
    return cases;
}

std::vector<CaseId> RegisterImportStore::casesOfName(std::string_view name, Date received)
{
    const std::string key = people::nameKey(name);
    std::vector<CaseId> cases;
    m_database.forEach("SELECT case_file.id, respondent.name FROM case_summary "
                       "JOIN respondent ON respondent.case_key = case_summary.case_key "
                       "JOIN case_file ON case_file.key = case_summary.case_key "
                       "WHERE case_summary.received = ? ORDER BY case_file.key",
                       {formatIsoDate(received)}, [&](const sqlite::Row& row) {
                           const auto id = row.id<CaseId>(0);
                           if (people::nameKey(row.text(1)) == key &&
                               (cases.empty() || cases.back() != id))
                               cases.push_back(id);
                       });
    return cases;
}

} // namespace jejak::registers
