#include "core/evidence/evidence_fold.h"

#include "core/journal/body.h"

namespace jejak::evidence {
namespace {

using journal::text;

std::int64_t size(const nlohmann::json& body)
{
    return journal::integer(body, "size", -1);
}

} // namespace

bool isSha256(std::string_view text)
{
    return text.size() == 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

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
        const auto added = journal::date(each.body, "added");
        const std::string sha256 = text(each.body, "sha256");
        if (!id || !added || !isSha256(sha256) || size(each.body) < 0)
            continue;
        items.push_back(
            {*id, sha256, size(each.body), text(each.body, "name"), *added, each.operation.actor});
    }
    return items;
}

} // namespace jejak::evidence
