#include "core/statistics/statistic_store.h"

#include "core/referral/standing.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <numeric>

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

bool isAppealed(const registers::CaseRecord& record, const EntityId& respondent)
{
    return std::ranges::any_of(record.chain.steps, [&](const referral::Step& step) {
        const bool lodged =
            step.kind == referral::StepKind::objection || step.kind == referral::StepKind::appeal;
        return lodged && !step.isVoided &&
               (step.respondents.empty() || std::ranges::count(step.respondents, respondent) != 0);
    });
}

} // namespace

void StatisticStore::insert(std::int64_t caseKey, const registers::CaseRecord& record)
{
    const auto& respondents = record.file.content.respondents;
    std::vector<std::size_t> all(respondents.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto first = referral::standingFor(record.chain, all);
    for (std::size_t i = 0; i < respondents.size(); ++i)
        insertRow({.caseKey = caseKey,
                   .ordinal = i + 1,
                   .isAsn = cases::isAsn(respondents[i]),
                   .isFirst = i == first},
                  record, respondents[i], record.chain.outcomes[i]);
    if (respondents.empty()) {
        referral::RespondentOutcome outcome;
        if (record.file.isCancelled)
            outcome.outcome = referral::Outcome::cancelled;
        insertRow({.caseKey = caseKey, .ordinal = 0, .isAsn = false, .isFirst = true}, record, {},
                  outcome);
    }
}

void StatisticStore::insertRow(const Row& row, const registers::CaseRecord& record,
                               const cases::Respondent& respondent,
                               const referral::RespondentOutcome& outcome)
{
    static const cases::Act noAct;
    static const cases::Report noReport;
    const auto& content = record.file.content;
    const cases::Report& report = content.reports.empty() ? noReport : content.reports.front();
    // A person counts once, where the first act happened.
    const cases::Act& act = respondent.acts.empty() ? noAct : respondent.acts.front();
    m_database.run(
        "INSERT INTO statistic_row (case_key, respondent, is_counted, is_asn, is_first, outcome, "
        "district, place, employer, office, job_level, category, form, channel, source, agency, "
        "sanction, occurred, known, received, recorded, decided, due, is_blocked, is_appealed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {row.caseKey,
         row.ordinal,
         row.isAsn && outcome.outcome != referral::Outcome::cancelled,
         row.isAsn,
         row.isFirst,
         referral::word(outcome.outcome),
         act.place,
         content.place,
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
         outcome.isBlocked,
         isAppealed(record, respondent.id)});
}

void StatisticStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM statistic_row WHERE case_key = ?", {caseKey});
}

} // namespace jejak::statistics
