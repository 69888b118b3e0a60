#include "core/deadlines/step_limits.h"

#include "core/base/text.h"
#include "core/sanctions/sanction_nature.h"
#include "core/sanctions/sanction_rules.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::deadlines {
namespace {

using referral::Contest;
using referral::Limit;
using referral::LimitNature;
using referral::LimitStart;
using referral::Step;
using referral::StepContext;

bool isPilkada(const reference::Election& election)
{
    return std::any_of(election.kinds.begin(), election.kinds.end(), [](const std::string& kind) {
        return kind.starts_with("PILGUB") || kind.starts_with("PILBUP") ||
               kind.starts_with("PILWALI") || kind.starts_with("PILKADA");
    });
}

bool hasSource(const cases::CaseContent& content, std::string_view source)
{
    return std::any_of(content.reports.begin(), content.reports.end(),
                       [&](const cases::Report& each) { return each.source == source; });
}

// What Bawaslu found itself, unless the number of its register says that it was reported ("LP").
bool isFinding(const cases::CaseContent& content)
{
    return std::any_of(
        content.reports.begin(), content.reports.end(), [](const cases::Report& each) {
            const auto parts = split(each.number, '/');
            return each.source == "bawaslu" &&
                   std::none_of(parts.begin(), parts.end(), [](std::string_view part) {
                       return lowerAscii(trim(part)) == "lp";
                   });
        });
}

std::optional<Date> firstKnown(const cases::CaseContent& content)
{
    std::optional<Date> first;
    for (const cases::Report& each : content.reports)
        if (each.known && (!first || *each.known < *first))
            first = each.known;
    return first;
}

std::optional<Date> startOf(LimitStart start, const Step& step, const cases::CaseContent& content)
{
    switch (start) {
    case LimitStart::event:
        return step.eventDate;
    case LimitStart::letter:
        return step.letterDate.value_or(step.eventDate);
    case LimitStart::received:
        return step.received.value_or(step.eventDate);
    case LimitStart::known:
        return firstKnown(content);
    case LimitStart::delivered:
        // A decree that was sent counts from its receipt at the address.
        if (referral::isUnderway(step))
            return std::nullopt;
        return step.received.value_or(step.eventDate);
    case LimitStart::examination:
        return step.examinationDate;
    }
    return std::nullopt;
}

// A recommendation is no decree yet.
bool imposes(const Step& step)
{
    return step.kind == referral::StepKind::sanctioned ||
           step.kind == referral::StepKind::sanctionedDirectly ||
           (step.kind == referral::StepKind::appealDecided && step.result == "changed");
}

// By the decree that the step is, or the latest before it. Unknown sanctions are taken as
// discipline.
sanctions::SanctionNature decreeAt(const Step& step, const EntityId& respondent,
                                   const StepContext& context, const reference::Sanctions& known)
{
    const Step* found = nullptr;
    for (const Step& each : context.before)
        if (!each.isVoided && imposes(each) && concerns(each, respondent))
            found = &each;
    if (imposes(step))
        found = &step;
    if (found == nullptr)
        return {};
    return sanctions::natureOf(known, found->sanction, found->sanctionLevel, found->sanctionText,
                               found->eventDate)
        .value_or(sanctions::SanctionNature());
}

// What a rule asks of the case, the step and one respondent; of a case without any, of nobody.
class Conditions
{
public:
    Conditions(const Counting& counting, const Step& step, const StepContext& context,
               const cases::Respondent* respondent)
        : m_step(step)
        , m_context(context)
        , m_respondent(respondent)
    {
        if (respondent != nullptr)
            m_decree = decreeAt(step, respondent->id, context, counting.reference.sanctions());
    }

    const cases::Respondent* respondent() const { return m_respondent; }

    bool hold(const DeadlineRule& rule) const
    {
        return std::all_of(rule.when.begin(), rule.when.end(),
                           [&](const std::string& each) { return holds(each); });
    }

private:
    bool holds(std::string_view condition) const
    {
        const cases::CaseContent& content = m_context.content;
        if (const auto bound = actBound(condition))
            return bound->contains(actDay());
        if (condition == "report")
            return !hasSource(content, "bawaslu");
        if (condition == "finding")
            return isFinding(content);
        if (condition == "not_finding")
            return !isFinding(content);
        if (condition == "bawaslu_report")
            return hasSource(content, "bawaslu") && !isFinding(content);
        if (condition == "sbt")
            return hasSource(content, "sbt");
        if (condition == "not_sbt")
            return !hasSource(content, "sbt");
        if (condition == "first")
            return m_respondent == nullptr ||
                   !referral::hadStep(m_context.before, m_step.kind, m_respondent->id);
        if (condition == "sent")
            return m_step.sent.has_value() || m_step.isAbsent;
        if (condition == "pns")
            return m_respondent == nullptr || m_respondent->kind == "pns";
        if (condition == "discipline")
            return m_decree.isDiscipline;
        if (condition == "dismissal")
            return m_decree.isDismissal;
        if (condition == "not_dismissal")
            return !m_decree.isDismissal;
        return false;
    }

    // Of an act without a date the step's is taken: the law that was in force then.
    Date actDay() const
    {
        const auto day =
            m_respondent == nullptr ? std::nullopt : sanctions::dayOfAct(*m_respondent);
        return day.value_or(m_step.eventDate);
    }

    const Step& m_step;
    const StepContext& m_context;
    const cases::Respondent* m_respondent;
    sanctions::SanctionNature m_decree;
};

// Of the respondents of the step; of the civil servants alone where there are any, as nobody else
// owes or awaits what a limit is about.
std::vector<Conditions> conditionsOf(const Counting& counting, const Step& step,
                                     const StepContext& context)
{
    std::vector<Conditions> everybody;
    std::vector<Conditions> civilServants;
    for (const cases::Respondent& each : context.content.respondents) {
        if (!concerns(step, each.id))
            continue;
        everybody.emplace_back(counting, step, context, &each);
        if (cases::isAsn(each))
            civilServants.push_back(everybody.back());
    }
    if (everybody.empty())
        everybody.emplace_back(counting, step, context, nullptr);
    return civilServants.empty() ? everybody : civilServants;
}

// Those for whom the rule holds, as people of one step may have decrees of several kinds: nothing
// when it holds for nobody, an empty list when for all.
std::optional<std::vector<EntityId>> heldFor(const DeadlineRule& rule,
                                             const std::vector<Conditions>& everybody)
{
    std::vector<EntityId> people;
    std::size_t held = 0;
    for (const Conditions& each : everybody) {
        if (!each.hold(rule))
            continue;
        ++held;
        if (each.respondent() != nullptr)
            people.push_back(each.respondent()->id);
    }
    if (held == 0)
        return std::nullopt;
    return held == everybody.size() ? std::vector<EntityId>() : people;
}

Limit makeLimit(const DeadlineRule& rule, Date start, const WorkingDays& calendar)
{
    const CountedDay day = countOut(rule.count, rule.unit, start, calendar);
    Limit limit{.code = rule.code,
                .text = rule.text,
                .nature = rule.nature,
                .startedFrom = rule.start,
                .start = start,
                .count = rule.count,
                .unit = rule.unit,
                .due = day.date,
                .isEstimated = day.isEstimated,
                .basis = rule.basis,
                .contest = rule.contest,
                .responsible = rule.responsible,
                .endsWith = rule.endsWith,
                .lapsesWith = rule.lapsesWith,
                .isVerified = rule.verified,
                .conditions = rule.when};
    if (rule.unit == DayUnit::workingDays)
        limit.calendar = calendar.version();
    return limit;
}

std::string basisOf(const Step& step)
{
    if (step.letterNumber.empty())
        return "batas yang disebut surat";
    return fmt::format("batas yang disebut surat {}", step.letterNumber);
}

// What the letter says itself.
void takeLetter(Limit& limit, const Step& step, const WorkingDays& calendar)
{
    if (step.terms) {
        setTerms(limit, *step.terms, calendar);
        return;
    }
    limit.isVerified = true;
    limit.isOwn = true;
    limit.calendar.clear();
    limit.count = 0;
    limit.due = *step.due;
    limit.isEstimated = false;
    limit.basis = basisOf(step);
}

Limit limitOfTheLetter(const Step& step)
{
    return {.code = referral::limitOfLetter,
            .text = "Batas waktu menurut surat",
            .startedFrom = LimitStart::received,
            .start = step.received.value_or(step.eventDate),
            .responsible = step.recipient,
            .endsWith = {std::string(referral::endsWithNext)}};
}

} // namespace

Contest contestOf(const cases::CaseContent& content, const reference::Elections& elections)
{
    for (const cases::Respondent& respondent : content.respondents) {
        for (const cases::Act& act : respondent.acts) {
            if (!act.occurred)
                continue;
            const std::string region = act.place ? *act.place : content.place.value_or("");
            const reference::Election* election = elections.relevant(region, *act.occurred);
            return election != nullptr && isPilkada(*election) ? Contest::pilkada : Contest::pemilu;
        }
    }
    return Contest::pemilu;
}

void setTerms(Limit& limit, const referral::LimitTerms& terms, const WorkingDays& calendar)
{
    const CountedDay day = countOut(terms.count, terms.unit, limit.start, calendar);
    limit.isVerified = true;
    limit.isOwn = true;
    limit.count = terms.count;
    limit.unit = terms.unit;
    limit.due = day.date;
    limit.isEstimated = day.isEstimated;
    limit.basis = terms.basis;
    limit.calendar = terms.unit == DayUnit::workingDays ? calendar.version() : std::string();
}

namespace {

// What a letter or a person had set stays when a later step starts the same limit anew: the PPK's
// receipt of a recommendation that gives ten days starts ten days.
void keepOwnTerms(Limit& limit, const Step& step, const StepContext& context,
                  const WorkingDays& calendar)
{
    const Limit* own = nullptr;
    for (const Step& earlier : context.before) {
        if (earlier.isVoided || !referral::shareRespondents(earlier, step))
            continue;
        for (const Limit& each : earlier.limits)
            if (each.code == limit.code)
                own = &each;
    }
    if (own == nullptr || !own->isOwn)
        return;
    if (own->count != 0) {
        setTerms(limit, {own->count, own->unit, own->basis}, calendar);
        return;
    }
    limit.isOwn = true;
    limit.isVerified = own->isVerified;
    limit.isEstimated = false;
    limit.count = 0;
    limit.due = own->due;
    limit.basis = own->basis;
    limit.calendar.clear();
}

} // namespace

std::vector<Limit> limitsAfter(const Counting& counting, const Step& step,
                               const StepContext& context)
{
    const Contest contest = contestOf(context.content, counting.reference.elections());
    const std::vector<Conditions> people = conditionsOf(counting, step, context);
    std::vector<Limit> limits;
    for (const DeadlineRule* rule :
         rulesFor(counting.rules, referral::word(step.kind), step.eventDate, contest)) {
        const auto start = startOf(rule->start, step, context.content);
        auto concerned = heldFor(*rule, people);
        if (!start || !concerned)
            continue;
        limits.push_back(makeLimit(*rule, *start, counting.calendar));
        limits.back().respondents = *std::move(concerned);
    }
    for (Limit& limit : limits)
        keepOwnTerms(limit, step, context, counting.calendar);
    if (!step.terms && !step.due)
        return limits;
    const auto duty = std::find_if(limits.begin(), limits.end(), [](const Limit& each) {
        return each.nature == LimitNature::duty;
    });
    if (duty == limits.end()) {
        limits.push_back(limitOfTheLetter(step));
        takeLetter(limits.back(), step, counting.calendar);
    } else {
        takeLetter(*duty, step, counting.calendar);
    }
    return limits;
}

} // namespace jejak::deadlines
