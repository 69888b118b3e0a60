#include "core/reference/pack_history.h"

#include "core/base/text.h"

#include <algorithm>

namespace jejak::reference {

nlohmann::json packBody(const Pack& pack)
{
    return {{"payload", pack.payload},
            {"signature",
             toHex({reinterpret_cast<const char*>(pack.signature.data()), pack.signature.size()})}};
}

std::vector<Pack> takenPacks(const journal::StreamHistory& office)
{
    std::vector<Pack> packs;
    for (const journal::RecordedOperation& each : office.operations) {
        if (each.operation.kind != packTaken)
            continue;
        auto pack = packFrom(each.body);
        if (!pack)
            continue;
        const bool isKnown = std::any_of(packs.begin(), packs.end(), [&](const Pack& other) {
            return other.key == pack->key && other.number == pack->number;
        });
        if (!isKnown)
            packs.push_back(*std::move(pack));
    }
    return packs;
}

} // namespace jejak::reference
