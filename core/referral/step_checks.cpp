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

Result<void> checkOrder(const Step& step, const Chain& chain, const cases::CaseContent& content)
{
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const cases::Respondent& respondent = content.respondents[i];
        if (!concerns(step, respondent.id) || mayTake(chain.outcomes[i], step.kind))
            continue;
        const auto last = chain.outcomes[i].last;
        return fail(ErrorCode::invalidStep,
                    {.field = std::string(word(step.kind)),
                     .value = last ? std::string(word(*last)) : std::string(),
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
    if (step.examinationDate && *step.examinationDate < step.eventDate)
        return fail(ErrorCode::invalidInput, {.field = "examination_date",
                                              .value = formatIsoDate(*step.examinationDate),
                                              .rule = "before_step",
                                              .other = formatIsoDate(step.eventDate)});
    return {};
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
