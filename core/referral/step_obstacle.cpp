#include "core/referral/step_obstacle.h"

#include <algorithm>
#include <set>

namespace jejak::referral {
namespace {

using enum StepKind;
using Reason = StepObstacle::Reason;

// Opening again and cancelling lead nearly everywhere, so they explain nothing.
bool leadsOn(StepKind kind)
{
    return kind != reopened && kind != cancelled && !isSideStep(kind);
}

// The first steps on every way from `last` after which `next` may come.
std::vector<StepKind> firstBefore(std::optional<StepKind> last, StepKind next, Reach reached)
{
    std::set<StepKind> seen;
    std::set<StepKind> found;
    std::vector<std::optional<StepKind>> open{last};
    while (!open.empty()) {
        const auto from = open.back();
        open.pop_back();
        for (const StepKind kind : allSteps()) {
            if (!leadsOn(kind) || kind == next || !mayFollow(from, kind, reached) ||
                !seen.insert(kind).second)
                continue;
            if (mayFollow(kind, next, reached))
                found.insert(kind);
            else
                open.emplace_back(kind);
        }
    }
    return {found.begin(), found.end()};
}

std::optional<StepObstacle> obstacleOfDecree(const RespondentOutcome& respondent, StepKind next)
{
    const bool ofDecree = next == delivered || next == inForce || next == served;
    if (ofDecree && respondent.isDecreeCancelled && respondent.last == appealDecided)
        return StepObstacle{Reason::decreeCancelled};
    if (respondent.last != delivered)
        return std::nullopt;
    if (next == delivered && !respondent.isDecreeUnderway)
        return StepObstacle{Reason::decreeDelivered};
    if (next == inForce && respondent.isDecreeUnderway)
        return StepObstacle{Reason::decreeUnderway};
    return std::nullopt;
}

} // namespace

std::optional<StepObstacle> obstacleTo(const RespondentOutcome& respondent, StepKind next)
{
    if (mayTake(respondent, next))
        return std::nullopt;
    if (next == blocked && respondent.isBlocked)
        return StepObstacle{Reason::alreadyBlocked};
    if (next == unblocked && !respondent.isBlocked)
        return StepObstacle{Reason::notBlocked};
    if (auto ofDecree = obstacleOfDecree(respondent, next))
        return ofDecree;
    if (next == reopened)
        return StepObstacle{Reason::notEnded};
    auto before = firstBefore(respondent.last, next, respondent.reached);
    if (!before.empty())
        return StepObstacle{Reason::tooEarly, std::move(before)};
    const bool maybeLater = mayFollow(reopened, next, respondent.reached) ||
                            !firstBefore(reopened, next, respondent.reached).empty();
    if (mayFollow(respondent.last, reopened, respondent.reached) && maybeLater)
        return StepObstacle{Reason::ended};
    return StepObstacle{Reason::passed};
}

std::vector<ObstructedStep> obstructedSteps(const Chain& chain)
{
    std::vector<ObstructedStep> all;
    for (const StepKind kind : allSteps()) {
        std::vector<ObstructedStep> ofKind;
        for (std::size_t i = 0; i < chain.outcomes.size(); ++i) {
            const auto obstacle = obstacleTo(chain.outcomes[i], kind);
            if (!obstacle)
                continue;
            const auto same =
                std::find_if(ofKind.begin(), ofKind.end(), [&](const ObstructedStep& each) {
                    return each.obstacle == *obstacle && each.last == chain.outcomes[i].last;
                });
            if (same == ofKind.end())
                ofKind.push_back({kind, *obstacle, chain.outcomes[i].last, {i}});
            else
                same->respondents.push_back(i);
        }
        std::move(ofKind.begin(), ofKind.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace jejak::referral
