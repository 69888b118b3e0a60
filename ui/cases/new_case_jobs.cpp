#include "ui/cases/new_case_jobs.h"

#include "core/cases/draft_service.h"
#include "ui/text/utf8.h"

#include <algorithm>

namespace jejak::ui {

namespace {

constexpr char filled = '-'; // a char: GCC 12 warns falsely of copying "-"

// Puts something into the field, so that what else is missing comes to light.
void fill(cases::CaseContent& content, const std::string& field)
{
    if (content.reports.empty())
        content.reports.emplace_back();
    if (content.respondents.empty())
        content.respondents.emplace_back();
    if (field == "source")
        content.reports.front().sourceText = filled;
    else if (field == "received")
        content.reports.front().received = std::chrono::year(2000) / 1 / 1;
    for (cases::Respondent& respondent : content.respondents) {
        if (field == "name")
            respondent.name = filled;
        if (field == "acts" && respondent.acts.empty())
            respondent.acts.emplace_back();
        if (field == "acts")
            respondent.acts.front().formText = filled;
    }
}

// Finds all that is missing, each field once, and what else stands against saving.
void findMissing(FormCheck& check, cases::CaseContent content)
{
    while (true) {
        auto needed = cases::checkComplete(content);
        if (needed)
            return;
        const std::string field = needed.error().arguments.field;
        if (needed.error().code != ErrorCode::missingInput ||
            std::find(check.missing.begin(), check.missing.end(), field) != check.missing.end()) {
            check.refusal = std::move(needed).error();
            return;
        }
        check.missing.push_back(field);
        fill(content, field);
    }
}

} // namespace

FormCheck checkForm(desk::Desk& desk, cases::CaseContent content)
{
    FormCheck check;
    findMissing(check, content);
    if (check.missing.empty() && !check.refusal)
        if (auto whole = cases::complete(content, desk.reference()); !whole)
            check.refusal = std::move(whole).error();
    // A reason that is still to be written does not hide the other remarks.
    for (cases::Respondent& respondent : content.respondents)
        for (cases::Act& act : respondent.acts)
            if (act.categoryReason.empty())
                act.categoryReason = filled;
    const bool dated = !content.reports.empty() && content.reports.front().known &&
                       content.reports.front().received;
    auto completed = cases::complete(std::move(content), desk.reference());
    if (!completed)
        return check;
    check.warnings = std::move(completed->warnings);
    for (cases::Warning& each : desk.cases().possibleDuplicates(completed->content))
        check.warnings.push_back(std::move(each));
    for (cases::Warning& each : desk.cases().usedReportNumbers(completed->content))
        check.warnings.push_back(std::move(each));
    check.isInTime =
        dated && std::none_of(check.warnings.begin(), check.warnings.end(), [](const auto& each) {
            return each.kind == cases::WarningKind::lateReport;
        });
    return check;
}

Result<SavedCase> saveForm(desk::Desk& desk, JobControl& control, const access::Session& session,
                           const cases::CaseContent& content,
                           const std::vector<std::filesystem::path>& files,
                           const std::string& otherDrafts)
{
    TRY_ASSIGN(cases::RecordedCase recorded, desk.cases().add(session, content));
    SavedCase saved{std::move(recorded), std::nullopt};
    const WorkControl work{.report = [&](std::int64_t done, std::int64_t total) {
        control.report({done, total});
    }};
    if (!files.empty())
        if (auto added = desk.evidence().add(session, saved.recorded.id, files, work); !added)
            saved.evidenceError = std::move(added).error();
    // A draft that stays is offered again; that loses nothing.
    cases::DraftService drafts(desk.journal());
    const Result<void> forgotten =
        otherDrafts.empty() ? drafts.discard(newCaseDraft) : drafts.save(newCaseDraft, otherDrafts);
    static_cast<void>(forgotten);
    return saved;
}

Result<std::optional<KeptDraft>> latestDraft(desk::Desk& desk)
{
    TRY_ASSIGN(const auto stored, cases::DraftService(desk.journal()).find(newCaseDraft));
    std::vector<KeptDraft> drafts = stored ? draftsIn(fromUtf8(*stored)) : std::vector<KeptDraft>();
    return drafts.empty() ? std::nullopt : std::optional(std::move(drafts.front()));
}

} // namespace jejak::ui
