#include "core/statistics/statistic_store.h"

#include "core/sqlite/database.h"

#include <algorithm>

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

// How much an outcome says of its case: a case is recommended when anybody in it is, and not done
// with while anybody's part is open.
int weight(referral::Outcome outcome)
{
    using referral::Outcome;
    switch (outcome) {
    case Outcome::recommended:
        return 6;
    case Outcome::followedUp:
        return 5;
    case Outcome::direct:
        return 4;
    case Outcome::inProcess:
    case Outcome::clarification:
        return 3;
    case Outcome::incomplete:
    case Outcome::notProven:
        return 2;
    case Outcome::rejected:
        return 1;
    case Outcome::cancelled:
        return 0;
    }
    return 0;
}

// What stands for a case where cases are counted: the weightiest outcome, the first of equals.
std::size_t standingFor(const std::vector<referral::RespondentOutcome>& outcomes)
{
    const auto found =
        std::max_element(outcomes.begin(), outcomes.end(), [](const auto& left, const auto& right) {
            return weight(left.outcome) < weight(right.outcome);
        });
    return static_cast<std::size_t>(found - outcomes.begin());
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
    const std::size_t first = standingFor(record.chain.outcomes);
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
