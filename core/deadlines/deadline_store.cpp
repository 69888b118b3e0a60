#include "core/deadlines/deadline_store.h"

#include "core/referral/limit_bodies.h"
#include "core/referral/limit_course.h"
#include "core/sqlite/database.h"

#include <fmt/ranges.h>

namespace jejak::deadlines {
namespace {

std::optional<std::string> iso(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date);
}

// A limit of all whom its step concerns names them, so that a list can tell equal limits apart.
std::string contentOf(const referral::Chain& chain, const referral::FollowedLimit& followed)
{
    referral::Limit limit = referral::limitOf(chain, followed);
    limit.respondents = referral::concernedBy(chain, followed);
    return referral::toJson(limit).dump();
}

} // namespace

void DeadlineStore::insert(std::int64_t caseKey, const referral::Chain& chain)
{
    std::int64_t ordinal = 0;
    for (const referral::FollowedLimit& each : chain.limits) {
        const referral::Limit& limit = referral::limitOf(chain, each);
        std::optional<std::string> content;
        if (each.state == referral::LimitState::open)
            content = contentOf(chain, each);
        m_database.run(
            "INSERT INTO deadline (case_key, ordinal, step, code, state, due, ended, is_late, "
            "is_duty, is_estimated, responsible, start, count, unit, contest, conditions, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {caseKey, ++ordinal, static_cast<std::int64_t>(each.step + 1), limit.code,
             referral::word(each.state), formatIsoDate(limit.due), iso(each.ended), each.isLate,
             limit.nature == referral::LimitNature::duty, limit.isEstimated, limit.responsible,
             formatIsoDate(limit.start), limit.count, word(limit.unit), word(limit.contest),
             fmt::format("{}", fmt::join(limit.conditions, ";")), content});
    }
}

void DeadlineStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM deadline WHERE case_key = ?", {caseKey});
}

} // namespace jejak::deadlines
