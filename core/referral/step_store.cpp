#include "core/referral/step_store.h"

#include "core/base/text.h"
#include "core/referral/correspondence.h"
#include "core/referral/standing.h"
#include "core/sqlite/database.h"

namespace jejak::referral {
namespace {

std::optional<std::string> iso(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date);
}

std::string isoOrEmpty(const std::optional<Date>& date)
{
    return iso(date).value_or(std::string());
}

std::string_view wordOrEmpty(const std::optional<StepKind>& kind)
{
    return kind ? word(*kind) : std::string_view();
}

// Who stands for those a step concerns, from 1: a civil servant, if there is one among them.
std::int64_t standingFor(const Step& step, const cases::CaseFile& file, const Chain& chain)
{
    std::vector<std::size_t> others;
    std::vector<std::size_t> civilServants;
    for (std::size_t i = 0; i < file.content.respondents.size(); ++i)
        if (concerns(step, file.content.respondents[i].id))
            (cases::isAsn(file.content.respondents[i]) ? civilServants : others).push_back(i);
    const auto found = standingFor(chain, civilServants.empty() ? others : civilServants);
    return found ? static_cast<std::int64_t>(*found) + 1 : 0;
}

bool isDecree(StepKind kind)
{
    return kind == StepKind::sanctioned || kind == StepKind::sanctionedDirectly;
}

// What the decree of a step imposes now on who stands for it, after objection and appeal; of
// another step what it names.
std::optional<std::string> sanctionNow(const Chain& chain, const Step& step,
                                       const EntityId& respondent)
{
    std::optional<std::string> sanction = step.sanction;
    bool isLater = false;
    for (const Step& each : chain.steps) {
        if (isLater && !each.isVoided && concerns(each, respondent)) {
            if (isDecree(each.kind))
                break;
            if (isDecree(step.kind) && each.kind == StepKind::appealDecided)
                sanction = sanctionAfter(each, sanction);
        }
        isLater = isLater || &each == &step;
    }
    return sanction;
}

} // namespace

void StepStore::insert(std::int64_t caseKey, const cases::CaseFile& file, const Chain& chain)
{
    std::int64_t ordinal = 0;
    for (const Step& step : chain.steps) {
        const std::int64_t standing = standingFor(step, file, chain);
        const auto sanction =
            standing == 0
                ? step.sanction
                : sanctionNow(chain, step,
                              file.content.respondents[static_cast<std::size_t>(standing) - 1].id);
        insertStep(caseKey, ++ordinal, step, file, {standing, sanction});
    }
    for (std::size_t i = 0; i < file.content.respondents.size(); ++i)
        insertState(caseKey, i, file, chain);
}

void StepStore::insertStep(std::int64_t caseKey, std::int64_t ordinal, const Step& step,
                           const cases::CaseFile& file, const Standing& standing)
{
    m_database.run(
        "INSERT INTO step (case_key, ordinal, id, step, event_date, letter_number, letter_key, "
        "letter_year, issuer, letter_date, sent, received, sender, recipient, commission, note, "
        "sanction, sanction_text, due, is_voided, respondent, sanction_now) VALUES (?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {caseKey,
         ordinal,
         step.id,
         word(step.kind),
         formatIsoDate(step.eventDate),
         step.letterNumber,
         comparisonKey(step.letterNumber),
         letterYear(step),
         issuerOf(step, file.content, file.office),
         iso(step.letterDate),
         iso(step.sent),
         iso(step.received),
         step.sender,
         step.recipient,
         step.commission,
         step.note,
         step.sanction,
         step.sanctionText,
         iso(step.due),
         step.isVoided,
         standing.respondent,
         standing.sanction});
}

void StepStore::insertState(std::int64_t caseKey, std::size_t place, const cases::CaseFile& file,
                            const Chain& chain)
{
    // A cancelled case waits for nobody.
    const RespondentOutcome state =
        file.isCancelled ? RespondentOutcome{.holder = Holder::none} : chain.outcomes[place];
    const EntityId& respondent = file.content.respondents[place].id;
    const Correspondence letter =
        file.isCancelled ? Correspondence{} : correspondenceOf(chain, respondent);
    std::optional<std::int64_t> ordinal;
    if (letter.letter)
        ordinal = static_cast<std::int64_t>(*letter.letter) + 1;
    const auto number = static_cast<std::int64_t>(place) + 1;
    m_database.run("INSERT INTO respondent_state (case_key, respondent, holder, since, last, "
                   "commission, waits, letter, waits_since, due) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {caseKey, number, holderWord(state), isoOrEmpty(state.since),
                    wordOrEmpty(state.last), state.commission, word(letter.waits), ordinal,
                    isoOrEmpty(letter.since), isoOrEmpty(state.due)});
    if (!cases::isAsn(file.content.respondents[place])) // no PPK answers for somebody else
        return;
    for (const FollowUp& each : followUpsOf(chain, respondent))
        m_database.run("INSERT INTO ppk_follow_up (case_key, respondent, recommended, "
                       "recommended_on, received_on, due, due_rule, warnings, warned_on, "
                       "blocked_on, unblocked_on, decided_on, decision, comparison, "
                       "comparison_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {caseKey, number, static_cast<std::int64_t>(each.recommended) + 1,
                        formatIsoDate(chain.steps[each.recommended].eventDate),
                        isoOrEmpty(each.received), isoOrEmpty(each.due), each.dueRule,
                        each.warnings, isoOrEmpty(each.lastWarning), isoOrEmpty(each.blocked),
                        isoOrEmpty(each.unblocked), isoOrEmpty(each.decided),
                        file.isCancelled && !each.decision ? word(StepKind::cancelled)
                                                           : wordOrEmpty(each.decision),
                        each.comparison, each.comparisonReason});
}

void StepStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM ppk_follow_up WHERE case_key = ?", {caseKey});
    m_database.run("DELETE FROM respondent_state WHERE case_key = ?", {caseKey});
    m_database.run("DELETE FROM step WHERE case_key = ?", {caseKey});
}

std::vector<RecordedLetter> StepStore::letters(const std::string& number, const std::string& issuer,
                                               int year)
{
    std::vector<RecordedLetter> found;
    const std::string key = comparisonKey(number);
    if (key.empty())
        return found;
    m_database.forEach(
        "SELECT case_file.id, case_file.number, step.step, step.letter_date FROM step "
        "JOIN case_file ON case_file.key = step.case_key "
        "WHERE step.letter_key = ? AND step.letter_key <> '' AND step.letter_year = ? "
        "AND step.issuer = ? AND step.is_voided = 0 ORDER BY step.case_key, step.ordinal",
        {key, year, issuer}, [&](const sqlite::Row& row) {
            if (const auto kind = stepFromWord(row.text(2)))
                found.push_back({row.id<CaseId>(0), std::string(row.text(1)), *kind,
                                 parseIsoDate(row.text(3))});
        });
    return found;
}

std::vector<CaseId> StepStore::casesSupervisedBy(const std::string& commission)
{
    std::vector<CaseId> found;
    m_database.forEach("SELECT DISTINCT case_file.id FROM respondent_state "
                       "JOIN case_file ON case_file.key = respondent_state.case_key "
                       "WHERE respondent_state.commission = ? ORDER BY case_file.key",
                       {commission},
                       [&](const sqlite::Row& row) { found.push_back(row.id<CaseId>(0)); });
    return found;
}

} // namespace jejak::referral
