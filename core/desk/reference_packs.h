#pragma once

#include "core/deadlines/recalculation.h"
#include "core/office/office.h"
#include "core/reference/pack.h"

#include <memory>

namespace jejak::desk {

class Desk;

// What limits are counted by in an office: its reference data, and its working week.
Result<std::shared_ptr<const deadlines::Counting>>
makeCounting(const reference::ReferenceData& reference, const office::Office& office);

// The tables the program ships with, corrected by the packs in their order. A pack that a newer
// program's tables no longer agree with is left out.
reference::ReferenceData effectiveReference(const reference::ReferenceData& shipped,
                                            const std::vector<reference::Pack>& packs);

// What taking in a pack changes.
struct PackEffect
{
    reference::Pack pack;
    bool isFirst = false;                       // of its issuer
    std::map<std::string, std::int64_t> rows{}; // table -> rows set or removed
    deadlines::Recalculated limits{};           // open ones that the new data would move
};

// What takePack() would do; changes nothing. Errors: notAllowed, those of reference::readPack,
// mayFollow and withPack, invalidInput (a table that cannot be read).
Result<PackEffect> previewPack(Desk& desk, const access::Session& session, std::string_view text,
                               bool isTrusted);

// Records the pack and works with it from now on. No due date moves.
Result<PackEffect> takePack(Desk& desk, const access::Session& session, std::string_view text,
                            bool isTrusted);

// The office's own next pack of `content` ({"source", "tables"}), signed with the office's key.
// Errors: notAllowed, those of previewPack.
Result<std::string> makeOwnPack(Desk& desk, const access::Session& session,
                                const nlohmann::json& content);

// From 1 November the calendar of the next year should be there.
struct CalendarGap
{
    std::chrono::year year{};
    bool isProvisional = false; // known, but not decreed
};
std::optional<CalendarGap> calendarGap(const deadlines::WorkingDays& calendar, Date today);

} // namespace jejak::desk
