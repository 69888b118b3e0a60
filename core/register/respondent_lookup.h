#pragma once

#include "core/access/session.h"
#include "core/cases/case_file.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// A person as a case knows them, to be offered while somebody types.
struct KnownRespondent
{
    cases::Respondent respondent; // as in the latest case, without acts and motives
    std::int64_t cases = 0;       // in how many cases the NIP occurs; 1 without a NIP
};

// Finds respondents of earlier cases. Works on any connection, one thread at a time.
class RespondentLookup
{
public:
    explicit RespondentLookup(sqlite::Database& database)
        : m_database(database)
    {
    }

    // People whose name or NIP begins with the words typed, of the latest cases, each once. Nothing
    // for fewer than three letters. Error notAllowed.
    Result<std::vector<KnownRespondent>> suggest(const access::Session& session,
                                                 const std::string& typed, std::size_t limit);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::registers
