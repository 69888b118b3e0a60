#include "core/sanctions/decree_warnings.h"

#include "core/base/text.h"
#include "core/sanctions/comparison.h"
#include "core/sanctions/decree_course.h"
#include "core/sanctions/sanction_nature.h"
#include "core/sanctions/sanction_rules.h"

#include <algorithm>

namespace jejak::sanctions {
namespace {

using referral::Limit;
using referral::LimitNature;
using referral::Step;
using referral::StepContext;
using referral::StepWarning;
using enum referral::StepKind;

// The last day of a right that the delivery of the decree gave the respondent: of the remedy, or of
// any where that is empty.
std::optional<Date> lastDay(const StepContext& context, const EntityId& respondent,
                            std::string_view remedy)
{
    const Step* delivery = nullptr;
    for (const Step& each : context.before)
        if (!each.isVoided && each.kind == delivered && concerns(each, respondent))
            delivery = &each;
    std::optional<Date> last;
    if (delivery == nullptr)
        return last;
    for (const Limit& limit : delivery->limits) {
        const bool isMeant =
            remedy.empty() ||
            std::find(limit.endsWith.begin(), limit.endsWith.end(), remedy) != limit.endsWith.end();
        if (limit.nature == LimitNature::right && concerns(limit, respondent) && isMeant)
            last = std::max(last, std::optional(limit.due));
    }
    return last;
}

// What a step says about the latest decree against one respondent.
class DecreeLook
{
public:
    DecreeLook(const StepContext& context, const Step& step, const reference::Sanctions& sanctions,
               const cases::Respondent& respondent)
        : m_context(context)
        , m_step(step)
        , m_sanctions(sanctions)
        , m_respondent(respondent.id)
        , m_decrees(decreesOf(context.before, respondent.id))
    {
    }

    void run(std::vector<StepWarning>& warnings)
    {
        m_warnings = &warnings;
        if (m_step.kind == sanctioned)
            lookAtComparison();
        if (m_decrees.empty())
            return;
        const Decree& decree = m_decrees.back();
        if (m_step.kind == inForce && decree.effective && m_step.eventDate < *decree.effective)
            warn("before_effective", "event_date", formatIsoDate(*decree.effective));
        if (m_step.kind == objection || m_step.kind == appeal)
            lookAtRemedy(decree);
        if (m_step.kind == served)
            lookAtService(decree);
        if (m_step.kind == closed)
            lookAtEnd(decree);
    }

private:
    void warn(const char* code, const char* field, std::string value)
    {
        const bool isKnown =
            std::any_of(m_warnings->begin(), m_warnings->end(), [&](const StepWarning& each) {
                return each.code == code && each.value == value;
            });
        if (!isKnown)
            m_warnings->push_back({code, field, std::move(value)});
    }

    void lookAtComparison()
    {
        const bool isWordsAlone =
            !m_step.sanction && m_step.sanctionLevel.empty() && !trim(m_step.sanctionText).empty();
        const auto asked = recommendedFor(m_context.before, m_respondent);
        if (isWordsAlone && asked && weigh(m_sanctions, asked->code, asked->level, asked->date))
            warn("not_compared", "sanction", {});
    }

    void lookAtRemedy(const Decree& decree)
    {
        const std::string remedy(referral::word(m_step.kind));
        const auto nature =
            natureOf(m_sanctions, decree.code, decree.level, decree.text, decree.decided);
        if (nature && (nature->isMoral || nature->isDismissal != (m_step.kind == appeal)))
            warn("wrong_remedy", "step", remedy);
        const auto last = lastDay(m_context, m_respondent, remedy);
        if (last && m_step.sent.value_or(m_step.eventDate) > *last)
            warn("remedy_late", "event_date", formatIsoDate(*last));
    }

    void lookAtService(const Decree& decree)
    {
        const auto awaited = decree.ends ? decree.ends : decree.effective;
        if (awaited && m_step.eventDate < *awaited)
            warn("served_early", "event_date", formatIsoDate(*awaited));
    }

    void lookAtEnd(const Decree& decree)
    {
        const bool isUnderway = decree.state == DecreeState::decided &&
                                referral::hadStep(m_context.before, delivered, m_respondent);
        if (isUnderway)
            warn("closed_early", "event_date", {});
        if (decree.state != DecreeState::delivered)
            return;
        const bool wasContested = referral::hadStep(m_context.before, objection, m_respondent) ||
                                  referral::hadStep(m_context.before, appeal, m_respondent);
        const auto last = lastDay(m_context, m_respondent, {});
        if (decree.effective && m_step.eventDate < *decree.effective)
            warn("closed_early", "event_date", formatIsoDate(*decree.effective));
        else if (!decree.effective && wasContested)
            warn("closed_early", "event_date", {});
        else if (!wasContested && last && m_step.eventDate <= *last)
            warn("closed_early", "event_date", formatIsoDate(*last));
    }

    const StepContext& m_context;
    const Step& m_step;
    const reference::Sanctions& m_sanctions;
    EntityId m_respondent;
    std::vector<Decree> m_decrees;
    std::vector<StepWarning>* m_warnings = nullptr;
};

// By the law of the day of the act of the first whom the step concerns.
const reference::Sanction* lawOf(const StepContext& context, const Step& step,
                                 const reference::Sanctions& sanctions)
{
    if (!step.sanction)
        return nullptr;
    for (const cases::Respondent& respondent : context.content.respondents)
        if (concerns(step, respondent.id))
            return sanctions.sanction(*step.sanction,
                                      dayOfAct(respondent).value_or(step.eventDate));
    return nullptr;
}

// The number, the term and the beginning that a decree gives itself.
void lookAtDecree(const StepContext& context, const Step& step,
                  const reference::Sanctions& sanctions, std::vector<StepWarning>& warnings)
{
    const referral::DecreeDetails& decree = step.decree;
    const Date dated = step.letterDate.value_or(step.eventDate);
    if (trim(step.letterNumber).empty())
        warnings.push_back({"number_missing", "letter_number", {}});
    if (decree.effective && *decree.effective < dated)
        warnings.push_back({"effective_early", "decree.effective", formatIsoDate(dated)});
    const reference::Sanction* law = lawOf(context, step, sanctions);
    const int lawful = law == nullptr ? 0 : law->months.value_or(0);
    const int told = 12 * decree.years + decree.months;
    if (law != nullptr && told != 0 && told != lawful)
        warnings.push_back({"term_differs", "decree.months", std::to_string(lawful)});
    const int months = told != 0 ? told : lawful;
    if (!decree.effective || !decree.ends || months == 0)
        return;
    // Decrees name as the end either the last day of the term or the day after it.
    const Date after = monthsAfter(*decree.effective, months);
    const Date lastDay = std::chrono::sys_days(after) - std::chrono::days(1);
    if (*decree.ends != after && *decree.ends != lastDay)
        warnings.push_back({"ends_differ", "decree.ends", formatIsoDate(after)});
}

} // namespace

void decreeWarnings(const StepContext& context, const Step& step,
                    const reference::Sanctions& sanctions, std::vector<StepWarning>& warnings)
{
    if (step.kind == sanctioned || step.kind == sanctionedDirectly) {
        if (!step.sanction && step.sanctionLevel.empty() && trim(step.sanctionText).empty())
            warnings.push_back({"sanction_missing", "sanction", {}});
        lookAtDecree(context, step, sanctions, warnings);
    }
    if (step.kind == appealDecided && step.result.empty())
        warnings.push_back({"result_missing", "result", {}});
    for (const cases::Respondent& respondent : context.content.respondents)
        if (concerns(step, respondent.id))
            DecreeLook(context, step, sanctions, respondent).run(warnings);
}

} // namespace jejak::sanctions
