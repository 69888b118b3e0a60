#pragma once

#include "core/desk/desk.h"
#include "ui/async/job.h"
#include "ui/cases/check_pane.h"
#include "ui/cases/kept_draft.h"

#include <filesystem>

namespace jejak::ui {

// What saving a form left behind. The case is recorded even when its files could not be added.
struct SavedCase
{
    cases::RecordedCase recorded;
    std::optional<Error> evidenceError{};
};

inline constexpr const char* newCaseDraft = "new_case";

// Jobs of the form of a new case.

FormCheck checkForm(desk::Desk& desk, cases::CaseContent content);

// `otherDrafts`: what stays kept beside the form that is saved; empty for nothing.
Result<SavedCase> saveForm(desk::Desk& desk, JobControl& control, const access::Session& session,
                           const cases::CaseContent& content,
                           const std::vector<std::filesystem::path>& files,
                           const std::string& otherDrafts);

// The newest form that was begun and not saved, if there is one.
Result<std::optional<KeptDraft>> latestDraft(desk::Desk& desk);

} // namespace jejak::ui
