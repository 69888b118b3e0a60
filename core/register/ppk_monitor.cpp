#include "core/register/ppk_monitor.h"

#include "core/sqlite/database.h"

namespace jejak::registers {
namespace {

std::optional<std::string> unlessEmpty(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

MonitoredRecommendation read(const sqlite::Row& row, Date today)
{
    MonitoredRecommendation found{.id = row.id<CaseId>(0),
                                  .number = std::string(row.text(1)),
                                  .respondent = std::string(row.text(2)),
                                  .agency = std::string(row.text(3)),
                                  .region = unlessEmpty(row.text(4)),
                                  .letterNumber = std::string(row.text(5)),
                                  .letterDate = parseIsoDate(row.text(6)),
                                  .commission = std::string(row.text(7)),
                                  .sanction = unlessEmpty(row.text(8)),
                                  .sanctionText = std::string(row.text(9)),
                                  .recommended = parseIsoDate(row.text(10)).value_or(today),
                                  .received = parseIsoDate(row.text(11)),
                                  .due = parseIsoDate(row.text(12)),
                                  .dueRule = std::string(row.text(13)),
                                  .warnings = static_cast<int>(row.integer(14)),
                                  .lastWarning = parseIsoDate(row.text(15)),
                                  .blocked = parseIsoDate(row.text(16)),
                                  .unblocked = parseIsoDate(row.text(17)),
                                  .decided = parseIsoDate(row.text(18)),
                                  .decision = std::string(row.text(19)),
                                  .comparison = std::string(row.text(20)),
                                  .comparisonReason = std::string(row.text(21))};
    if (found.due && found.decision.empty()) {
        const auto left = std::chrono::sys_days(*found.due) - std::chrono::sys_days(today);
        found.daysLeft = static_cast<int>(left.count());
    }
    return found;
}

} // namespace

Result<std::vector<MonitoredRecommendation>> ppkMonitor(sqlite::Database& database,
                                                        const access::Session& session,
                                                        const MonitorQuery& query, Date today)
{
    TRY(access::authorize(session, access::Action::readCases));
    std::vector<MonitoredRecommendation> found;
    database.forEach(
        "SELECT case_file.id, case_file.number, respondent.name, respondent.agency, "
        "ifnull(respondent.region, ''), step.letter_number, ifnull(step.letter_date, ''), "
        "step.commission, ifnull(step.sanction, ''), step.sanction_text, f.recommended_on, "
        "f.received_on, f.due, f.due_rule, f.warnings, f.warned_on, f.blocked_on, f.unblocked_on, "
        "f.decided_on, f.decision, f.comparison, f.comparison_reason FROM ppk_follow_up AS f "
        "JOIN case_file ON case_file.key = f.case_key "
        "JOIN respondent ON respondent.case_key = f.case_key AND respondent.ordinal = f.respondent "
        "JOIN step ON step.case_key = f.case_key AND step.ordinal = f.recommended "
        "WHERE ?1 = 0 OR f.decision = '' "
        "ORDER BY f.decision <> '', f.due = '', f.due, f.case_key, f.respondent, f.recommended "
        "LIMIT ?2",
        {query.openOnly ? 1 : 0, query.limit},
        [&](const sqlite::Row& row) { found.push_back(read(row, today)); });
    return found;
}

} // namespace jejak::registers
