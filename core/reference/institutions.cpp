#include "core/reference/institutions.h"

#include "core/reference/table.h"

namespace jejak::reference {

Result<Institutions> Institutions::load()
{
    Institutions institutions;
    TRY_ASSIGN(const auto rows,
               readTable<8>("institutions.csv", {"code", "role", "name", "valid_from", "valid_to",
                                                 "basis", "verified", "source"}));
    for (const auto& [code, role, name, from, to, basis, verified, note] : rows) {
        TRY_ASSIGN(const Validity validity, Validity::read(from, to));
        TRY_ASSIGN(const bool isVerified, readFlag(verified));
        institutions.m_institutions.push_back({std::string(code), std::string(role),
                                               std::string(name), validity, std::string(basis),
                                               isVerified, std::string(note)});
    }
    return institutions;
}

const Institution* Institutions::commissionOn(Date date) const
{
    for (const Institution& institution : m_institutions)
        if (institution.role == "commission" && institution.validity.contains(date))
            return &institution;
    return nullptr;
}

} // namespace jejak::reference
