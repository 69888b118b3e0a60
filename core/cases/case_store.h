#pragma once

#include "core/cases/case_fold.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::cases {

// The SQL of the tables of resources/folded/2_cases.sql. Never begins a transaction.
class CaseStore
{
public:
    explicit CaseStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t key, const CaseFile& file);
    void remove(std::int64_t key);

    // The last sequence given out for the year and letter, cancelled cases included; 0 for none.
    std::int64_t lastSequence(int year, const std::string& letter);

    // Numbers of the cases in which the person with this NIP is a respondent with an act at most 30
    // days from `occurred`, newest first.
    std::vector<std::string> casesOf(const std::string& nip, Date occurred);

    // Numbers of the cases with Bawaslu's report of this number, however it is spaced, the newest
    // first. A Bawaslu begins anew each year: neither year nor place may differ where both are
    // known.
    std::vector<std::string> casesWithReport(const Report& report,
                                             const std::optional<std::string>& place);

    // Numbers of the cases that came out of this one, the oldest first.
    std::vector<std::string> derivedFrom(const CaseId& id);

    // The case with this register number or internal id.
    std::optional<CaseId> find(const std::string& numberOrId);

private:
    void insertRespondent(std::int64_t key, std::int64_t ordinal, const Respondent& respondent);

    sqlite::Database& m_database;
};

} // namespace jejak::cases
