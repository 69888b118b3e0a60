#include "core/statistics/progress.h"

#include "core/sqlite/database.h"
#include "core/statistics/statistics_service.h"

namespace jejak::statistics {

Result<std::vector<OpenRecommendation>>
StatisticsService::openRecommendations(const access::Session& session, Date receivedUntil)
{
    TRY(access::authorize(session, access::Action::readStatistics));
    std::vector<OpenRecommendation> found;
    m_database.forEach(
        "SELECT case_file.number, ifnull(step.letter_number, ''), ifnull(step.event_date, ''), "
        "ifnull(step.commission, ''), count(*), ifnull(min(s.due), ''), "
        "ifnull(max(f.warnings), 0), sum(s.is_blocked) FROM statistic_row AS s "
        "JOIN case_file ON case_file.key = s.case_key "
        "LEFT JOIN ppk_follow_up AS f ON f.case_key = s.case_key AND f.respondent = s.respondent "
        "AND f.recommended = (SELECT max(recommended) FROM ppk_follow_up AS latest WHERE "
        "latest.case_key = s.case_key AND latest.respondent = s.respondent) "
        "LEFT JOIN step ON step.case_key = f.case_key AND step.ordinal = f.recommended "
        "WHERE s.is_counted = 1 AND s.outcome = 'recommended' AND s.received <= ? "
        "GROUP BY s.case_key, f.recommended "
        "ORDER BY min(s.due) IS NULL, min(s.due), step.event_date, s.case_key",
        {formatIsoDate(receivedUntil)}, [&](const sqlite::Row& row) {
            found.push_back({.caseNumber = std::string(row.text(0)),
                             .letterNumber = std::string(row.text(1)),
                             .recommended = parseIsoDate(row.text(2)).value_or(Date{}),
                             .commission = std::string(row.text(3)),
                             .asn = row.integer(4),
                             .due = parseIsoDate(row.text(5)),
                             .warnings = row.integer(6),
                             .blocked = row.integer(7)});
        });
    return found;
}

Result<std::vector<Development>> StatisticsService::developments(const access::Session& session,
                                                                 Date from, Date to)
{
    TRY(access::authorize(session, access::Action::readStatistics));
    std::vector<Development> found;
    m_database.forEach(
        "SELECT step.step, count(DISTINCT step.case_key), count(*) FROM step "
        "JOIN case_file ON case_file.key = step.case_key "
        "WHERE step.is_voided = 0 AND case_file.is_cancelled = 0 AND step.event_date BETWEEN ? "
        "AND ? GROUP BY step.step",
        {formatIsoDate(from), formatIsoDate(to)}, [&](const sqlite::Row& row) {
            found.push_back({std::string(row.text(0)), row.integer(1), row.integer(2)});
        });
    return found;
}

} // namespace jejak::statistics
