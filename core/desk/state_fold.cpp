#include "core/desk/state_fold.h"

#include "core/cases/case_store.h"
#include "core/deadlines/deadline_store.h"
#include "core/evidence/evidence_store.h"
#include "core/office/office_store.h"
#include "core/referral/step_store.h"
#include "core/register/summary_store.h"
#include "core/statistics/statistic_store.h"

namespace jejak::desk {
namespace {

void remove(sqlite::Database& target, std::int64_t key)
{
    // The reverse order of writing: rows go before those they refer to.
    statistics::StatisticStore(target).remove(key);
    registers::SummaryStore(target).remove(key);
    evidence::EvidenceStore(target).remove(key);
    deadlines::DeadlineStore(target).remove(key);
    referral::StepStore(target).remove(key);
    cases::CaseStore(target).remove(key);
    office::OfficeStore(target).remove(key);
}

struct FoldedCase
{
    std::int64_t key;
    registers::CaseRecord record;
};

// Table by table: the pages and statements of one table stay at hand.
void insert(sqlite::Database& target, const std::vector<FoldedCase>& folded)
{
    for (const auto& [key, record] : folded)
        cases::CaseStore(target).insert(key, record.file);
    for (const auto& [key, record] : folded)
        referral::StepStore(target).insert(key, record.file, record.chain);
    for (const auto& [key, record] : folded)
        deadlines::DeadlineStore(target).insert(key, record.chain);
    for (const auto& [key, record] : folded)
        evidence::EvidenceStore(target).insert(key, record.evidence, record.findings);
    for (const auto& [key, record] : folded)
        registers::SummaryStore(target).insert(key, record);
    for (const auto& [key, record] : folded)
        statistics::StatisticStore(target).insert(key, record);
}

} // namespace

void StateFold::replaceAll(sqlite::Database& target,
                           std::span<const journal::StreamHistory> histories)
{
    std::vector<FoldedCase> folded;
    folded.reserve(histories.size());
    for (const journal::StreamHistory& history : histories) {
        if (!history.isNew)
            remove(target, history.key);
        if (auto record = registers::foldRecord(history))
            folded.push_back({history.key, *std::move(record)});
        else if (const auto office = office::foldOffice(history))
            office::OfficeStore(target).insert(history.key, *office);
    }
    insert(target, folded);
}

} // namespace jejak::desk
