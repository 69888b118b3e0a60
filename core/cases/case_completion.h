#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"

namespace jejak::reference {
class ReferenceData;
}

namespace jejak::cases {

// What was typed is odd but kept; a person may look at it.
enum class WarningKind {
    nip,               // `value` is the word of people::NipWarning
    regionUnknown,     // `value` is the text
    regionAmbiguous,   // several regions have this name
    formUnknown,       // not in the catalogue
    lateReport,        // received more than seven days after it became known (UU 7/2017 Pasal 454)
    datesReversed,     // received before it happened
    possibleDuplicate, // `value` is the register number of the other case
    reportNumberUsed,  // by `value`, the register number of the other case
};

std::string_view word(WarningKind kind);

struct Warning
{
    WarningKind kind = WarningKind::nip;
    std::string field{}; // "respondents[0].nip"
    std::string value{};
};

// A content with everything resolved that reference data contributes, as it will be journalled.
struct CompletedContent
{
    CaseContent content;
    std::vector<Warning> warnings;
};

// Resolves job-level groups, ranks, regions given as text, and the proposed category of each act
// (DOMAIN 1.3). Errors: reasonMissing when a chosen category differs from the proposed one without
// a reason. Pure.
Result<CompletedContent> complete(CaseContent content, const reference::ReferenceData& reference);

// What the law needs before a case can be recorded: a source, the date received, one respondent,
// one act. Errors: missingInput with the field, and those of checkLength() and checkDistinct().
Result<void> checkComplete(const CaseContent& content);

// The same of one respondent with the acts, and of one act.
Result<void> checkComplete(const Respondent& respondent);
Result<void> checkComplete(const Act& act);

// What has not happened yet is neither an act nor known of. Error invalidInput (the rule "future").
Result<void> checkNotFuture(const CaseContent& content, Date today);
Result<void> checkNotFuture(const std::string& field, const std::optional<Date>& date, Date today);

// Nobody stands in a case twice. Error invalidInput (field "respondents[1].nip", rule "duplicate").
Result<void> checkDistinct(const std::vector<Respondent>& respondents);

} // namespace jejak::cases
