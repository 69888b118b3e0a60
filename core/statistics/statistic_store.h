#pragma once

#include "core/register/case_record.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::statistics {

// Writes one narrow row per respondent (and one for a case without any). Never begins a
// transaction.
class StatisticStore
{
public:
    explicit StatisticStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const registers::CaseRecord& record);
    void remove(std::int64_t caseKey);

private:
    struct Row
    {
        std::int64_t caseKey = 0;
        std::size_t ordinal = 0;
        bool isAsn = false;
        bool isFirst = false;
    };
    void insertRow(const Row& row, const registers::CaseRecord& record,
                   const cases::Respondent& respondent, const referral::RespondentOutcome& outcome);

    sqlite::Database& m_database;
};

} // namespace jejak::statistics
