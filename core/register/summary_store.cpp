#include "core/register/summary_store.h"

#include "core/base/text.h"
#include "core/referral/limit_course.h"
#include "core/sqlite/database.h"

namespace jejak::registers {
namespace {

std::string iso(const std::optional<Date>& date)
{
    return date ? formatIsoDate(*date) : std::string();
}

// What stands for the whole case in the list: its first respondent and that person's first act.
const cases::Respondent& firstRespondent(const CaseRecord& record)
{
    static const cases::Respondent nobody;
    const auto& all = record.file.content.respondents;
    return all.empty() ? nobody : all.front();
}

const cases::Act& firstAct(const CaseRecord& record)
{
    static const cases::Act none;
    const auto& acts = firstRespondent(record).acts;
    return acts.empty() ? none : acts.front();
}

void append(std::string& text, std::string_view more)
{
    if (more.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += more;
}

} // namespace

void SummaryStore::insert(std::int64_t caseKey, const CaseRecord& record)
{
    const cases::Respondent& respondent = firstRespondent(record);
    const cases::Act& act = firstAct(record);
    const auto number = cases::parseRegisterNumber(record.file.number);
    const auto outcome = commonOutcome(record);
    const referral::Limit* duty = referral::nextDuty(record.chain);
    const auto& content = record.file.content;
    m_database.run(
        "INSERT INTO case_summary (case_key, number, number_rank, received, changed, name, "
        "respondents, position, form, form_text, place, place_text, status, outcome, holder, "
        "since, due, due_unit, answer_due, evidence, is_cancelled, has_conflict) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {caseKey,
         record.file.number,
         number ? cases::rank(*number) : 0,
         iso(cases::received(content)),
         static_cast<std::int64_t>(record.file.changed),
         respondent.name,
         content.respondents.size(),
         respondent.position,
         act.form.value_or(std::string()),
         act.formText,
         content.place.value_or(std::string()),
         content.placeText,
         record.chain.status ? referral::word(*record.chain.status) : std::string_view(),
         outcome ? referral::word(*outcome) : std::string_view("mixed"),
         referral::holderWord(record.chain),
         iso(record.chain.heldSince),
         duty == nullptr ? std::string() : formatIsoDate(duty->due),
         duty == nullptr ? std::string_view() : jejak::word(duty->unit),
         iso(answerDue(record)),
         record.evidence.size(),
         record.file.isCancelled,
         !record.file.conflicts.empty()});
    insertSearchTexts(caseKey, record);
}

void SummaryStore::insertSearchTexts(std::int64_t caseKey, const CaseRecord& record)
{
    std::string people;
    std::string letters;
    for (const cases::Respondent& respondent : record.file.content.respondents) {
        append(people, respondent.name);
        append(people, respondent.nip);
        append(people, respondent.position);
        append(people, respondent.agency);
    }
    // Letter numbers are found as written and without their punctuation.
    for (const cases::Report& report : record.file.content.reports) {
        append(letters, report.number);
        append(letters, comparisonKey(report.number));
    }
    for (const referral::Step& step : record.chain.steps) {
        append(letters, step.letterNumber);
        append(letters, comparisonKey(step.letterNumber));
    }
    m_database.run("INSERT INTO search (rowid, number, people, letters, narrative) "
                   "VALUES (?, ?, ?, ?, ?)",
                   {caseKey, record.file.number, people, letters, record.file.content.narrative});
}

void SummaryStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM search WHERE rowid = ?", {caseKey});
    m_database.run("DELETE FROM case_summary WHERE case_key = ?", {caseKey});
}

} // namespace jejak::registers
