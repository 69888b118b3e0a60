#include "core/cases/case_completion.h"

#include "core/base/text.h"
#include "core/cases/case_fields.h"
#include "core/people/nip.h"
#include "core/reference/reference_data.h"

#include <set>

#include <fmt/format.h>

namespace jejak::cases {
namespace {

// The longest time between knowing and reporting that draws no remark.
constexpr std::chrono::days reportingLimit(7);

class Completion
{
public:
    Completion(CaseContent content, const reference::ReferenceData& reference)
        : m_content(std::move(content))
        , m_reference(reference)
    {
    }

    Result<CompletedContent> run()
    {
        resolveRegion("place", m_content.place, m_content.placeText);
        for (std::size_t i = 0; i < m_content.reports.size(); ++i)
            checkReport(fmt::format("reports[{}]", i), m_content.reports[i]);
        for (std::size_t i = 0; i < m_content.respondents.size(); ++i)
            TRY(completeRespondent(fmt::format("respondents[{}]", i), m_content.respondents[i]));
        return CompletedContent{std::move(m_content), std::move(m_warnings)};
    }

private:
    void warn(WarningKind kind, std::string field, std::string value)
    {
        m_warnings.push_back({kind, std::move(field), std::move(value)});
    }

    // A text in place of a code is looked up; what stays unknown is kept as text.
    void resolveRegion(const std::string& field, std::optional<std::string>& code,
                       std::string& text)
    {
        if (code && m_reference.regions().find(*code) == nullptr) {
            text = *code;
            code.reset();
        }
        if (code || text.empty())
            return;
        const reference::Match match = m_reference.regions().resolve(text);
        if (match.found())
            code = match.code();
        else
            warn(match.ambiguous() ? WarningKind::regionAmbiguous : WarningKind::regionUnknown,
                 field, text);
    }

    void checkReport(const std::string& field, const Report& report)
    {
        if (!report.known || !report.received)
            return;
        const auto taken =
            std::chrono::sys_days(*report.received) - std::chrono::sys_days(*report.known);
        if (taken > reportingLimit)
            warn(WarningKind::lateReport, field, std::to_string(taken.count()));
    }

    Result<void> completeRespondent(const std::string& field, Respondent& respondent)
    {
        const auto kind = people::parsePersonKind(respondent.kind);
        if (!kind)
            return fail(ErrorCode::invalidInput,
                        {.field = field + ".kind", .value = respondent.kind});
        const people::NipReading nip = people::readNip(respondent.nip, *kind);
        for (const people::NipWarning each : nip.warnings)
            warn(WarningKind::nip, field + ".nip", std::string(people::name(each)));
        respondent.nip = nip.digits;
        const auto system =
            respondent.kind == "pppk" ? reference::RankSystem::pppk : reference::RankSystem::pns;
        respondent.rank =
            m_reference.ranks().normalise(respondent.rank, system).value_or(respondent.rank);
        completeJobLevel(respondent);
        std::string regionText;
        resolveRegion(field + ".region", respondent.region, regionText);
        for (std::size_t i = 0; i < respondent.acts.size(); ++i)
            TRY(completeAct(fmt::format("{}.acts[{}]", field, i), respondent.acts[i]));
        return {};
    }

    void completeJobLevel(Respondent& respondent)
    {
        if (respondent.jobLevelGroup)
            return;
        const reference::JobLevelReading reading = m_reference.jobLevels().jobLevel(
            respondent.jobLevel.value_or(std::string()), respondent.position);
        if (!reading.group.empty())
            respondent.jobLevelGroup = reading.group;
        if (!reading.level.empty())
            respondent.jobLevel = reading.level;
    }

    Result<void> completeAct(const std::string& field, Act& act)
    {
        resolveRegion(field + ".place", act.place, act.placeText);
        const Date* received = earliestReceived();
        if (act.occurred && received != nullptr && *received < *act.occurred)
            warn(WarningKind::datesReversed, field + ".occurred", formatIsoDate(*act.occurred));
        if (!act.form)
            return {};
        const reference::ViolationForm* form =
            m_reference.catalogue().form(*act.form, act.occurred);
        if (form == nullptr) {
            act.formText = *act.form;
            act.form.reset();
            warn(WarningKind::formUnknown, field + ".form", act.formText);
            return {};
        }
        return proposeCategory(field, *form, act);
    }

    Result<void> proposeCategory(const std::string& field, const reference::ViolationForm& form,
                                 Act& act)
    {
        std::optional<Date> fixed;
        if (act.occurred)
            fixed = m_reference.elections().candidatesFixed(
                act.place ? *act.place : m_content.place.value_or(std::string()), *act.occurred);
        const auto proposal = m_reference.catalogue().proposeCategory(form, act.occurred, fixed);
        act.proposedCategory = std::string(reference::word(proposal.category));
        // The clerk chose this very form: without another word its own category stands.
        if (!act.category)
            act.category = std::string(reference::word(form.category));
        if (act.category != act.proposedCategory && trim(act.categoryReason).empty())
            return fail(ErrorCode::reasonMissing,
                        {.field = field + ".category", .value = *act.proposedCategory});
        return {};
    }

    const Date* earliestReceived()
    {
        m_received = received(m_content);
        return m_received ? &*m_received : nullptr;
    }

    CaseContent m_content;
    const reference::ReferenceData& m_reference;
    std::vector<Warning> m_warnings;
    std::optional<Date> m_received;
};

Result<void> checkLengths(const Act& act)
{
    TRY(checkLength("form_text", act.formText));
    TRY(checkLength("place_text", act.placeText));
    return checkLength("category_reason", act.categoryReason);
}

} // namespace

std::string_view word(WarningKind kind)
{
    switch (kind) {
    case WarningKind::nip:
        return "nip";
    case WarningKind::regionUnknown:
        return "region_unknown";
    case WarningKind::regionAmbiguous:
        return "region_ambiguous";
    case WarningKind::formUnknown:
        return "form_unknown";
    case WarningKind::lateReport:
        return "late_report";
    case WarningKind::datesReversed:
        return "dates_reversed";
    case WarningKind::possibleDuplicate:
        return "possible_duplicate";
    case WarningKind::reportNumberUsed:
        return "report_number_used";
    }
    return "nip";
}

Result<CompletedContent> complete(CaseContent content, const reference::ReferenceData& reference)
{
    return Completion(std::move(content), reference).run();
}

Result<void> checkComplete(const CaseContent& content)
{
    TRY(checkLength("narrative", content.narrative));
    TRY(checkLength("place_text", content.placeText));
    for (const Report& report : content.reports) {
        TRY(checkLength("number", report.number));
        TRY(checkLength("source_text", report.sourceText));
    }
    if (content.reports.empty() ||
        (!content.reports.front().source && content.reports.front().sourceText.empty()))
        return fail(ErrorCode::missingInput, {.field = "source"});
    if (!received(content))
        return fail(ErrorCode::missingInput, {.field = "received"});
    if (content.respondents.empty())
        return fail(ErrorCode::missingInput, {.field = "respondents"});
    for (const Respondent& respondent : content.respondents)
        TRY(checkComplete(respondent));
    return checkDistinct(content.respondents);
}

Result<void> checkComplete(const Respondent& respondent)
{
    // A person whose NIP alone is known has no name; blanks are none.
    const bool isBlank = trim(respondent.name).empty();
    if (isBlank && (!respondent.name.empty() || trim(respondent.nip).empty()))
        return fail(ErrorCode::missingInput, {.field = "name"});
    if (respondent.acts.empty())
        return fail(ErrorCode::missingInput, {.field = "acts"});
    for (const auto& [field, text] : {std::pair("name", &respondent.name),
                                      {"position", &respondent.position},
                                      {"unit", &respondent.unit},
                                      {"agency", &respondent.agency},
                                      {"rank", &respondent.rank},
                                      {"nip", &respondent.nip}})
        TRY(checkLength(field, *text));
    for (const Act& act : respondent.acts)
        TRY(checkLengths(act));
    return checkComplete(respondent.acts.front());
}

Result<void> checkNotFuture(const CaseContent& content, Date today)
{
    for (const Report& report : content.reports) {
        TRY(checkNotFuture("known", report.known, today));
        TRY(checkNotFuture("received", report.received, today));
    }
    for (const Respondent& respondent : content.respondents)
        for (const Act& act : respondent.acts)
            TRY(checkNotFuture("occurred", act.occurred, today));
    return {};
}

Result<void> checkNotFuture(const std::string& field, const std::optional<Date>& date, Date today)
{
    if (date && *date > today)
        return fail(ErrorCode::invalidInput,
                    {.field = field, .value = formatIsoDate(*date), .rule = "future"});
    return {};
}

Result<void> checkDistinct(const std::vector<Respondent>& respondents)
{
    std::set<std::string> known;
    for (std::size_t i = 0; i < respondents.size(); ++i) {
        const std::string digits = digitsOf(respondents[i].nip);
        if (!digits.empty() && !known.insert(digits).second)
            return fail(ErrorCode::invalidInput, {.field = fmt::format("respondents[{}].nip", i),
                                                  .value = respondents[i].nip,
                                                  .rule = "duplicate"});
    }
    return {};
}

Result<void> checkComplete(const Act& act)
{
    if (!act.form && act.formText.empty())
        return fail(ErrorCode::missingInput, {.field = "acts"});
    return checkLengths(act);
}

} // namespace jejak::cases
