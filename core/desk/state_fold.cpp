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

} // namespace

void StateFold::replace(sqlite::Database& target, const journal::StreamHistory& history)
{
    if (!history.isNew)
        remove(target, history.key);
    if (const auto record = registers::foldRecord(history)) {
        cases::CaseStore(target).insert(history.key, record->file);
        referral::StepStore(target).insert(history.key, record->chain.steps);
        deadlines::DeadlineStore(target).insert(history.key, record->chain);
        evidence::EvidenceStore(target).insert(history.key, record->evidence);
        registers::SummaryStore(target).insert(history.key, *record);
        statistics::StatisticStore(target).insert(history.key, *record);
    } else if (const auto office = office::foldOffice(history)) {
        office::OfficeStore(target).insert(history.key, *office);
    }
}

} // namespace jejak::desk
