#include "core/register/field_comparison.h"

#include "core/base/text.h"
#include "core/cases/case_bodies.h"
#include "core/people/name.h"

#include <algorithm>

#include <fmt/ranges.h>

namespace jejak::registers {
namespace {

std::string shown(const std::optional<std::string>& code, const std::string& text)
{
    return code.value_or(text);
}

std::string shown(const std::optional<Date>& date)
{
    return date ? formatIsoDate(*date) : std::string();
}

bool sameText(const std::string& a, const std::string& b)
{
    return a == b || comparisonKey(a) == comparisonKey(b);
}

bool sameName(const std::string& a, const std::string& b)
{
    return a == b || people::nameKey(a) == people::nameKey(b);
}

bool includesAll(const std::vector<std::string>& all, const std::vector<std::string>& some)
{
    return std::all_of(some.begin(), some.end(), [&](const std::string& each) {
        return std::find(all.begin(), all.end(), each) != all.end();
    });
}

} // namespace

void FieldComparison::enter(const char* kind, std::optional<EntityId> id)
{
    m_kind = kind;
    m_entity = id ? formatId(*id) : std::string();
}

void FieldComparison::note(std::string field, std::string stored, std::string row)
{
    m_differences.push_back({std::move(field), std::move(stored), std::move(row)});
}

void FieldComparison::change(const char* field, nlohmann::json value)
{
    if (m_isNew)
        return;
    EntityChange& change = m_changes[m_entity];
    change.kind = m_kind;
    change.fields[field] = std::move(value);
}

void FieldComparison::compare(const char* field, std::string& stored, const std::string& row,
                              bool same)
{
    if (row.empty() || same)
        return;
    note(field, stored, row);
    if (!m_update)
        return;
    stored = row;
    change(field, row);
}

void FieldComparison::compareText(const char* field, std::string& stored, const std::string& row)
{
    compare(field, stored, row, sameText(stored, row));
}

void FieldComparison::compareDate(const char* field, std::optional<Date>& stored,
                                  std::optional<Date> row)
{
    if (!row || stored == row)
        return;
    note(field, shown(stored), shown(row));
    if (!m_update)
        return;
    stored = row;
    change(field, shown(row));
}

void FieldComparison::setCode(const char* field, std::optional<std::string>& stored,
                              const std::optional<std::string>& row)
{
    if (stored == row)
        return;
    stored = row;
    change(field, row ? nlohmann::json(*row) : nlohmann::json());
}

// A code, or the text that was not understood. A text to which somebody has since given a code, and
// which the row merely repeats, is no difference.
bool FieldComparison::compareCoded(const char* field, Coded stored,
                                   const std::optional<std::string>& code, const std::string& text)
{
    const bool codeAgrees = !code || stored.code == code;
    const bool textAgrees =
        text.empty() || sameText(stored.text, text) || (stored.code && stored.text.empty());
    if (codeAgrees && textAgrees)
        return false;
    note(field, shown(codeAgrees ? std::nullopt : stored.code, stored.text),
         shown(codeAgrees ? std::nullopt : code, text));
    if (!m_update)
        return false;
    if (!codeAgrees)
        setCode(field, stored.code, code);
    const bool isObsolete = !codeAgrees && !stored.hasOwnText;
    if (stored.text != text && (!text.empty() || isObsolete)) {
        stored.text = text;
        change((std::string(field) + "_text").c_str(), text);
    }
    return true;
}

void FieldComparison::compareReport(cases::Report& stored, const cases::Report& row)
{
    enter(cases::reportSet, stored.id);
    compareCoded("source", {stored.source, stored.sourceText}, row.source, row.sourceText);
    compare("number", stored.number, row.number, numberKey(stored.number) == numberKey(row.number));
    compareDate("known", stored.known, row.known);
    compareDate("received", stored.received, row.received);
}

void FieldComparison::compareRespondent(cases::Respondent& stored, const cases::Respondent& row,
                                        bool saysKind)
{
    enter(cases::respondentSet, stored.id);
    compare("name", stored.name, row.name, sameName(stored.name, row.name));
    compare("nip", stored.nip, row.nip, digitsOf(stored.nip) == row.nip);
    if (saysKind)
        compare("kind", stored.kind, row.kind, stored.kind == row.kind);
    comparePosition(stored, row);
    compareText("rank", stored.rank, row.rank);
    compareText("unit", stored.unit, row.unit);
    if (!row.agency.empty() && !sameText(stored.agency, row.agency)) {
        compareText("agency", stored.agency, row.agency);
        if (m_update)
            setCode("region", stored.region, row.region);
    }
    if (!includesAll(stored.motives, row.motives)) {
        note("motives", fmt::format("{}", fmt::join(stored.motives, " ")),
             fmt::format("{}", fmt::join(row.motives, " ")));
        if (m_update) {
            stored.motives = row.motives;
            change("motives", row.motives);
        }
    }
    if (stored.acts.empty() || row.acts.empty())
        return;
    compareAct(stored.acts.front(), row.acts.front());
}

// The level follows from the position where the register has no column of its own.
void FieldComparison::comparePosition(cases::Respondent& stored, const cases::Respondent& row)
{
    compareText("position", stored.position, row.position);
    const bool levelAgrees = !row.jobLevel || stored.jobLevel == row.jobLevel;
    const bool groupAgrees = !row.jobLevelGroup || stored.jobLevelGroup == row.jobLevelGroup;
    if (levelAgrees && groupAgrees)
        return;
    const auto level = [](const cases::Respondent& each) {
        return each.jobLevel.value_or(each.jobLevelGroup.value_or(std::string()));
    };
    note("job_level", level(stored), level(row));
    if (!m_update)
        return;
    setCode("job_level", stored.jobLevel, row.jobLevel);
    setCode("job_level_group", stored.jobLevelGroup, row.jobLevelGroup);
}

void FieldComparison::compareAct(cases::Act& stored, const cases::Act& row)
{
    enter(cases::actSet, stored.id);
    compareDate("occurred", stored.occurred, row.occurred);
    compareCoded("place", {stored.place, stored.placeText, true}, row.place, row.placeText);
    if (compareCoded("form", {stored.form, stored.formText}, row.form, row.formText)) {
        setCode("category", stored.category, row.category);
        setCode("proposed_category", stored.proposedCategory, row.proposedCategory);
    }
}

void FieldComparison::compareChannel(std::optional<std::string>& stored, const std::string& row)
{
    if (row.empty() || stored == row)
        return;
    enter(cases::caseSet);
    note("channel", stored.value_or(std::string()), row);
    if (m_update)
        setCode("channel", stored, row);
}

void FieldComparison::compareNarrative(std::string& stored, const std::vector<std::string>& row)
{
    enter(cases::caseSet);
    for (const std::string& part : row) {
        if (stored.find(part) != std::string::npos ||
            comparisonKey(stored).find(comparisonKey(part)) != std::string::npos)
            continue;
        note("narrative", {}, part);
        if (!m_update)
            continue;
        stored += (stored.empty() ? "" : "\n\n") + part;
        change("narrative", stored);
    }
}

} // namespace jejak::registers
