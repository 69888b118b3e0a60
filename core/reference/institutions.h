#pragma once

#include "core/reference/table.h"
#include "core/reference/validity.h"

#include <string>
#include <vector>

namespace jejak::reference {

// A body of the chain and the days on which it had its part.
struct Institution
{
    std::string code; // the holder word: "kasn"
    std::string role; // "commission": recommends to the PPK
    std::string name;
    Validity validity;
    std::string basis;
    bool verified = false;
    std::string note;
};

class Institutions
{
public:
    static Result<Institutions> load(const TableTexts& instead = {});

    std::span<const Institution> all() const { return m_institutions; }

    // The body that recommends sanctions on `date`: KASN until 3 September 2024, then BKN. Null
    // before there was one.
    const Institution* commissionOn(Date date) const;

private:
    std::vector<Institution> m_institutions;
};

} // namespace jejak::reference
