#include "core/register/case_list.h"

#include "core/sqlite/database.h"

#include <fmt/format.h>

namespace jejak::registers {
namespace {

constexpr std::string_view rowColumns =
    "case_summary.case_key, case_file.id, case_summary.number, case_summary.received, "
    "case_summary.name, case_summary.respondents, case_summary.position, case_summary.form, "
    "case_summary.form_text, case_summary.place, case_summary.place_text, case_summary.status, "
    "case_summary.outcome, case_summary.holder, case_summary.since, case_summary.due, "
    "case_summary.evidence, case_summary.is_cancelled, case_summary.has_conflict, "
    "case_summary.due_unit";

// The column of statistic_row behind a field about one respondent; empty for fields of the case.
std::string_view respondentColumn(FilterField field)
{
    switch (field) {
    case FilterField::district:
        return "district";
    case FilterField::employer:
        return "employer";
    case FilterField::office:
        return "office";
    case FilterField::jobLevel:
        return "job_level";
    case FilterField::category:
        return "category";
    case FilterField::form:
        return "form";
    case FilterField::channel:
        return "channel";
    case FilterField::source:
        return "source";
    case FilterField::agency:
        return "agency";
    case FilterField::sanction:
        return "sanction";
    case FilterField::outcome:
        return "outcome";
    case FilterField::month:
        return "substr(statistic_row.received, 1, 7)";
    case FilterField::year:
        return "substr(statistic_row.received, 1, 4)";
    case FilterField::motive:
    case FilterField::status:
    case FilterField::holder:
    case FilterField::receivedFrom:
    case FilterField::receivedTo:
    case FilterField::nip:
    case FilterField::dueUntil:
    case FilterField::answerDueUntil:
    case FilterField::evidence:
    case FilterField::conflict:
    case FilterField::counted:
    case FilterField::duplicate:
        return {};
    }
    return {};
}

// Condition on statistic_row of one respondent, or empty.
std::string respondentCondition(const FilterTerm& term)
{
    if (const std::string_view column = respondentColumn(term.field); !column.empty())
        return fmt::format("{} {}", column, term.value ? "= ?" : "IS NULL");
    if (term.field == FilterField::counted)
        return "is_counted = 1 AND ? = 'yes'";
    if (term.field == FilterField::motive)
        return term.value
                   ? "EXISTS (SELECT 1 FROM respondent_motive WHERE respondent_motive.case_key = "
                     "statistic_row.case_key AND respondent_motive.respondent = "
                     "statistic_row.respondent AND motive = ?)"
                   : "NOT EXISTS (SELECT 1 FROM respondent_motive WHERE "
                     "respondent_motive.case_key = statistic_row.case_key AND "
                     "respondent_motive.respondent = statistic_row.respondent)";
    return {};
}

// Walks the index of NIPs once (CROSS JOIN keeps SQLite to that order) and looks at the acts of
// persons of several cases alone; the same rule as
// CaseService::possibleDuplicates.
constexpr const char* duplicateCondition =
    "(case_summary.case_key IN ("
    "SELECT one.case_key FROM respondent AS one "
    "CROSS JOIN respondent AS other ON other.nip = one.nip AND other.nip <> '' "
    "AND other.case_key <> one.case_key "
    "JOIN case_file ON case_file.key = other.case_key AND case_file.is_cancelled = 0 "
    "JOIN act AS own ON own.case_key = one.case_key AND own.respondent = one.ordinal "
    "JOIN act AS theirs ON theirs.case_key = other.case_key AND theirs.respondent = other.ordinal "
    "WHERE one.nip <> '' AND abs(julianday(own.occurred) - julianday(theirs.occurred)) <= 30) "
    "AND case_summary.is_cancelled = 0) = (? = 'yes')";

// Condition on case_summary, or empty.
std::string caseCondition(const FilterTerm& term)
{
    switch (term.field) {
    case FilterField::status:
        return term.value ? "case_summary.status = ?" : "case_summary.status = ''";
    case FilterField::holder:
        return term.value ? "case_summary.holder = ?" : "case_summary.holder = ''";
    case FilterField::receivedFrom:
        return "case_summary.received >= ?";
    case FilterField::receivedTo:
        return "case_summary.received <= ? AND case_summary.received <> ''";
    case FilterField::nip:
        return "case_summary.case_key IN (SELECT case_key FROM respondent WHERE nip = ? "
               "AND nip <> '')";
    case FilterField::dueUntil:
        return "case_summary.due <= ? AND case_summary.due <> ''";
    case FilterField::answerDueUntil:
        return "case_summary.answer_due <= ? AND case_summary.answer_due <> ''";
    case FilterField::evidence:
        return "(case_summary.evidence > 0) = (? = 'some')";
    case FilterField::conflict:
        return "case_summary.has_conflict = (? = 'yes')";
    case FilterField::duplicate:
        return duplicateCondition;
    case FilterField::district:
    case FilterField::employer:
    case FilterField::office:
    case FilterField::jobLevel:
    case FilterField::category:
    case FilterField::form:
    case FilterField::motive:
    case FilterField::channel:
    case FilterField::source:
    case FilterField::agency:
    case FilterField::sanction:
    case FilterField::month:
    case FilterField::outcome:
    case FilterField::year:
    case FilterField::counted:
        return {};
    }
    return {};
}

bool bindsValue(const FilterTerm& term, const std::string& condition)
{
    return term.value.has_value() || condition.find('?') != std::string::npos;
}

// A WHERE clause from fixed pieces; what people typed is only ever bound.
class Conditions
{
public:
    explicit Conditions(const CaseFilter& filter)
        : m_search(searchExpression(filter.search))
    {
        std::string respondent;
        std::vector<sqlite::Value> respondentValues;
        for (const FilterTerm& term : filter.terms) {
            if (const std::string condition = respondentCondition(term); !condition.empty()) {
                respondent += " AND " + condition;
                if (bindsValue(term, condition))
                    respondentValues.emplace_back(term.value);
            } else if (const std::string own = caseCondition(term); !own.empty()) {
                add(own);
                if (bindsValue(term, own))
                    m_values.emplace_back(term.value);
            }
        }
        if (!respondent.empty()) {
            add("case_summary.case_key IN (SELECT case_key FROM statistic_row WHERE 1" +
                respondent + ")");
            m_values.insert(m_values.end(), respondentValues.begin(), respondentValues.end());
        }
        if (!filter.search.empty() && m_search.empty())
            add("0"); // only punctuation was typed: nothing can be found
        if (!m_search.empty()) {
            add("case_summary.case_key IN (SELECT rowid FROM search WHERE search MATCH ?)");
            m_values.emplace_back(m_search);
        }
    }
    Conditions(const Conditions&) = delete;
    Conditions& operator=(const Conditions&) = delete;

    const std::string& clause() const { return m_clause; }
    const std::vector<sqlite::Value>& values() const { return m_values; }

private:
    void add(const std::string& condition)
    {
        m_clause += (m_clause.empty() ? " WHERE " : " AND ") + condition;
    }

    std::string m_search; // bound by reference
    std::string m_clause;
    std::vector<sqlite::Value> m_values;
};

std::string_view orderColumn(CaseOrder order)
{
    switch (order) {
    case CaseOrder::received:
        return "received";
    case CaseOrder::number:
        return "number_rank";
    case CaseOrder::changed:
        return "changed";
    case CaseOrder::name:
        return "name";
    case CaseOrder::place:
        return "place";
    case CaseOrder::form:
        return "form";
    case CaseOrder::status:
        return "status";
    case CaseOrder::holder:
        return "holder";
    case CaseOrder::due:
        return "due";
    }
    return "received";
}

std::string composed(const CaseQuery& query, const Conditions& conditions, bool keysOnly)
{
    std::string order;
    std::string_view direction = "DESC";
    for (const SortKey& each : query.sort) {
        direction = each.direction == SortDirection::descending ? "DESC" : "ASC";
        order += fmt::format("case_summary.{} {}, ", orderColumn(each.order), direction);
    }
    return fmt::format("SELECT {} FROM case_summary{}{} ORDER BY {}case_summary.case_key {} "
                       "LIMIT ?",
                       keysOnly ? std::string_view("case_summary.case_key") : rowColumns,
                       keysOnly ? "" : " JOIN case_file ON case_file.key = case_summary.case_key",
                       conditions.clause(), order, direction);
}

CaseRow rowFrom(const sqlite::Row& row)
{
    CaseRow result;
    result.key = row.integer(0);
    result.id = row.id<CaseId>(1);
    result.number = row.text(2);
    result.received = parseIsoDate(row.text(3));
    result.name = row.text(4);
    result.respondents = row.integer(5);
    result.position = row.text(6);
    result.form = row.text(7);
    result.formText = row.text(8);
    result.place = row.text(9);
    result.placeText = row.text(10);
    result.status = row.text(11);
    result.outcome = row.text(12);
    result.holder = row.text(13);
    result.since = parseIsoDate(row.text(14));
    result.due = parseIsoDate(row.text(15));
    result.evidence = row.integer(16);
    result.isCancelled = row.integer(17) != 0;
    result.hasConflict = row.integer(18) != 0;
    result.dueUnit = dayUnitFromWord(row.text(19)).value_or(DayUnit::workingDays);
    return result;
}

} // namespace

std::string CaseList::statement(const CaseQuery& query, bool keysOnly)
{
    const Conditions conditions(query.filter);
    return composed(query, conditions, keysOnly);
}

Result<std::vector<CaseRow>> CaseList::first(const access::Session& session, const CaseQuery& query,
                                             std::int64_t limit)
{
    TRY(access::authorize(session, access::Action::readCases));
    const Conditions conditions(query.filter);
    std::vector<sqlite::Value> values = conditions.values();
    values.emplace_back(limit);
    std::vector<CaseRow> found;
    m_database.forEachComposed(composed(query, conditions, false), values,
                               [&](const sqlite::Row& row) { found.push_back(rowFrom(row)); });
    return found;
}

Result<std::vector<std::int64_t>> CaseList::keys(const access::Session& session,
                                                 const CaseQuery& query)
{
    TRY(access::authorize(session, access::Action::readCases));
    const Conditions conditions(query.filter);
    std::vector<sqlite::Value> values = conditions.values();
    values.emplace_back(-1);
    std::vector<std::int64_t> found;
    m_database.forEachComposed(composed(query, conditions, true), values,
                               [&](const sqlite::Row& row) { found.push_back(row.integer(0)); });
    return found;
}

Result<std::vector<CaseRow>> CaseList::rows(const access::Session& session,
                                            std::span<const std::int64_t> keys)
{
    TRY(access::authorize(session, access::Action::readCases));
    static const std::string sql =
        fmt::format("SELECT {} FROM case_summary JOIN case_file "
                    "ON case_file.key = case_summary.case_key WHERE case_summary.case_key = ?",
                    rowColumns);
    std::vector<CaseRow> found;
    found.reserve(keys.size());
    for (const std::int64_t key : keys)
        m_database.forEach(sql.c_str(), {key},
                           [&](const sqlite::Row& row) { found.push_back(rowFrom(row)); });
    return found;
}

Result<std::int64_t> CaseList::count(const access::Session& session, const CaseFilter& filter)
{
    TRY(access::authorize(session, access::Action::readCases));
    const Conditions conditions(filter);
    std::int64_t total = 0;
    m_database.forEachComposed("SELECT count(*) FROM case_summary" + conditions.clause(),
                               conditions.values(),
                               [&](const sqlite::Row& row) { total = row.integer(0); });
    return total;
}

} // namespace jejak::registers
