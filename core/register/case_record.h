#pragma once

#include "core/cases/case_fold.h"
#include "core/evidence/evidence_fold.h"
#include "core/evidence/finding.h"
#include "core/referral/chain.h"

namespace jejak::registers {

// A case with everything that hangs on it: what the case page, `case show` and the fold look at.
struct CaseRecord
{
    cases::CaseFile file;
    referral::Chain chain; // outcomes beside file.content.respondents
    std::vector<evidence::EvidenceItem> evidence;
    std::vector<evidence::Finding> findings; // of its files, on whatever disk
};

// Nothing when the history is not that of a case. Reads the history alone.
std::optional<CaseRecord> foldRecord(const journal::StreamHistory& history);

// The outcome of all respondents when they agree, else nothing ("mixed").
std::optional<referral::Outcome> commonOutcome(const CaseRecord& record);

// The earliest date by which the PPK must answer for one of the respondents.
std::optional<Date> answerDue(const CaseRecord& record);

} // namespace jejak::registers
