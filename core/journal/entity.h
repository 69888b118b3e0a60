#pragma once

#include "core/journal/history.h"

#include <map>
#include <string_view>

namespace jejak::journal {

// One value of a field that no later operation has replaced.
struct LiveValue
{
    OperationId source;
    HybridTime time = 0;
    nlohmann::json value;
};

// A field that holds several unequal values until a person decides.
struct FieldConflict
{
    std::string entity; // id
    std::string field;
    std::vector<LiveValue> values; // the provisional one first
};

// The fields of one thing (case, report, respondent, act) as multi-value registers: an operation
// removes exactly the values it names as predecessors and adds its own (docs/journal-format.md).
// Refers to the bodies of the history it was folded from.
class Entity
{
public:
    Entity(const OperationId& origin, HybridTime time, const nlohmann::json& created)
        : m_origin(origin)
        , m_time(time)
        , m_created(&created)
    {
    }

    // Applies {"set": {field: value}} of `operation`.
    void apply(const Operation& operation, const nlohmann::json& fields);

    // The only value, or the latest by (time, replica) while there are several. Null when unset.
    const nlohmann::json& value(std::string_view field) const;

    // The text of the value, or empty.
    std::string text(std::string_view field) const;
    std::optional<std::string> optionalText(std::string_view field) const;

    // All values now alive, the provisional one first.
    std::vector<LiveValue> values(std::string_view field) const;

    // Fields with unequal values alive.
    std::vector<FieldConflict> conflicts(const std::string& entity) const;

private:
    OperationId m_origin;
    HybridTime m_time;
    const nlohmann::json* m_created;
    std::map<std::string, std::vector<LiveValue>, std::less<>> m_changed;
};

} // namespace jejak::journal
