#include "core/cases/case_service.h"

#include "core/base/text.h"
#include "core/cases/case_bodies.h"
#include "core/cases/case_fields.h"
#include "core/cases/case_store.h"
#include "core/sqlite/database.h"

#include <map>

#include <fmt/format.h>

namespace jejak::cases {
namespace {

using nlohmann::json;

json headOf(const CaseContent& content, const std::string& number, const std::string& office,
            Date recorded)
{
    json body{{"number", number}, {"office", office}, {"recorded", formatIsoDate(recorded)}};
    if (content.place)
        body["place"] = *content.place;
    if (!content.placeText.empty())
        body["place_text"] = content.placeText;
    if (content.channel)
        body["channel"] = *content.channel;
    if (!content.narrative.empty())
        body["narrative"] = content.narrative;
    if (content.derivedFrom) {
        body["derived_from"] = formatId(content.derivedFrom->caseId);
        body["derived_number"] = content.derivedFrom->number;
        body["derived_reason"] = content.derivedFrom->reason;
    }
    json reports = json::array();
    for (const Report& report : content.reports)
        reports.push_back(toJson(report));
    body["reports"] = std::move(reports);
    return body;
}

// Which kind of operation changes an entity; nothing when the case has no such entity.
std::optional<std::string> kindFor(const CaseFile& file, const std::string& entity)
{
    if (entity.empty())
        return caseSet;
    for (const Report& report : file.content.reports)
        if (formatId(report.id) == entity)
            return reportSet;
    for (const Respondent& respondent : file.content.respondents) {
        if (formatId(respondent.id) == entity)
            return respondentSet;
        for (const Act& act : respondent.acts)
            if (formatId(act.id) == entity)
                return actSet;
    }
    return std::nullopt;
}

// One operation for every entity that was changed; it replaces the values the form had seen.
Result<std::vector<journal::Proposal>> settingProposals(const journal::StreamHistory& history,
                                                        const CaseFile& file,
                                                        const journal::Version& seen,
                                                        const std::vector<FieldChange>& changes)
{
    std::map<std::string, journal::Proposal> byEntity;
    for (const FieldChange& each : changes) {
        const auto kind = kindFor(file, each.entity);
        if (!kind)
            return fail(ErrorCode::notFound, {.field = "entity", .value = each.entity});
        TRY(checkField(*kind, each.field, each.value));
        journal::Proposal& proposal = byEntity[each.entity];
        proposal.kind = *kind;
        if (!each.entity.empty())
            proposal.body["id"] = each.entity;
        proposal.body["set"][each.field] = each.value;
        for (const journal::OperationId& source :
             valuesSeen(history, each.entity, each.field, seen))
            if (std::find(proposal.predecessors.begin(), proposal.predecessors.end(), source) ==
                proposal.predecessors.end())
                proposal.predecessors.push_back(source);
    }
    std::vector<journal::Proposal> proposals;
    proposals.reserve(byEntity.size());
    for (auto& [entity, proposal] : byEntity)
        proposals.push_back(std::move(proposal));
    return proposals;
}

Result<void> checkAdditions(const CaseContent& content, const Additions& additions)
{
    for (const Respondent& respondent : additions.respondents)
        TRY(checkComplete(respondent));
    for (const AddedAct& added : additions.acts) {
        const bool known =
            std::any_of(content.respondents.begin(), content.respondents.end(),
                        [&](const Respondent& each) { return each.id == added.respondent; });
        if (!known)
            return fail(ErrorCode::notFound,
                        {.field = "entity", .value = formatId(added.respondent)});
        TRY(checkComplete(added.act));
    }
    return {};
}

std::string textOf(const json& value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

// A day that was entered lies in the past; those that stood there before are left alone.
Result<void> checkDays(const std::vector<FieldChange>& changes, const Additions& additions,
                       Date today)
{
    for (const FieldChange& each : changes)
        if (each.field == "known" || each.field == "received" || each.field == "occurred")
            TRY(checkNotFuture(each.field, parseIsoDate(textOf(each.value)), today));
    CaseContent added{.reports = additions.reports, .respondents = additions.respondents};
    for (const AddedAct& each : additions.acts)
        added.respondents.push_back({.acts = {each.act}});
    return checkNotFuture(added, today);
}

// The people as they will be: no name is taken away or made of blanks, nobody comes twice. What was
// odd before (an import follows the paper) is not held against the form.
Result<void> checkPeople(const CaseContent& content, const std::vector<FieldChange>& changes,
                         const Additions& additions)
{
    std::vector<Respondent> people = content.respondents;
    bool isNipChanged = false;
    for (Respondent& each : people) {
        const std::string id = formatId(each.id);
        for (const FieldChange& change : changes) {
            if (change.entity != id || (change.field != "name" && change.field != "nip"))
                continue;
            (change.field == "name" ? each.name : each.nip) = textOf(change.value);
            isNipChanged = isNipChanged || change.field == "nip";
            if (trim(each.name).empty() && (!each.name.empty() || trim(each.nip).empty()))
                return fail(ErrorCode::missingInput, {.field = "name"});
        }
    }
    for (const Respondent& each : additions.respondents)
        people.push_back(each);
    if (!isNipChanged && additions.respondents.empty())
        return {};
    return checkDistinct(people);
}

} // namespace

Date CaseService::today() const
{
    return localDate(m_journal.clock().now(), m_office.timeZone);
}

RegisterNumber CaseService::nextNumber()
{
    const auto letter = m_office.replicaLetters.find(m_journal.author().replica);
    RegisterNumber number{m_office.code, static_cast<int>(today().year()),
                          letter == m_office.replicaLetters.end() ? "A" : letter->second, 0};
    number.sequence = CaseStore(m_journal.database()).lastSequence(number.year, number.letter) + 1;
    return number;
}

std::vector<journal::Proposal> CaseService::proposals(CaseContent& content,
                                                      const std::string& number)
{
    for (Report& report : content.reports)
        report.id = m_ids.next<EntityId>();
    std::vector<journal::Proposal> all;
    all.push_back({caseCreate, headOf(content, number, m_office.code, today())});
    for (Respondent& respondent : content.respondents)
        all.push_back(respondentProposal(respondent));
    return all;
}

Result<RecordedCase> CaseService::add(const access::Session& session, CaseContent content)
{
    TRY(access::authorize(session, access::Action::recordCase));
    TRY(checkComplete(content));
    TRY(checkNotFuture(content, today()));
    if (content.derivedFrom)
        TRY(resolve(*content.derivedFrom));
    TRY_ASSIGN(CompletedContent completed, complete(std::move(content), m_reference));
    RecordedCase recorded{m_ids.next<CaseId>(), {}, std::move(completed.warnings)};
    TRY(m_journal.commit(session, [&](journal::CommitBuilder& builder) -> Result<void> {
        for (Warning& each : possibleDuplicates(completed.content))
            recorded.warnings.push_back(std::move(each));
        for (Warning& each : usedReportNumbers(completed.content))
            recorded.warnings.push_back(std::move(each));
        // Inside the transaction, so that no two cases get one number.
        recorded.number = format(nextNumber());
        std::vector<journal::Proposal> all = proposals(completed.content, recorded.number);
        if (m_opening)
            if (json steps = m_opening(completed.content); !steps.empty())
                all.front().body["steps"] = std::move(steps);
        builder.add(recorded.id, std::move(all));
        return {};
    }));
    return recorded;
}

std::vector<journal::Proposal> CaseService::addingProposals(Additions& additions)
{
    std::vector<journal::Proposal> all;
    for (Report& report : additions.reports) {
        report.id = m_ids.next<EntityId>();
        all.push_back({reportAdd, toJson(report)});
    }
    for (Respondent& respondent : additions.respondents)
        all.push_back(respondentProposal(respondent));
    for (AddedAct& added : additions.acts) {
        added.act.id = m_ids.next<EntityId>();
        all.push_back({actAdd, toJson(added.act)});
        all.back().body["respondent"] = formatId(added.respondent);
    }
    return all;
}

journal::Proposal CaseService::respondentProposal(Respondent& respondent)
{
    respondent.id = m_ids.next<EntityId>();
    for (Act& act : respondent.acts)
        act.id = m_ids.next<EntityId>();
    return {respondentAdd, toJson(respondent)};
}

Result<void> CaseService::change(const access::Session& session, const CaseId& id,
                                 const journal::Version& seen,
                                 const std::vector<FieldChange>& changes, Additions additions)
{
    TRY(access::authorize(session, access::Action::changeCase));
    const journal::StreamHistory history = m_journal.history(id);
    const auto file = foldCase(history);
    if (!file)
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(id)});
    TRY(checkAdditions(file->content, additions));
    TRY(checkPeople(file->content, changes, additions));
    TRY(checkDays(changes, additions, today()));
    TRY_ASSIGN(std::vector<journal::Proposal> proposals,
               settingProposals(history, *file, seen, changes));
    for (journal::Proposal& each : addingProposals(additions))
        proposals.push_back(std::move(each));
    if (proposals.empty())
        return {};
    TRY(m_journal.commit(session, id, std::move(proposals)));
    return {};
}

Result<void> CaseService::cancel(const access::Session& session, const CaseId& id,
                                 const std::string& reason)
{
    TRY(access::authorize(session, access::Action::cancelCase));
    if (trim(reason).empty())
        return fail(ErrorCode::reasonMissing, {.field = "cancel"});
    if (!foldCase(m_journal.history(id)))
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(id)});
    TRY(m_journal.commit(session, id, {{caseCancel, json{{"reason", reason}}}}));
    return {};
}

Result<CaseId> CaseService::find(const std::string& numberOrId)
{
    if (const auto id = CaseStore(m_journal.database()).find(numberOrId))
        return *id;
    return fail(ErrorCode::notFound, {.field = "case", .value = numberOrId});
}

Result<void> CaseService::resolve(Origin& origin)
{
    if (trim(origin.reason).empty())
        return fail(ErrorCode::reasonMissing, {.field = "derived_reason"});
    TRY_ASSIGN(origin.caseId, find(origin.number));
    const auto file = foldCase(m_journal.history(origin.caseId));
    origin.number = file ? file->number : origin.number;
    return {};
}

std::vector<std::string> CaseService::derivedCases(const CaseId& id)
{
    return CaseStore(m_journal.database()).derivedFrom(id);
}

std::vector<Warning> CaseService::possibleDuplicates(const CaseContent& content)
{
    std::vector<Warning> warnings;
    CaseStore store(m_journal.database());
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        const Respondent& respondent = content.respondents[i];
        if (respondent.nip.empty() || respondent.acts.empty() || !respondent.acts.front().occurred)
            continue;
        for (const std::string& number :
             store.casesOf(respondent.nip, *respondent.acts.front().occurred))
            warnings.push_back(
                {WarningKind::possibleDuplicate, fmt::format("respondents[{}]", i), number});
    }
    return warnings;
}

std::vector<Warning> CaseService::usedReportNumbers(const CaseContent& content,
                                                    const std::string& own)
{
    std::vector<Warning> warnings;
    CaseStore store(m_journal.database());
    for (std::size_t i = 0; i < content.reports.size(); ++i)
        if (content.reports[i].source == "bawaslu")
            for (const std::string& number :
                 store.casesWithReport(content.reports[i], content.place))
                if (number != own)
                    warnings.push_back({WarningKind::reportNumberUsed,
                                        fmt::format("reports[{}].number", i), number});
    return warnings;
}

} // namespace jejak::cases
