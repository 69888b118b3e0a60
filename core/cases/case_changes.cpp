#include "core/cases/case_changes.h"

#include "core/cases/case_bodies.h"

#include <algorithm>

namespace jejak::cases {
namespace {

using nlohmann::json;

void compare(std::vector<FieldChange>& changes, const std::string& entity, const json& before,
             const json& after)
{
    for (const auto& [field, value] : after.items())
        if (!before.contains(field) || before.at(field) != value)
            changes.push_back({entity, field, value});
    for (const auto& [field, value] : before.items())
        if (!after.contains(field))
            changes.push_back({entity, field, nullptr});
}

// The fields alone: what an entity is called and what hangs on it are no fields of it.
json fieldsOf(json body)
{
    body.erase("id");
    body.erase("acts");
    return body;
}

json headOf(const CaseContent& content)
{
    json head = json::object();
    if (content.place)
        head["place"] = *content.place;
    if (!content.placeText.empty())
        head["place_text"] = content.placeText;
    if (content.channel)
        head["channel"] = *content.channel;
    if (!content.narrative.empty())
        head["narrative"] = content.narrative;
    return head;
}

// Calls `compareOne` for every entity of `after` that `before` has too.
template <typename Entity, typename CompareOne>
void forEachPair(const std::vector<Entity>& before, const std::vector<Entity>& after,
                 CompareOne compareOne)
{
    for (const Entity& each : after) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const Entity& other) { return other.id == each.id; });
        if (old != before.end())
            compareOne(*old, each);
    }
}

} // namespace

std::vector<FieldChange> changesBetween(const CaseContent& before, const CaseContent& after)
{
    std::vector<FieldChange> changes;
    compare(changes, {}, headOf(before), headOf(after));
    const auto compareFields = [&](const auto& old, const auto& now) {
        compare(changes, formatId(now.id), fieldsOf(toJson(old)), fieldsOf(toJson(now)));
    };
    forEachPair(before.reports, after.reports, compareFields);
    forEachPair(before.respondents, after.respondents,
                [&](const Respondent& old, const Respondent& now) {
                    compareFields(old, now);
                    forEachPair(old.acts, now.acts, compareFields);
                });
    return changes;
}

Additions additionsIn(const CaseContent& after)
{
    Additions additions;
    for (const Report& report : after.reports)
        if (report.id == EntityId{})
            additions.reports.push_back(report);
    for (const Respondent& respondent : after.respondents) {
        if (respondent.id == EntityId{}) {
            additions.respondents.push_back(respondent);
            continue;
        }
        for (const Act& act : respondent.acts)
            if (act.id == EntityId{})
                additions.acts.push_back({respondent.id, act});
    }
    return additions;
}

CaseContent changedPart(const CaseContent& before, CaseContent after)
{
    std::erase_if(after.respondents, [&](const Respondent& now) {
        return std::any_of(
            before.respondents.begin(), before.respondents.end(),
            [&](const Respondent& old) { return old.id == now.id && toJson(old) == toJson(now); });
    });
    return after;
}

} // namespace jejak::cases
