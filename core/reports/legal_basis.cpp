#include "core/reports/legal_basis.h"

#include "core/reference/table.h"

namespace jejak::reports {

Result<std::vector<LegalBasis>> legalBasisOf(std::chrono::year_month month)
{
    const Date first(month / 1);
    const Date last(month / std::chrono::last);
    std::vector<LegalBasis> cited;
    TRY_ASSIGN(const auto rows,
               reference::readTable<5>("legal_basis.csv",
                                       {"text", "valid_from", "valid_to", "verified", "source"}));
    for (const auto& [text, from, to, verified, source] : rows) {
        TRY(reference::readFlag(verified));
        TRY_ASSIGN(const reference::Validity validity, reference::Validity::read(from, to));
        if (validity.from <= last && (!validity.to || first <= *validity.to))
            cited.push_back({std::string(text), validity});
    }
    return cited;
}

} // namespace jejak::reports
