#include "core/sanctions/sanction_rules.h"

#include "core/base/text.h"
#include "core/referral/step_fields.h"
#include "core/sanctions/comparison.h"
#include "core/sanctions/decree_course.h"
#include "core/sanctions/decree_warnings.h"

#include <algorithm>

namespace jejak::sanctions {
namespace {

using referral::Step;
using referral::StepContext;
using referral::StepKind;

bool isDecree(StepKind kind)
{
    return kind == StepKind::sanctioned || kind == StepKind::sanctionedDirectly;
}

bool namesSanction(const Step& step)
{
    return referral::fieldsOf(step.kind).sanction;
}

bool changesDecree(const Step& step)
{
    return step.kind == StepKind::appealDecided && step.result == "changed";
}

std::vector<const cases::Respondent*> concerned(const StepContext& context, const Step& step)
{
    std::vector<const cases::Respondent*> found;
    for (const cases::Respondent& respondent : context.content.respondents)
        if (concerns(step, respondent.id))
            found.push_back(&respondent);
    return found;
}

// The law of the first respondent's act; without a day that of the step.
Date lawfulDay(const StepContext& context, const Step& step)
{
    for (const cases::Respondent* respondent : concerned(context, step))
        if (const auto day = dayOfAct(*respondent))
            return *day;
    return step.eventDate;
}

// Whether the latest decree against the respondent was given without a recommendation.
bool isDirect(const StepContext& context, const Step& step, const EntityId& respondent)
{
    if (step.kind == StepKind::sanctionedDirectly)
        return true;
    const auto decrees = decreesOf(context.before, respondent);
    return changesDecree(step) && !decrees.empty() && decrees.back().isDirect;
}

tl::unexpected<Error> refuse(const Step& step, const char* rule, std::string other)
{
    return fail(ErrorCode::invalidInput, {.field = "sanction",
                                          .value = step.sanction.value_or(step.sanctionText),
                                          .rule = rule,
                                          .other = std::move(other)});
}

} // namespace

std::vector<const reference::Sanction*>
offeredTo(const cases::Respondent& respondent, const reference::Sanctions& sanctions, Date fallback)
{
    using reference::SanctionScope;
    std::vector<const reference::Sanction*> offered;
    if (respondent.kind == "non_asn")
        return offered;
    const SanctionScope own = respondent.kind == "pppk" ? SanctionScope::pppk : SanctionScope::pns;
    for (const reference::Sanction* each :
         sanctions.selectable(dayOfAct(respondent).value_or(fallback)))
        if (each->scope == SanctionScope::asn || each->scope == own)
            offered.push_back(each);
    return offered;
}

std::optional<Date> dayOfAct(const cases::Respondent& respondent)
{
    for (const cases::Act& act : respondent.acts)
        if (act.occurred)
            return act.occurred;
    return std::nullopt;
}

void SanctionRules::describe(const StepContext& context, Step& step) const
{
    if (!namesSanction(step) || !step.sanction)
        return;
    const reference::Sanction* sanction =
        m_reference.sanctions().sanction(*step.sanction, lawfulDay(context, step));
    if (sanction == nullptr)
        return;
    step.sanctionLevel = reference::word(sanction->level);
    if (step.regulation.empty())
        step.regulation = sanction->regime;
    if (step.sanctionText.empty())
        step.sanctionText = sanction->text;
    if (!referral::fieldsOf(step.kind).decree || !sanction->months)
        return;
    if (step.decree.years == 0 && step.decree.months == 0) {
        step.decree.years = *sanction->months / 12;
        step.decree.months = *sanction->months % 12;
    }
    if (step.decree.effective && !step.decree.ends)
        step.decree.ends =
            monthsAfter(*step.decree.effective, 12 * step.decree.years + step.decree.months);
}

Result<std::vector<referral::StepWarning>> SanctionRules::examine(const StepContext& context,
                                                                  Step& step) const
{
    TRY(checkDetails(step));
    Warnings warnings;
    if (namesSanction(step))
        TRY(checkSanction(context, step, warnings));
    decreeWarnings(context, step, m_reference.sanctions(), warnings);
    return warnings;
}

Result<void> SanctionRules::checkSanction(const StepContext& context, Step& step,
                                          Warnings& warnings) const
{
    keepHeaviest(context, step, warnings);
    if (changesDecree(step) && !step.sanction && trim(step.sanctionText).empty())
        return fail(ErrorCode::missingInput, {.field = "sanction"});
    for (const cases::Respondent* respondent : concerned(context, step))
        TRY(checkRespondent(*respondent, step, warnings));
    if (isDecree(step.kind) || changesDecree(step))
        TRY(compareWithRecommendation(context, step));
    return {};
}

void SanctionRules::keepHeaviest(const StepContext& context, Step& step, Warnings& warnings) const
{
    if (!step.sanction || step.decree.besides.empty())
        return;
    const auto& sanctions = m_reference.sanctions();
    const Date day = lawfulDay(context, step);
    for (std::string& other : step.decree.besides) {
        const auto kept = weigh(sanctions, step.sanction, {}, day);
        const auto offered = weigh(sanctions, other, {}, day);
        if (kept && offered && compare(*offered, *kept) > 0)
            std::swap(other, *step.sanction);
    }
    warnings.push_back({"heaviest_kept", "sanction", *step.sanction});
}

Result<void> SanctionRules::checkRespondent(const cases::Respondent& respondent, const Step& step,
                                            Warnings& warnings) const
{
    if (!step.sanction)
        return {};
    const auto day = dayOfAct(respondent);
    const reference::Sanction* sanction = m_reference.sanctions().sanction(*step.sanction, day);
    if (sanction == nullptr)
        return refuse(step, "unknown", {});
    if (respondent.kind == "non_asn")
        return refuse(step, "not_asn", respondent.name);
    if (sanction->scope == reference::SanctionScope::pns && respondent.kind == "pppk")
        return refuse(step, "pns_only", respondent.name);
    if (sanction->scope == reference::SanctionScope::pppk && respondent.kind == "pns")
        return refuse(step, "pppk_only", respondent.name);
    if (day && !sanction->validity.contains(*day)) {
        if (trim(step.note).empty())
            return refuse(step, "other_regime", sanction->regime);
        warnings.push_back({"other_regime", "sanction", sanction->regime});
    }
    // Until the regulation on pay is in force the types of PP 53/2010 stand in for the cut of the
    // allowance (PP 94/2021, Pasal 42); sources differ, so both are taken with a warning.
    if (sanction->regime.find("peralihan") != std::string::npos)
        warnings.push_back({"transitional_sanction", "sanction", sanction->code});
    else if (sanction->regime == "PP 94/2021" &&
             sanction->level == reference::SanctionLevel::medium)
        warnings.push_back({"allowance_cut", "sanction", sanction->code});
    return {};
}

Result<void> SanctionRules::compareWithRecommendation(const StepContext& context, Step& step) const
{
    const auto& sanctions = m_reference.sanctions();
    for (const cases::Respondent* respondent : concerned(context, step)) {
        const auto recommended = recommendedFor(context.before, respondent->id);
        if (!recommended || isDirect(context, step, respondent->id))
            continue;
        const auto day = dayOfAct(*respondent);
        const auto imposed = weigh(sanctions, step.sanction, step.sanctionLevel, day);
        const auto asked = weigh(sanctions, recommended->code, recommended->level, day);
        if (!imposed || !asked)
            continue;
        const int compared = compare(*imposed, *asked);
        if (step.decree.comparison.empty() || compared != 0)
            step.decree.comparison = comparisonWord(compared);
        if (compared != 0 && trim(step.decree.comparisonReason).empty())
            step.decree.comparisonReason = step.note;
        // Why an objection or appeal was granted stands in its own decision.
        if (compared != 0 && isDecree(step.kind) && trim(step.decree.comparisonReason).empty())
            return fail(ErrorCode::reasonMissing, {.field = "decree.comparison_reason",
                                                   .value = std::string(comparisonWord(compared)),
                                                   .other = respondent->name});
    }
    return {};
}

Result<void> SanctionRules::checkDetails(const Step& step) const
{
    const auto unknown = [](const char* field, const std::string& value) {
        return fail(ErrorCode::invalidInput, {.field = field, .value = value, .rule = "unknown"});
    };
    const auto& words = m_reference.words();
    if (!step.channel.empty() && words.find("sending", step.channel) == nullptr)
        return unknown("channel", step.channel);
    if (!step.sanctionLevel.empty() && !reference::parseSanctionLevel(step.sanctionLevel))
        return unknown("sanction_level", step.sanctionLevel);
    if (!step.result.empty() && words.find("result", step.result) == nullptr)
        return unknown("result", step.result);
    const referral::DecreeDetails& decree = step.decree;
    if (!decree.capacity.empty() && words.find("capacity", decree.capacity) == nullptr)
        return unknown("decree.capacity", decree.capacity);
    if (!decree.reason.empty() &&
        std::none_of(m_reasons.begin(), m_reasons.end(),
                     [&](const DisciplineReason& each) { return each.id == decree.reason; }))
        return unknown("decree.reason", decree.reason);
    if (decree.effective && decree.ends && *decree.ends < *decree.effective)
        return fail(ErrorCode::invalidInput, {.field = "decree.ends",
                                              .value = formatIsoDate(*decree.ends),
                                              .rule = "before_effective",
                                              .other = formatIsoDate(*decree.effective)});
    return {};
}

} // namespace jejak::sanctions
