#pragma once

#include "core/reference/reference_data.h"
#include "core/referral/chain_service.h"
#include "core/sanctions/discipline_reasons.h"

namespace jejak::sanctions {

// Judges and completes what a step says about a sanction, by the law of the day of the act:
// PP 53/2010 until 30 August 2021, PP 94/2021 since, PP 42/2004 for the code of ethics, PP 49/2018
// for PPPK, the civil-service acts for PTDH.
class SanctionRules
{
public:
    SanctionRules(reference::ReferenceData reference, std::vector<DisciplineReason> reasons)
        : m_reference(std::move(reference))
        , m_reasons(std::move(reasons))
    {
    }

    // Adds level, regulation, wording and the end of the term where a code stands for them.
    void describe(const referral::StepContext& context, referral::Step& step) const;

    // Keeps the heaviest of several sanctions (PP 94/2021, Pasal 35), and compares a decree with
    // the recommendation. Errors: invalidInput with the rule "pns_only", "pppk_only", "not_asn",
    // "other_regime" (a type of another time; a note lets it pass with a warning), "unknown";
    // missingInput (the new sanction of a changed decree); reasonMissing (field
    // "decree.comparison_reason": lighter or heavier without saying why; a note says it too). The
    // warnings are those of checkRespondent and of decreeWarnings().
    Result<std::vector<referral::StepWarning>> examine(const referral::StepContext& context,
                                                       referral::Step& step) const;

private:
    using Warnings = std::vector<referral::StepWarning>;
    Result<void> checkSanction(const referral::StepContext& context, referral::Step& step,
                               Warnings& warnings) const;
    void keepHeaviest(const referral::StepContext& context, referral::Step& step,
                      Warnings& warnings) const;
    Result<void> checkRespondent(const cases::Respondent& respondent, const referral::Step& step,
                                 Warnings& warnings) const;
    Result<void> compareWithRecommendation(const referral::StepContext& context,
                                           referral::Step& step) const;
    Result<void> checkDetails(const referral::Step& step) const;

    reference::ReferenceData m_reference;
    std::vector<DisciplineReason> m_reasons;
};

// The sanctions that can be given to a respondent by the law of the day of the act (of `fallback`
// where that is not known), from the mildest level to the heaviest.
std::vector<const reference::Sanction*> offeredTo(const cases::Respondent& respondent,
                                                  const reference::Sanctions& sanctions,
                                                  Date fallback);

// The day of the respondent's act, which decides the law; the first of several.
std::optional<Date> dayOfAct(const cases::Respondent& respondent);

} // namespace jejak::sanctions
