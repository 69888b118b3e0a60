#pragma once

#include "core/access/session.h"
#include "core/register/case_filter.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::registers {

// A filter of the list that a person gave a name.
struct SavedFilter
{
    std::string name{}; // 1 to 60 characters
    CaseFilter filter{};

    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

// The filters each person keeps in this data folder: no operations, not in the journal. Saving and
// removing need the writer, on its thread.
class SavedFilters
{
public:
    explicit SavedFilters(sqlite::Database& database)
        : m_database(database)
    {
    }

    // By name; without those that a newer program saved with fields unknown here. Error notAllowed.
    Result<std::vector<SavedFilter>> list(const access::Session& session);

    // Replaces what the person kept under that name. Errors: notAllowed, missingInput "name",
    // invalidInput "name" (too long), missingInput "filter" (it narrows nothing).
    Result<void> save(const access::Session& session, const SavedFilter& saved);

    // Does nothing when there is none of that name. Error notAllowed.
    Result<void> remove(const access::Session& session, const std::string& name);

private:
    sqlite::Database& m_database;
};

} // namespace jejak::registers
