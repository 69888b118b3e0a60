#include "core/cases/case_store.h"

#include "core/base/text.h"
#include "core/sqlite/database.h"

namespace jejak::cases {
namespace {

std::optional<std::string> iso(const std::optional<Date>& date)
{
    if (!date)
        return std::nullopt;
    return formatIsoDate(*date);
}

} // namespace

void CaseStore::insert(std::int64_t key, const CaseFile& file)
{
    const RegisterNumber number =
        parseRegisterNumber(file.number).value_or(RegisterNumber{"", 0, "", 1});
    std::optional<CaseId> origin;
    if (file.content.derivedFrom)
        origin = file.content.derivedFrom->caseId;
    m_database.run(
        "INSERT INTO case_file (key, id, number, number_year, number_letter, number_sequence, "
        "recorded, recorded_by, place, place_text, channel, narrative, derived_from, "
        "is_cancelled, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {key, file.id, file.number, number.year, number.letter, number.sequence,
         iso(file.recorded).value_or("0000-00-00"), file.recordedBy, file.content.place,
         file.content.placeText, file.content.channel, file.content.narrative, origin,
         file.isCancelled, static_cast<std::int64_t>(file.changed)});

    std::int64_t ordinal = 0;
    for (const Report& report : file.content.reports)
        m_database.run("INSERT INTO report (case_key, ordinal, id, source, source_text, number, "
                       "number_key, known, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {key, ++ordinal, report.id, report.source, report.sourceText, report.number,
                        numberKey(report.number), iso(report.known), iso(report.received)});
    ordinal = 0;
    for (const Respondent& respondent : file.content.respondents)
        insertRespondent(key, ++ordinal, respondent);

    for (const journal::FieldConflict& conflict : file.conflicts) {
        nlohmann::json choices = nlohmann::json::array();
        for (const journal::LiveValue& live : conflict.values)
            choices.push_back(live.value);
        m_database.run(
            "INSERT INTO conflict (case_key, entity, field, choices) VALUES (?, ?, ?, ?)",
            {key, conflict.entity, conflict.field, choices.dump()});
    }
}

void CaseStore::insertRespondent(std::int64_t key, std::int64_t ordinal,
                                 const Respondent& respondent)
{
    m_database.run("INSERT INTO respondent (case_key, ordinal, id, name, nip, kind, position, "
                   "job_level, job_level_group, rank, unit, agency, region) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {key, ordinal, respondent.id, respondent.name, respondent.nip, respondent.kind,
                    respondent.position, respondent.jobLevel, respondent.jobLevelGroup,
                    respondent.rank, respondent.unit, respondent.agency, respondent.region});
    for (const std::string& motive : respondent.motives)
        m_database.run("INSERT OR IGNORE INTO respondent_motive (case_key, respondent, motive) "
                       "VALUES (?, ?, ?)",
                       {key, ordinal, motive});
    std::int64_t act = 0;
    for (const Act& each : respondent.acts)
        m_database.run("INSERT INTO act (case_key, respondent, ordinal, id, form, form_text, "
                       "category, proposed_category, category_reason, occurred, place, place_text) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                       {key, ordinal, ++act, each.id, each.form, each.formText, each.category,
                        each.proposedCategory, each.categoryReason, iso(each.occurred), each.place,
                        each.placeText});
}

void CaseStore::remove(std::int64_t key)
{
    m_database.run("DELETE FROM conflict WHERE case_key = ?", {key});
    m_database.run("DELETE FROM act WHERE case_key = ?", {key});
    m_database.run("DELETE FROM respondent_motive WHERE case_key = ?", {key});
    m_database.run("DELETE FROM respondent WHERE case_key = ?", {key});
    m_database.run("DELETE FROM report WHERE case_key = ?", {key});
    m_database.run("DELETE FROM case_file WHERE key = ?", {key});
}

std::int64_t CaseStore::lastSequence(int year, const std::string& letter)
{
    return m_database
        .integer("SELECT max(number_sequence) FROM case_file "
                 "WHERE number_year = ? AND number_letter = ?",
                 {year, letter})
        .value_or(0);
}

std::vector<std::string> CaseStore::casesOf(const std::string& nip, Date occurred)
{
    constexpr std::chrono::days near(30);
    const Date first(std::chrono::sys_days(occurred) - near);
    const Date last(std::chrono::sys_days(occurred) + near);
    std::vector<std::string> numbers;
    m_database.forEach(
        "SELECT DISTINCT case_file.number FROM respondent "
        "JOIN act ON act.case_key = respondent.case_key AND act.respondent = respondent.ordinal "
        "JOIN case_file ON case_file.key = respondent.case_key "
        "WHERE respondent.nip = ? AND respondent.nip <> '' AND act.occurred BETWEEN ? AND ? "
        "AND case_file.is_cancelled = 0 ORDER BY case_file.key DESC",
        {nip, formatIsoDate(first), formatIsoDate(last)},
        [&](const sqlite::Row& row) { numbers.emplace_back(row.text(0)); });
    return numbers;
}

std::vector<std::string> CaseStore::casesWithReport(const Report& report,
                                                    const std::optional<std::string>& place)
{
    std::vector<std::string> numbers;
    const std::string key = numberKey(report.number);
    if (key.empty())
        return numbers;
    const std::string received = iso(report.received).value_or(std::string());
    m_database.forEach(
        "SELECT DISTINCT case_file.number FROM report "
        "JOIN case_file ON case_file.key = report.case_key "
        "WHERE report.number_key = ?1 AND report.number_key <> '' AND report.source = 'bawaslu' "
        "AND (?2 = '' OR ifnull(report.received, '') = '' "
        "OR substr(report.received, 1, 4) = substr(?2, 1, 4)) "
        "AND (?3 = '' OR ifnull(case_file.place, '') = '' OR case_file.place = ?3) "
        "AND case_file.is_cancelled = 0 ORDER BY case_file.key DESC",
        {key, received, place.value_or(std::string())},
        [&](const sqlite::Row& row) { numbers.emplace_back(row.text(0)); });
    return numbers;
}

std::vector<std::string> CaseStore::derivedFrom(const CaseId& id)
{
    std::vector<std::string> numbers;
    m_database.forEach(
        "SELECT number FROM case_file WHERE derived_from = ? AND derived_from IS NOT NULL "
        "ORDER BY key",
        {id}, [&](const sqlite::Row& row) { numbers.emplace_back(row.text(0)); });
    return numbers;
}

std::optional<CaseId> CaseStore::find(const std::string& numberOrId)
{
    std::optional<CaseId> found;
    m_database.forEach("SELECT id FROM case_file WHERE number = ?", {numberOrId},
                       [&](const sqlite::Row& row) { found = row.id<CaseId>(0); });
    if (found)
        return found;
    const auto id = parseId<CaseId>(numberOrId);
    if (!id)
        return std::nullopt;
    m_database.forEach("SELECT case_file.id FROM stream JOIN case_file "
                       "ON case_file.key = stream.key WHERE stream.id = ?",
                       {*id}, [&](const sqlite::Row& row) { found = row.id<CaseId>(0); });
    return found;
}

} // namespace jejak::cases
