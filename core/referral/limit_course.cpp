#include "core/referral/limit_course.h"

#include <algorithm>

namespace jejak::referral {
namespace {

// What became of a limit for one respondent.
struct Course
{
    LimitState state = LimitState::open;
    Date ended{};
};

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool concerns(const Step& step, const EntityId* respondent)
{
    return respondent == nullptr || step.respondents.empty() ||
           std::find(step.respondents.begin(), step.respondents.end(), *respondent) !=
               step.respondents.end();
}

// After these the person's part is over, or begins anew: what was awaited before is not any more.
bool endsPart(StepKind kind)
{
    if (kind == StepKind::served || kind == StepKind::reopened || kind == StepKind::closed)
        return true;
    const auto outcome = outcomeAfter(kind);
    return outcome && *outcome != Outcome::inProcess && *outcome != Outcome::clarification &&
           *outcome != Outcome::recommended;
}

bool startsAnew(const Step& step, const Limit& limit, const EntityId* respondent)
{
    return std::any_of(step.limits.begin(), step.limits.end(), [&](const Limit& each) {
        return each.code == limit.code && (respondent == nullptr || concerns(each, *respondent));
    });
}

// A letter counts when it arrives before a day, and when it is sent within so many days; what the
// person did not come for has to be sent first.
std::optional<Date> ownDate(const Step& step, const Limit& limit)
{
    if (limit.count < 0)
        return step.received.value_or(step.eventDate);
    if (step.isAbsent)
        return step.sent;
    return step.sent.value_or(step.eventDate);
}

std::optional<Course> after(const Step& step, const Limit& limit, const EntityId* respondent)
{
    if (has(limit.endsWith, word(step.kind)) ||
        (has(limit.endsWith, endsWithNext) && !isSideStep(step.kind)))
        return Course{LimitState::met, has(limit.endsWith, endsWithItself)
                                           ? ownDate(step, limit).value_or(step.eventDate)
                                           : step.eventDate};
    if (startsAnew(step, limit, respondent))
        return Course{LimitState::replaced, step.eventDate};
    if (has(limit.lapsesWith, word(step.kind)) || endsPart(step.kind))
        return Course{LimitState::lapsed, step.eventDate};
    return std::nullopt;
}

Course courseOf(const std::vector<Step>& steps, std::size_t from, const Limit& limit,
                const EntityId* respondent)
{
    if (const auto own = ownDate(steps[from], limit); own && has(limit.endsWith, endsWithItself))
        return {LimitState::met, *own};
    for (std::size_t i = from + 1; i < steps.size(); ++i) {
        if (steps[i].isVoided || !concerns(steps[i], respondent))
            continue;
        if (const auto course = after(steps[i], limit, respondent))
            return *course;
    }
    return {};
}

// The limit counts as open while it is open for anybody, as met when anybody met it.
void add(FollowedLimit& followed, const Course& course, const Limit& limit)
{
    if (course.state == LimitState::met)
        followed.isLate = followed.isLate || course.ended > limit.due;
    followed.state = std::min(followed.state, course.state);
    if (course.state != LimitState::open && (!followed.ended || *followed.ended < course.ended))
        followed.ended = course.ended;
}

FollowedLimit follow(const std::vector<Step>& steps, std::size_t step, std::size_t limit,
                     const std::vector<EntityId>& respondents)
{
    FollowedLimit followed{.step = step, .limit = limit, .state = LimitState::lapsed};
    const Limit& counted = steps[step].limits[limit];
    if (respondents.empty())
        add(followed, courseOf(steps, step, counted, nullptr), counted);
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        if (!concerns(steps[step], &respondents[i]) || !concerns(counted, respondents[i]))
            continue;
        const Course course = courseOf(steps, step, counted, &respondents[i]);
        add(followed, course, counted);
        if (course.state == LimitState::open)
            followed.waiting.push_back(i);
    }
    if (followed.state == LimitState::open)
        followed.ended.reset();
    return followed;
}

} // namespace

std::vector<FollowedLimit> followLimits(const std::vector<Step>& steps,
                                        const std::vector<EntityId>& respondents)
{
    std::vector<FollowedLimit> all;
    for (std::size_t step = 0; step < steps.size(); ++step)
        if (!steps[step].isVoided)
            for (std::size_t limit = 0; limit < steps[step].limits.size(); ++limit)
                all.push_back(follow(steps, step, limit, respondents));
    return all;
}

const Limit& limitOf(const Chain& chain, const FollowedLimit& followed)
{
    return chain.steps[followed.step].limits[followed.limit];
}

const std::vector<EntityId>& concernedBy(const Chain& chain, const FollowedLimit& followed)
{
    const Limit& limit = limitOf(chain, followed);
    return limit.respondents.empty() ? chain.steps.at(followed.step).respondents
                                     : limit.respondents;
}

const Limit* nextDuty(const Chain& chain)
{
    const Limit* first = nullptr;
    for (const FollowedLimit& each : chain.limits) {
        const Limit& limit = limitOf(chain, each);
        if (each.state == LimitState::open && limit.nature == LimitNature::duty &&
            (first == nullptr || limit.due < first->due))
            first = &limit;
    }
    return first;
}

} // namespace jejak::referral
