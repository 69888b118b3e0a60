#pragma once

#include "core/access/session.h"
#include "core/desk/desk.h"
#include "ui/async/worker.h"
#include "ui/shell/preferences.h"

namespace jejak::ui {

// What every page works with while an office is open. Made by the program when it opens the
// office; outlives the pages.
struct Workspace
{
    Worker<desk::Desk>& desk; // every query and every change is a job of this worker
    access::Session session;
    office::Office office;              // as it was opened
    reference::ReferenceData reference; // as corrected by the packs the office took in
    std::shared_ptr<const deadlines::Counting> counting; // calendar and rules of the office
    const Clock& clock;
    Preferences& preferences;

    // The calendar day of the office.
    Date today() const { return localDate(clock.now(), office.timeZone); }

    // The language of labels out of the reference data; the screen's own texts go by tr().
    reference::Language language() const
    {
        return preferences.language() == Language::indonesian ? reference::Language::indonesian
                                                              : reference::Language::english;
    }

    bool allows(access::Action action) const { return access::isAllowed(session, action); }
};

// Ids of the pages, for navigationRequested.
namespace page {
inline constexpr const char* home = "home";
inline constexpr const char* cases = "cases";
inline constexpr const char* deadlines = "deadlines";
inline constexpr const char* statistics = "statistics";
inline constexpr const char* reports = "reports";
inline constexpr const char* settings = "settings";
} // namespace page

} // namespace jejak::ui
