#include "core/evidence/evidence_fold.h"

namespace jejak::evidence {
namespace {

std::string text(const nlohmann::json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

nlohmann::json toJson(const EvidenceItem& item)
{
    return {{"id", formatId(item.id)},
            {"sha256", item.sha256},
            {"size", item.size},
            {"name", item.name},
            {"added", formatIsoDate(item.added)}};
}

std::vector<EvidenceItem> foldEvidence(const journal::StreamHistory& history)
{
    std::vector<EvidenceItem> items;
    for (const journal::RecordedOperation& each : history.operations) {
        if (each.operation.kind != evidenceAdd || !each.body.is_object())
            continue;
        const auto id = parseId<EntityId>(text(each.body, "id"));
        const auto added = parseIsoDate(text(each.body, "added"));
        const std::string sha256 = text(each.body, "sha256");
        if (!id || !added || sha256.size() != 64)
            continue;
        items.push_back({*id, sha256, each.body.value("size", std::int64_t{0}),
                         text(each.body, "name"), *added, each.operation.actor});
    }
    return items;
}

} // namespace jejak::evidence
