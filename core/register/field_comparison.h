#pragma once

#include "core/cases/case_file.h"
#include "core/register/import_report.h"

#include <map>

#include <nlohmann/json.hpp>

namespace jejak::registers {

// Fields of one entity that get other values.
struct EntityChange
{
    std::string kind; // "respondent.set"
    std::map<std::string, nlohmann::json> fields;
};

// By entity; the empty one is the case.
using EntityChanges = std::map<std::string, EntityChange>;

// Compares what a case says with what a row says. A row that says nothing about a field agrees with
// it, and so does one that spells the same differently. With `update` the row's values are put into
// the case and noted as changes.
class FieldComparison
{
public:
    FieldComparison(bool update, EntityChanges& changes)
        : m_update(update)
        , m_changes(changes)
    {
    }

    void compareReport(cases::Report& stored, const cases::Report& row);
    void compareRespondent(cases::Respondent& stored, const cases::Respondent& row, bool saysKind);
    void compareChannel(std::optional<std::string>& stored, const std::string& row);

    // The parts of the row's narrative that the stored one does not hold are added to it.
    void compareNarrative(std::string& stored, const std::vector<std::string>& row);

    bool updates() const { return m_update; }
    void note(std::string field, std::string stored, std::string row);
    std::vector<FieldDifference> takeDifferences() { return std::move(m_differences); }

    // The entities whose operation is yet to be made: their values change without a trace.
    void setNew(bool isNew) { m_isNew = isNew; }

    // Notes that a field of an entity gets another value.
    void change(const char* field, nlohmann::json value);

    // The entity that is looked at next; without an id the case itself.
    void enter(const char* kind, std::optional<EntityId> id = {});

private:
    struct Coded
    {
        std::optional<std::string>& code;
        std::string& text;
        bool hasOwnText = false; // which does not go when a code comes
    };

    void compare(const char* field, std::string& stored, const std::string& row, bool same);
    void compareText(const char* field, std::string& stored, const std::string& row);
    void compareDate(const char* field, std::optional<Date>& stored, std::optional<Date> row);
    bool compareCoded(const char* field, Coded stored, const std::optional<std::string>& code,
                      const std::string& text);
    void comparePosition(cases::Respondent& stored, const cases::Respondent& row);
    void compareAct(cases::Act& stored, const cases::Act& row);
    void setCode(const char* field, std::optional<std::string>& stored,
                 const std::optional<std::string>& row);

    bool m_update;
    EntityChanges& m_changes;
    std::vector<FieldDifference> m_differences;
    bool m_isNew = false;
    const char* m_kind = "";
    std::string m_entity;
};

} // namespace jejak::registers
