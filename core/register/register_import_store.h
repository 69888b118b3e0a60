#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <string>
#include <string_view>
#include <vector>

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// Finds the cases that rows of a register are about. Oldest first. Never begins a transaction.
class RegisterImportStore
{
public:
    explicit RegisterImportStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    bool hasCases();

    // Cases with a report of this number, as numberKey() makes it.
    std::vector<CaseId> casesWithNumber(std::string_view numberKey);

    // Cases with a report received on that day and a respondent with this NIP.
    std::vector<CaseId> casesOfNip(std::string_view nip, Date received);

    // Of those, the ones with a report that has no number yet.
    std::vector<CaseId> unnumberedCasesOfNip(std::string_view nip, Date received);

    // Cases received on that day with a respondent of the same nameKey().
    std::vector<CaseId> casesOfName(std::string_view name, Date received);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::registers
