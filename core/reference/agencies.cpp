#include "core/reference/agencies.h"

#include "core/reference/table.h"

#include <charconv>

namespace jejak::reference {

Result<std::vector<Agency>> loadAgencies()
{
    TRY_ASSIGN(const auto rows, readTable<4>("agencies.csv", {"code", "name", "kind", "level"}));
    std::vector<Agency> agencies;
    agencies.reserve(rows.size());
    for (const auto& [code, name, kind, level] : rows)
        agencies.push_back(
            {std::string(code), std::string(name), std::string(kind), std::string(level)});
    return agencies;
}

Result<std::vector<Party>> loadParties()
{
    TRY_ASSIGN(const auto rows,
               readTable<4>("parties.csv", {"number", "name", "abbreviation", "scope"}));
    std::vector<Party> parties;
    for (const auto& [number, name, abbreviation, scope] : rows) {
        Party party{0, std::string(name), std::string(abbreviation), std::string(scope)};
        const auto read =
            std::from_chars(number.data(), number.data() + number.size(), party.number);
        if (read.ec != std::errc())
            return fail(ErrorCode::invalidInput, {.field = "party", .value = party.name});
        parties.push_back(std::move(party));
    }
    return parties;
}

} // namespace jejak::reference
