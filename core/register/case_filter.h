#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace jejak::registers {

// What the list can be narrowed by. The first group are the dimensions of the statistics, so a
// click on a figure shows exactly the cases behind it.
enum class FilterField {
    district,
    employer,
    office,
    jobLevel,
    category,
    form,
    motive,
    channel,
    source,
    agency,
    sanction,
    month, // "2026-10", of the date received
    outcome,
    status,
    holder,
    year,         // "2026", of the date received
    receivedFrom, // first day, "2026-10-01"
    receivedTo,   // last day
    nip,
    dueUntil,       // something is due on this day or before
    answerDueUntil, // the PPK's answer is due on this day or before
    evidence,       // "none" or "some"
    conflict,       // "yes"
    counted,        // "yes": at least one respondent who counts in ASN statistics
    duplicate,      // "yes": another case of the same person, acts at most 30 days apart
};

// The word of a field in filter expressions: "district", "job-level".
std::string_view word(FilterField field);

// The field that word() names so, nothing for any other name.
std::optional<FilterField> filterField(std::string_view name);

// One condition; without value it asks for cases where the field has none.
struct FilterTerm
{
    FilterField field = FilterField::district;
    std::optional<std::string> value{};

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

// All conditions hold, and the words of `search` are found. Terms about a respondent (district,
// form, outcome, ...) must hold for one and the same respondent.
struct CaseFilter
{
    std::vector<FilterTerm> terms{};
    std::string search{};

    bool isEmpty() const { return terms.empty() && search.empty(); }
    friend bool operator==(const CaseFilter&, const CaseFilter&) = default;
};

// Reads "district=74.01,outcome=recommended,form=" (nothing after "=" asks for no value).
// Error invalidInput with the part that is not understood.
Result<CaseFilter> parseFilter(std::string_view expression);

// The text of a search as an FTS5 query in which nothing typed has a special meaning: every word
// must occur, the last may be unfinished. Empty when there is nothing to look for.
std::string searchExpression(std::string_view text);

} // namespace jejak::registers
