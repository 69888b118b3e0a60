#include "core/referral/step_store.h"

#include "core/base/text.h"
#include "core/sqlite/database.h"

namespace jejak::referral {
namespace {

std::optional<std::string> iso(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date);
}

} // namespace

void StepStore::insert(std::int64_t caseKey, const std::vector<Step>& steps)
{
    std::int64_t ordinal = 0;
    for (const Step& step : steps)
        m_database.run(
            "INSERT INTO step (case_key, ordinal, id, step, event_date, letter_number, "
            "letter_key, letter_date, sent, received, sender, recipient, note, sanction, "
            "sanction_text, due, is_voided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)",
            {caseKey, ++ordinal, step.id, word(step.kind), formatIsoDate(step.eventDate),
             step.letterNumber, comparisonKey(step.letterNumber), iso(step.letterDate),
             iso(step.sent), iso(step.received), step.sender, step.recipient, step.note,
             step.sanction, step.sanctionText, iso(step.due), step.isVoided});
}

void StepStore::remove(std::int64_t caseKey)
{
    m_database.run("DELETE FROM step WHERE case_key = ?", {caseKey});
}

} // namespace jejak::referral
