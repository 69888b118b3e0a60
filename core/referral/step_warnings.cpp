#include "core/referral/step_warnings.h"

#include "core/referral/letter_identity.h"

#include <algorithm>

namespace jejak::referral {
namespace {

using enum StepKind;

// Letters to and from the body that recommends.
bool isOfCommission(StepKind kind)
{
    return kind == forwarded || kind == commissionReceived || kind == clarificationRequested ||
           kind == clarificationAnswered || kind == documentsIncomplete || kind == notProven ||
           kind == recommended;
}

// Whether the party supervises at some time, and not on `day`.
bool isOutOfOffice(std::string_view party, Date day, const reference::Institutions& institutions)
{
    const std::string_view named = bodyNamed(party);
    const std::string_view code = named.empty() ? party : named;
    bool isKnown = false;
    for (const reference::Institution& each : institutions.all()) {
        if (each.code != code || (each.role != "commission" && each.role != "policy"))
            continue;
        if (each.validity.contains(day))
            return false;
        isKnown = true;
    }
    return isKnown;
}

void checkParty(const char* field, const std::string& party, const Step& step,
                const reference::Institutions& institutions, std::vector<StepWarning>& warnings)
{
    // Whoever took the case over has it, and stands in the step as its commission.
    if (!party.empty() && bodyNamed(party) != step.commission && party != step.commission &&
        isOutOfOffice(party, step.eventDate, institutions))
        warnings.push_back({"commission_not_in_office", field, step.commission});
}

void checkSummons(const Step& step, const std::vector<Limit>& limits,
                  std::vector<StepWarning>& warnings)
{
    if (!step.examinationDate)
        warnings.push_back({"examination_date_missing", "examination_date", {}});
    for (const Limit& limit : limits)
        if (limit.count < 0 && step.received.value_or(step.eventDate) > limit.due)
            warnings.push_back({"summons_late", step.received ? "received" : "event_date",
                                formatIsoDate(limit.due)});
}

} // namespace

std::vector<StepWarning> letterWarnings(const Step& step, const std::vector<Limit>& limits,
                                        const reference::Institutions& institutions)
{
    std::vector<StepWarning> warnings;
    if (step.letterDate && *step.letterDate > step.eventDate)
        warnings.push_back({"letter_after_step", "letter_date", formatIsoDate(*step.letterDate)});
    if (isOfCommission(step.kind)) {
        checkParty("from", step.sender, step, institutions, warnings);
        checkParty("to", step.recipient, step, institutions, warnings);
    }
    if (step.kind == summoned)
        checkSummons(step, limits, warnings);
    return warnings;
}

} // namespace jejak::referral
