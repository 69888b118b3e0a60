#include "core/desk/step_rules.h"

#include "core/evidence/evidence_fold.h"
#include "core/referral/step_warnings.h"
#include "core/sanctions/sanction_rules.h"

#include <algorithm>
#include <iterator>

namespace jejak::desk {
namespace {

std::string codeOn(const reference::Institutions& institutions, std::string_view role, Date date)
{
    for (const reference::Institution& each : institutions.all())
        if (each.role == role && each.validity.contains(date))
            return each.code;
    return {};
}

Result<void> checkEvidence(const std::vector<evidence::EvidenceItem>& known, const char* field,
                           const std::vector<std::string>& hashes)
{
    for (const std::string& hash : hashes)
        if (std::none_of(known.begin(), known.end(),
                         [&](const auto& item) { return item.sha256 == hash; }))
            return fail(ErrorCode::invalidInput,
                        {.field = field, .value = hash, .rule = "unknown_evidence"});
    return {};
}

Result<void> checkAttachments(const journal::StreamHistory& history, const referral::Step& step)
{
    if (step.attachments.empty() && step.decree.documents.empty())
        return {};
    const auto known = evidence::foldEvidence(history);
    TRY(checkEvidence(known, "attachments", step.attachments));
    TRY(checkEvidence(known, "decree.documents", step.decree.documents));
    return {};
}

} // namespace

referral::StepRules stepRules(const std::shared_ptr<const deadlines::Counting>& counting,
                              std::vector<sanctions::DisciplineReason> reasons)
{
    const auto judge =
        std::make_shared<const sanctions::SanctionRules>(counting->reference, std::move(reasons));
    return {.commissionOn =
                [counting](Date date) {
                    return codeOn(counting->reference.institutions(), "commission", date);
                },
            .policyBodyOn =
                [counting](Date date) {
                    return codeOn(counting->reference.institutions(), "policy", date);
                },
            .regionNamed = [counting](std::string_view name) -> std::string {
                return counting->reference.regions().resolve(name).code();
            },
            .limitsAfter =
                [counting](const referral::Step& step, const referral::StepContext& context) {
                    return deadlines::limitsAfter(*counting, step, context);
                },
            .describe = [judge](const referral::StepContext& context,
                                referral::Step& step) { judge->describe(context, step); },
            .examine = [judge, counting](const journal::StreamHistory& history,
                                         const referral::StepContext& context, referral::Step& step)
                -> Result<std::vector<referral::StepWarning>> {
                TRY(checkAttachments(history, step));
                TRY_ASSIGN(auto warnings, judge->examine(context, step));
                auto ofLetter = referral::letterWarnings(
                    step, context, deadlines::limitsAfter(*counting, step, context),
                    counting->reference.institutions());
                std::move(ofLetter.begin(), ofLetter.end(), std::back_inserter(warnings));
                return warnings;
            }};
}

} // namespace jejak::desk
