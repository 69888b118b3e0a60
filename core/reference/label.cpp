#include "core/reference/label.h"

#include <algorithm>

namespace jejak::reference {

std::string label(const ReferenceData& reference, std::string_view domain, std::string_view word,
                  Language language)
{
    if (domain == "holder" && reference.words().find(domain, word) == nullptr)
        for (const Institution& each : reference.institutions().all())
            if (each.code == word)
                return each.name;
    return reference.words().label(domain, word, language);
}

std::string bodyLabel(const ReferenceData& reference, std::string_view holder,
                      std::optional<Date> day, Language language)
{
    const auto institutions = reference.institutions().all();
    const auto decidesAppeals = [](const Institution& each) { return each.role == "appeals"; };
    const bool isAsked =
        std::any_of(institutions.begin(), institutions.end(), [&](const Institution& each) {
            return decidesAppeals(each) && each.code == holder;
        });
    if (day && isAsked)
        for (const Institution& each : institutions)
            if (decidesAppeals(each) && each.code != holder && each.validity.contains(*day))
                return each.name;
    return label(reference, "holder", holder, language);
}

bool isHolder(const ReferenceData& reference, std::string_view word)
{
    const auto institutions = reference.institutions().all();
    return reference.words().find("holder", word) != nullptr ||
           std::any_of(institutions.begin(), institutions.end(),
                       [&](const Institution& each) { return each.code == word; });
}

} // namespace jejak::reference
