#include "core/evidence/finding.h"

#include "core/journal/body.h"

#include <map>

namespace jejak::evidence {

using nlohmann::json;

json toJson(Date checked, const std::vector<Finding>& findings)
{
    json list = json::array();
    for (const Finding& each : findings)
        list.push_back({{"id", formatId(each.item)}, {"state", word(each.state)}});
    return {{"checked", formatIsoDate(checked)}, {"found", std::move(list)}};
}

std::vector<Finding> foldFindings(const journal::StreamHistory& history)
{
    std::map<std::pair<EntityId, ReplicaId>, Finding> latest;
    for (const journal::RecordedOperation& each : history.operations) {
        if (each.operation.kind != evidenceCheck || !each.body.is_object())
            continue;
        const auto checked = journal::date(each.body, "checked");
        const auto found = each.body.find("found");
        if (!checked || found == each.body.end() || !found->is_array())
            continue;
        for (const json& entry : *found) {
            if (!entry.is_object())
                continue;
            const auto item = parseId<EntityId>(journal::text(entry, "id"));
            const auto state = fileStateFromWord(journal::text(entry, "state"));
            const ReplicaId replica = each.operation.id.replica;
            if (item && state)
                latest[{*item, replica}] = {*item, replica, *state, *checked};
        }
    }
    std::vector<Finding> all;
    all.reserve(latest.size());
    for (const auto& [key, finding] : latest)
        all.push_back(finding);
    return all;
}

} // namespace jejak::evidence
