#include "core/reference/institutions.h"

#include "core/reference/table.h"

namespace jejak::reference {

namespace {

bool overlap(const Validity& left, const Validity& right)
{
    return (!right.to || left.from <= *right.to) && (!left.to || right.from <= *left.to);
}

// Two bodies never recommend on the same day.
Result<void> checkCommissions(const std::vector<Institution>& institutions)
{
    for (std::size_t i = 0; i < institutions.size(); ++i)
        for (std::size_t j = i + 1; j < institutions.size(); ++j)
            if (institutions[i].role == "commission" && institutions[j].role == "commission" &&
                overlap(institutions[i].validity, institutions[j].validity))
                return fail(ErrorCode::invalidInput,
                            {.field = "institution", .value = institutions[j].code});
    return {};
}

} // namespace

Result<Institutions> Institutions::load(const TableTexts& instead)
{
    Institutions institutions;
    TRY_ASSIGN(const auto rows, readTable<8>("institutions.csv",
                                             {"code", "role", "name", "valid_from", "valid_to",
                                              "basis", "verified", "source"},
                                             instead));
    for (const auto& [code, role, name, from, to, basis, verified, note] : rows) {
        TRY_ASSIGN(const Validity validity, Validity::read(from, to));
        TRY_ASSIGN(const bool isVerified, readFlag(verified));
        institutions.m_institutions.push_back({std::string(code), std::string(role),
                                               std::string(name), validity, std::string(basis),
                                               isVerified, std::string(note)});
    }
    TRY(checkCommissions(institutions.m_institutions));
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
