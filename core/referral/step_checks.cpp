#include "core/referral/step_checks.h"

#include "core/base/text.h"
#include "core/referral/step_fields.h"

#include <algorithm>
#include <set>

namespace jejak::referral {
namespace {

Result<void> checkNotAfter(const char* field, const std::optional<Date>& date, Date today)
{
    if (date && *date > today)
        return fail(ErrorCode::invalidInput,
                    {.field = field, .value = formatIsoDate(*date), .rule = "future"});
    return {};
}

// What stands in the way of the step: the block before another one, else the latest step.
std::string obstacle(const RespondentOutcome& state, StepKind next)
{
    if (next == StepKind::blocked && state.isBlocked)
        return std::string(word(StepKind::blocked));
    return state.last ? std::string(word(*state.last)) : std::string();
}

Result<void> checkNotBefore(const char* field, const std::optional<Date>& date,
                            const std::optional<Date>& bound, const char* rule)
{
    if (date && bound && *date < *bound)
        return fail(ErrorCode::invalidInput, {.field = field,
                                              .value = formatIsoDate(*date),
                                              .rule = rule,
                                              .other = formatIsoDate(*bound)});
    return {};
}

// The earliest dated act of the people whom the step concerns.
std::optional<Date> firstAct(const Step& step, const cases::CaseContent& content)
{
    std::optional<Date> first;
    for (const cases::Respondent& respondent : content.respondents)
        if (concerns(step, respondent.id))
            for (const cases::Act& act : respondent.acts)
                if (act.occurred && (!first || *act.occurred < *first))
                    first = act.occurred;
    return first;
}

// The latest step of the people whom the step concerns.
std::optional<Date> latestStep(const Step& step, const Chain& chain,
                               const cases::CaseContent& content)
{
    std::optional<Date> latest;
    for (std::size_t i = 0; i < content.respondents.size(); ++i)
        if (concerns(step, content.respondents[i].id))
            latest = std::max(latest, chain.outcomes[i].latest);
    return latest;
}

// The step whose letter a receipt acknowledges.
std::optional<StepKind> acknowledged(StepKind receipt)
{
    if (receipt == StepKind::bawasluRegistered)
        return StepKind::sentToBawaslu;
    if (receipt == StepKind::commissionReceived)
        return StepKind::forwarded;
    if (receipt == StepKind::ppkReceived)
        return StepKind::recommended;
    return std::nullopt;
}

// The day before which the letter of a step was neither sent nor received: that of the step before
// it. A receipt speaks of a letter that may have gone before its own step was dated.
std::optional<Date> letterBound(const Step& step, const Chain& chain,
                                const cases::CaseContent& content)
{
    const auto sentBy = acknowledged(step.kind);
    std::optional<Date> bound;
    for (const Step& each : chain.steps)
        if (sentBy && each.kind == *sentBy && !each.isVoided && shareRespondents(each, step))
            bound = std::min({each.eventDate, each.letterDate.value_or(each.eventDate),
                              each.sent.value_or(each.eventDate),
                              each.received.value_or(each.eventDate)});
    return bound ? bound : latestStep(step, chain, content);
}

Result<void> checkLetterDates(const Step& step, const Chain& chain,
                              const cases::CaseContent& content)
{
    const auto bound = letterBound(step, chain, content);
    const auto act = firstAct(step, content);
    const std::initializer_list<std::pair<const char*, const std::optional<Date>&>> dates{
        {"sent", step.sent}, {"received", step.received}};
    for (const auto& [field, date] : dates) {
        TRY(checkNotBefore(field, date, bound, "before_previous"));
        TRY(checkNotBefore(field, date, act, "before_act"));
        TRY(checkNotBefore(field, date, step.letterDate, "before_letter"));
    }
    return checkNotBefore("received", step.received, step.sent, "received_before_sent");
}

// The steps that are not possible where they stand, as (step, respondent).
std::set<std::pair<EntityId, EntityId>> impossible(const std::vector<Step>& steps,
                                                   const std::vector<EntityId>& respondents)
{
    std::set<std::pair<EntityId, EntityId>> found;
    std::vector<Step> before;
    for (const Step& step : steps) {
        if (step.isVoided)
            continue;
        const Chain chain = computeChain(before, respondents);
        for (std::size_t i = 0; i < respondents.size(); ++i)
            if (concerns(step, respondents[i]) && !mayTake(chain.outcomes[i], step.kind))
                found.emplace(step.id, respondents[i]);
        before.push_back(step);
    }
    return found;
}

} // namespace

Result<void> checkRespondents(const Step& step, const cases::CaseContent& content)
{
    for (const EntityId& id : step.respondents)
        if (std::none_of(content.respondents.begin(), content.respondents.end(),
                         [&](const cases::Respondent& each) { return each.id == id; }))
            return fail(ErrorCode::notFound, {.field = "respondent", .value = formatId(id)});
    return {};
}

Result<void> checkTexts(const Step& step)
{
    const DecreeDetails& decree = step.decree;
    const std::initializer_list<std::pair<const char*, const std::string&>> texts{
        {"letter_number", step.letterNumber},
        {"from", step.sender},
        {"to", step.recipient},
        {"note", step.note},
        {"proof", step.proof},
        {"institution", step.institution},
        {"minutes", step.minutes},
        {"sanction_text", step.sanctionText},
        {"regulation", step.regulation},
        {"article", step.article},
        {"decree.reason_text", decree.reasonText},
        {"decree.rank", decree.rank},
        {"decree.former_rank", decree.formerRank},
        {"decree.legal_position", decree.legalPosition},
        {"decree.stopped", decree.stopped},
        {"decree.cancel_number", decree.cancelNumber},
        {"decree.remark", decree.remark},
        {"decree.comparison_reason", decree.comparisonReason}};
    for (const auto& [field, text] : texts)
        if (text.size() > longestText)
            return fail(ErrorCode::invalidInput,
                        {.field = field, .rule = "too_long", .number = std::int64_t{longestText}});
    if (step.terms && step.terms->basis.size() > longestText)
        return fail(ErrorCode::invalidInput,
                    {.field = "basis", .rule = "too_long", .number = std::int64_t{longestText}});
    return {};
}

Result<void> checkFields(const Step& step)
{
    if (const auto field = fieldBeyond(step))
        return fail(ErrorCode::invalidInput, {.field = std::string(*field),
                                              .rule = "not_of_step",
                                              .other = std::string(word(step.kind))});
    if (step.due && step.terms)
        return fail(ErrorCode::invalidInput, {.field = "due",
                                              .value = formatIsoDate(*step.due),
                                              .rule = "limit_twice",
                                              .number = step.terms->count});
    return {};
}

Result<void> checkOrder(const Step& step, const Chain& chain, const cases::CaseContent& content)
{
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const cases::Respondent& respondent = content.respondents[i];
        if (!concerns(step, respondent.id) || mayTake(chain.outcomes[i], step.kind))
            continue;
        return fail(ErrorCode::invalidStep,
                    {.field = std::string(word(step.kind)),
                     .value = obstacle(chain.outcomes[i], step.kind),
                     .other = content.respondents.size() > 1 ? respondent.name : std::string()});
    }
    return {};
}

Result<void> checkDates(const Step& step, const Chain& chain, const cases::CaseContent& content,
                        Date today)
{
    TRY(checkNotAfter("event_date", step.eventDate, today));
    TRY(checkNotAfter("letter_date", step.letterDate, today));
    TRY(checkNotAfter("sent", step.sent, today));
    TRY(checkNotAfter("received", step.received, today));
    TRY(checkNotBefore("event_date", step.eventDate, latestStep(step, chain, content),
                       "before_previous"));
    TRY(checkNotBefore("event_date", step.eventDate, firstAct(step, content), "before_act"));
    TRY(checkLetterDates(step, chain, content));
    TRY(checkNotBefore("examination_date", step.examinationDate, step.eventDate, "before_step"));
    return checkNotBefore("due", step.due, step.eventDate, "before_step");
}

Result<void> checkReason(const Step& step, const Chain& chain, const cases::CaseContent& content)
{
    bool isNeeded = step.kind == StepKind::cancelled || step.kind == StepKind::reopened;
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const RespondentOutcome& state = chain.outcomes[i];
        const bool isOpen =
            state.outcome == Outcome::inProcess || (state.last && awaitsPpk(*state.last));
        isNeeded = isNeeded || (step.kind == StepKind::closed && isOpen &&
                                concerns(step, content.respondents[i].id));
    }
    if (isNeeded && trim(step.note).empty())
        return fail(ErrorCode::reasonMissing, {.field = std::string(word(step.kind))});
    return {};
}

const Step* restingOn(const Chain& chain, const EntityId& withdrawn,
                      const std::vector<EntityId>& respondents)
{
    const auto before = impossible(chain.steps, respondents);
    std::vector<Step> rest = chain.steps;
    for (Step& step : rest)
        step.isVoided = step.isVoided || step.id == withdrawn;
    const auto after = impossible(rest, respondents);
    for (const Step& step : chain.steps)
        for (const EntityId& respondent : respondents)
            if (after.contains({step.id, respondent}) && !before.contains({step.id, respondent}))
                return &step;
    return nullptr;
}

} // namespace jejak::referral
