#pragma once

#include "core/base/date.h"
#include "core/base/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace jejak::registers {

using jejak::numberKey;

// What rows of one case share, and what names a respondent in it whatever the spelling.
struct RowKey
{
    std::string caseKey;       // empty when the row stands alone
    std::string respondentKey; // never empty for a row that can be used

    friend bool operator==(const RowKey&, const RowKey&) = default;
};

struct RowIdentity
{
    std::string_view sourceNumber;
    std::optional<Date> received;
    std::string_view nip; // digits only
    std::string_view name;
};

// Register number, or the date of receipt without one, and NIP, or the name without one.
RowKey rowKey(const RowIdentity& identity);

} // namespace jejak::registers
