#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jejak::statistics {

// A recommendation in one case that the PPK has not followed up.
struct OpenRecommendation
{
    std::string caseNumber{};
    std::string letterNumber{};
    Date recommended{};
    std::string commission{}; // who was in office: "kasn", "bkn"
    std::int64_t asn = 0;
    std::optional<Date> due{}; // the earliest; nothing once it was closed without a decree
    std::int64_t warnings = 0; // letters that reminded the PPK
    std::int64_t blocked = 0;  // ASN whose data are blocked
};

// How often a step happened.
struct Development
{
    std::string step{}; // word
    std::int64_t cases = 0;
    std::int64_t times = 0;
};

} // namespace jejak::statistics
