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

bool isCommission(std::string_view body)
{
    return body == "kasn" || body == "bkn" || body == "menpanrb";
}

// Bawaslu forwards to the commission, which recommends to the PPK: nobody else writes such letters
// or gets them. A body that the program has no name for is taken at its word.
void checkRoles(const Step& step, std::vector<StepWarning>& warnings)
{
    const std::string_view sender = bodyNamed(step.sender);
    const std::string_view recipient = bodyNamed(step.recipient);
    const bool isForwarded = step.kind == forwarded || step.kind == commissionReceived;
    const bool isAnswer = step.kind == clarificationRequested || step.kind == documentsIncomplete ||
                          step.kind == notProven || step.kind == recommended || step.kind == warned;
    const bool isToPpk = step.kind == recommended || step.kind == warned;
    if ((isForwarded && !sender.empty() && sender != "bawaslu") ||
        (isAnswer && !sender.empty() && !isCommission(sender)))
        warnings.push_back({"party_unexpected", "from", std::string(sender)});
    if ((isForwarded && !recipient.empty() && !isCommission(recipient)) ||
        (isToPpk && !recipient.empty() && recipient != "ppk"))
        warnings.push_back({"party_unexpected", "to", std::string(recipient)});
}

// The law knows two summonses (PP 94/2021, Pasal 26): whoever stays away twice is judged without
// being heard.
void checkSummonsNumber(const Step& step, const StepContext& context,
                        std::vector<StepWarning>& warnings)
{
    int most = 0;
    for (const cases::Respondent& respondent : context.content.respondents) {
        int had = 0;
        for (const Step& each : context.before) {
            if (each.isVoided || !concerns(each, respondent.id))
                continue;
            if (each.kind == reopened)
                had = 0;
            had += each.kind == summoned ? 1 : 0;
        }
        if (concerns(step, respondent.id))
            most = std::max(most, had);
    }
    if (most >= 2)
        warnings.push_back({"summons_beyond", "summons", std::to_string(most + 1)});
    else if (step.summons != 0 && step.summons != most + 1)
        warnings.push_back({"summons_number", "summons", std::to_string(most + 1)});
}

void checkSummons(const Step& step, const StepContext& context, const std::vector<Limit>& limits,
                  std::vector<StepWarning>& warnings)
{
    checkSummonsNumber(step, context, warnings);
    if (!step.examinationDate)
        warnings.push_back({"examination_date_missing", "examination_date", {}});
    for (const Limit& limit : limits)
        if (limit.count < 0 && step.received.value_or(step.eventDate) > limit.due)
            warnings.push_back({"summons_late", step.received ? "received" : "event_date",
                                formatIsoDate(limit.due)});
}

// Bawaslu may have begun before this office heard of the report, so the step stands; often the date
// is a slip.
void checkReceipt(const Step& step, const StepContext& context, std::vector<StepWarning>& warnings)
{
    for (const Step& each : context.before)
        if (!each.isVoided && each.kind == received && each.isImplied && step.kind != received &&
            step.eventDate < each.eventDate)
            warnings.push_back({"before_receipt", "event_date", formatIsoDate(each.eventDate)});
}

} // namespace

std::vector<StepWarning> letterWarnings(const Step& step, const StepContext& context,
                                        const std::vector<Limit>& limits,
                                        const reference::Institutions& institutions)
{
    std::vector<StepWarning> warnings;
    if (step.letterDate && *step.letterDate > step.eventDate)
        warnings.push_back({"letter_after_step", "letter_date", formatIsoDate(*step.letterDate)});
    if (isOfCommission(step.kind)) {
        checkParty("from", step.sender, step, institutions, warnings);
        checkParty("to", step.recipient, step, institutions, warnings);
    }
    checkRoles(step, warnings);
    checkReceipt(step, context, warnings);
    if (step.kind == recommended && !step.sanction && step.sanctionText.empty())
        warnings.push_back({"sanction_not_named", "sanction", {}});
    if (step.kind == summoned)
        checkSummons(step, context, limits, warnings);
    return warnings;
}

} // namespace jejak::referral
