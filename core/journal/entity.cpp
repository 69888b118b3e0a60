#include "core/journal/entity.h"

#include <algorithm>

namespace jejak::journal {
namespace {

const nlohmann::json& null()
{
    static const nlohmann::json value;
    return value;
}

bool later(const LiveValue& a, const LiveValue& b)
{
    return std::tuple(a.time, a.source) > std::tuple(b.time, b.source);
}

} // namespace

void Entity::apply(const Operation& operation, const nlohmann::json& fields)
{
    if (!fields.is_object())
        return;
    for (const auto& [field, value] : fields.items()) {
        auto [position, inserted] = m_changed.try_emplace(field);
        std::vector<LiveValue>& live = position->second;
        if (inserted) {
            const auto created = m_created->find(field);
            live.push_back(
                {m_origin, m_time, created == m_created->end() ? nlohmann::json() : *created});
        }
        std::erase_if(live, [&](const LiveValue& each) {
            return std::binary_search(operation.predecessors.begin(), operation.predecessors.end(),
                                      each.source);
        });
        live.push_back({operation.id, operation.time, value});
        std::sort(live.begin(), live.end(), later);
    }
}

const nlohmann::json& Entity::value(std::string_view field) const
{
    if (const auto changed = m_changed.find(field); changed != m_changed.end())
        return changed->second.front().value;
    const auto created = m_created->find(field);
    return created == m_created->end() ? null() : *created;
}

std::string Entity::text(std::string_view field) const
{
    const nlohmann::json& found = value(field);
    return found.is_string() ? found.get_ref<const std::string&>() : std::string();
}

std::optional<std::string> Entity::optionalText(std::string_view field) const
{
    const nlohmann::json& found = value(field);
    if (!found.is_string())
        return std::nullopt;
    return found.get_ref<const std::string&>();
}

std::vector<LiveValue> Entity::values(std::string_view field) const
{
    if (const auto changed = m_changed.find(field); changed != m_changed.end())
        return changed->second;
    return {{m_origin, m_time, value(field)}};
}

std::vector<FieldConflict> Entity::conflicts(const std::string& entity) const
{
    std::vector<FieldConflict> found;
    for (const auto& [field, live] : m_changed) {
        const nlohmann::json& first = live.front().value;
        const bool unequal = std::any_of(
            live.begin(), live.end(), [&](const LiveValue& each) { return each.value != first; });
        if (unequal)
            found.push_back({entity, field, live});
    }
    return found;
}

} // namespace jejak::journal
