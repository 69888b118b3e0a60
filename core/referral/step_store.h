#pragma once

#include "core/cases/case_fold.h"
#include "core/referral/letter_identity.h"

namespace jejak::sqlite {
class Database;
}

namespace jejak::referral {

// The SQL of what the chain folds into: steps, who holds each respondent's part, what the PPK did.
// Never begins a transaction.
class StepStore
{
public:
    explicit StepStore(sqlite::Database& database)
        : m_database(database)
    {
    }

    void insert(std::int64_t caseKey, const cases::CaseFile& file, const Chain& chain);
    void remove(std::int64_t caseKey);

    // Letters of that number, however it is spaced, by that issuer in that year; those of voided
    // steps do not count.
    std::vector<RecordedLetter> letters(const std::string& number, const std::string& issuer,
                                        int year);

    // Cases in which the body supervises somebody now, the oldest first.
    std::vector<CaseId> casesSupervisedBy(const std::string& commission);

private:
    // Who stands for those a step concerns, from 1, and what its decree imposes on that one now.
    struct Standing
    {
        std::int64_t respondent = 0;
        std::optional<std::string> sanction{};
    };

    void insertStep(std::int64_t caseKey, std::int64_t ordinal, const Step& step,
                    const cases::CaseFile& file, const Standing& standing);
    void insertState(std::int64_t caseKey, std::size_t place, const cases::CaseFile& file,
                     const Chain& chain);

    sqlite::Database& m_database;
};

} // namespace jejak::referral
