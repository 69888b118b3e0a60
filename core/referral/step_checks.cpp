#include "core/referral/step_checks.h"

#include "core/base/text.h"

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

Result<void> checkNotBeforeStep(const char* field, const std::optional<Date>& date,
                                const Step& step)
{
    if (date && *date < step.eventDate)
        return fail(ErrorCode::invalidInput, {.field = field,
                                              .value = formatIsoDate(*date),
                                              .rule = "before_step",
                                              .other = formatIsoDate(step.eventDate)});
    return {};
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
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const auto latest = chain.outcomes[i].latest;
        if (concerns(step, content.respondents[i].id) && latest && step.eventDate < *latest)
            return fail(ErrorCode::invalidInput, {.field = "event_date",
                                                  .value = formatIsoDate(step.eventDate),
                                                  .rule = "before_previous",
                                                  .other = formatIsoDate(*latest)});
    }
    if (step.sent && step.received && *step.received < *step.sent)
        return fail(ErrorCode::invalidInput, {.field = "received",
                                              .value = formatIsoDate(*step.received),
                                              .rule = "received_before_sent",
                                              .other = formatIsoDate(*step.sent)});
    TRY(checkNotBeforeStep("examination_date", step.examinationDate, step));
    return checkNotBeforeStep("due", step.due, step);
}

Result<void> checkReason(const Step& step, const Chain& chain, const cases::CaseContent& content)
{
    bool isNeeded = step.kind == StepKind::cancelled || step.kind == StepKind::reopened;
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const auto last = chain.outcomes[i].last;
        isNeeded = isNeeded || (step.kind == StepKind::closed && last && awaitsPpk(*last) &&
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
