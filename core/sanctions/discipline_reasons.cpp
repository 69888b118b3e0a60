#include "core/sanctions/discipline_reasons.h"

#include "core/reference/table.h"
#include "core/reference/validity.h"

namespace jejak::sanctions {

Result<std::vector<DisciplineReason>> loadDisciplineReasons()
{
    std::vector<DisciplineReason> reasons;
    TRY_ASSIGN(const auto rows, reference::readTable<4>("discipline_reasons.csv",
                                                        {"id", "text", "verified", "source"}));
    for (const auto& [id, text, verified, source] : rows) {
        TRY_ASSIGN(const bool isVerified, reference::readFlag(verified));
        reasons.push_back({std::string(id), std::string(text), isVerified});
    }
    return reasons;
}

} // namespace jejak::sanctions
