#include "core/statistics/statistic_store.h"

#include "core/sqlite/database.h"

namespace jejak::statistics {
namespace {

std::optional<std::string> iso(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date);
}

std::optional<std::string> unlessEmpty(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    return text;
}

} // namespace

void StatisticStore::insert(std::int64_t caseKey, const registers::CaseRecord& record)
{
    static const cases::Act noAct;
    static const cases::Report noReport;
    const auto& content = record.file.content;
    const cases::Report& report = content.reports.empty() ? noReport : content.reports.front();
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const cases::Respondent& respondent = content.respondents[i];
        const referral::RespondentOutcome& outcome = record.chain.outcomes[i];
        // A person counts once, where the first act happened.
        const cases::Act& act = respondent.acts.empty() ? noAct : respondent.acts.front();
        const bool isCounted =
            cases::isAsn(respondent) && outcome.outcome != referral::Outcome::cancelled;
        m_database.run(
            "INSERT INTO statistic_row (case_key, respondent, is_counted, outcome, district, "
            "employer, office, job_level, category, form, channel, source, agency, sanction, "
            "occurred, known, received, recorded, decided, due, is_blocked) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {caseKey,
             i + 1,
             isCounted,
             referral::word(outcome.outcome),
             act.place,
             respondent.region,
             unlessEmpty(record.file.office),
             respondent.jobLevelGroup,
             act.category,
             act.form,
             content.channel,
             report.source,
             unlessEmpty(respondent.agency),
             outcome.sanction,
             iso(act.occurred),
             iso(report.known),
             iso(cases::received(content)),
             iso(record.file.recorded).value_or(std::string()),
             iso(outcome.decided),
             iso(outcome.due),
             outcome.isBlocked});
    }
}

void StatisticStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM statistic_row WHERE case_key = ?", {caseKey});
}

} // namespace jejak::statistics
