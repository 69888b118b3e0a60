#include "core/cases/case_fold.h"

#include "core/cases/case_bodies.h"

#include <algorithm>

namespace jejak::cases {
namespace {

using journal::Entity;
using journal::RecordedOperation;
using nlohmann::json;

EntityId idOf(const json& body, const char* field = "id")
{
    const auto found = body.find(field);
    if (found == body.end() || !found->is_string())
        return {};
    return parseId<EntityId>(found->get_ref<const std::string&>()).value_or(EntityId{});
}

std::string textOf(const json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// An entity with the id it was created under and, for an act, whose act it is.
struct Part
{
    EntityId id;
    EntityId owner;
    Entity entity;
};

// All entities of one case, its operations applied one after another.
class Parts
{
public:
    explicit Parts(const journal::StreamHistory& history)
    {
        for (const RecordedOperation& each : history.operations)
            if (each.body.is_object())
                apply(each);
    }

    const Part* head() const { return m_head ? &*m_head : nullptr; }
    const std::vector<Part>& reports() const { return m_reports; }
    const std::vector<Part>& respondents() const { return m_respondents; }
    const std::vector<Part>& acts() const { return m_acts; }

    // The entity with this id; the case itself when `id` is empty.
    const Entity* find(const std::string& id) const
    {
        if (id.empty())
            return m_head ? &m_head->entity : nullptr;
        const auto wanted = parseId<EntityId>(id);
        for (const auto* list : {&m_reports, &m_respondents, &m_acts})
            for (const Part& part : *list)
                if (wanted == part.id)
                    return &part.entity;
        return nullptr;
    }

private:
    void apply(const RecordedOperation& each)
    {
        const std::string& kind = each.operation.kind;
        if (kind == caseCreate && !m_head) {
            m_head = make(each, each.body);
            addAll(each, "reports", {}, m_reports);
        } else if (kind == caseSet && m_head) {
            set(each, m_head->entity);
        } else if (kind == reportAdd) {
            m_reports.push_back(make(each, each.body));
        } else if (kind == respondentAdd) {
            m_respondents.push_back(make(each, each.body));
            addAll(each, "acts", m_respondents.back().id, m_acts);
        } else if (kind == actAdd) {
            m_acts.push_back(make(each, each.body));
            m_acts.back().owner = idOf(each.body, "respondent");
        } else if (kind == reportSet) {
            setIn(each, m_reports);
        } else if (kind == respondentSet) {
            setIn(each, m_respondents);
        } else if (kind == actSet) {
            setIn(each, m_acts);
        }
    }

    static Part make(const RecordedOperation& each, const json& body)
    {
        return {idOf(body), {}, Entity(each.operation.id, each.operation.time, body)};
    }

    static void addAll(const RecordedOperation& each, const char* field, EntityId owner,
                       std::vector<Part>& parts)
    {
        const auto list = each.body.find(field);
        if (list == each.body.end())
            return;
        for (const json& body : *list) {
            parts.push_back(make(each, body));
            parts.back().owner = owner;
        }
    }

    static void set(const RecordedOperation& each, Entity& entity)
    {
        if (const auto fields = each.body.find("set"); fields != each.body.end())
            entity.apply(each.operation, *fields);
    }

    static void setIn(const RecordedOperation& each, std::vector<Part>& parts)
    {
        const EntityId id = idOf(each.body);
        for (Part& part : parts)
            if (part.id == id)
                set(each, part.entity);
    }

    std::optional<Part> m_head;
    std::vector<Part> m_reports;
    std::vector<Part> m_respondents;
    std::vector<Part> m_acts;
};

CaseContent contentOf(const Parts& parts)
{
    const Entity& head = parts.head()->entity;
    CaseContent content{.place = head.optionalText("place"),
                        .placeText = head.text("place_text"),
                        .channel = head.optionalText("channel"),
                        .narrative = head.text("narrative")};
    if (const auto origin = parseId<CaseId>(head.text("derived_from")))
        content.derivedFrom =
            Origin{*origin, head.text("derived_number"), head.text("derived_reason")};
    for (const Part& part : parts.reports()) {
        content.reports.push_back(reportFrom(part.entity));
        content.reports.back().id = part.id;
    }
    for (const Part& part : parts.respondents()) {
        Respondent respondent = respondentFrom(part.entity);
        respondent.id = part.id;
        for (const Part& act : parts.acts()) {
            if (act.owner != part.id)
                continue;
            respondent.acts.push_back(actFrom(act.entity));
            respondent.acts.back().id = act.id;
        }
        content.respondents.push_back(std::move(respondent));
    }
    return content;
}

std::vector<journal::FieldConflict> conflictsOf(const Parts& parts)
{
    std::vector<journal::FieldConflict> all = parts.head()->entity.conflicts({});
    for (const auto* list : {&parts.reports(), &parts.respondents(), &parts.acts()})
        for (const Part& part : *list)
            for (journal::FieldConflict& each : part.entity.conflicts(formatId(part.id)))
                all.push_back(std::move(each));
    return all;
}

} // namespace

std::optional<CaseFile> foldCase(const journal::StreamHistory& history)
{
    const Parts parts(history);
    if (parts.head() == nullptr)
        return std::nullopt;
    const Entity& head = parts.head()->entity;
    CaseFile file{.id = history.id,
                  .number = head.text("number"),
                  .recorded = parseIsoDate(head.text("recorded")),
                  .office = head.text("office"),
                  .content = contentOf(parts),
                  .version = journal::versionOf(history),
                  .conflicts = conflictsOf(parts)};
    for (const RecordedOperation& each : history.operations) {
        file.changed = std::max(file.changed, each.operation.time);
        if (each.operation.kind == caseCreate)
            file.recordedBy = each.operation.actor;
        if (each.operation.kind == caseCancel) {
            file.isCancelled = true;
            file.cancelReason = textOf(each.body, "reason");
        }
    }
    return file;
}

std::vector<journal::OperationId> valuesSeen(const journal::StreamHistory& history,
                                             const std::string& entity, std::string_view field,
                                             const journal::Version& seen)
{
    const Parts parts(history);
    std::vector<journal::OperationId> sources;
    const Entity* found = parts.find(entity);
    if (found == nullptr)
        return sources;
    for (const journal::LiveValue& live : found->values(field))
        if (journal::covers(seen, live.source))
            sources.push_back(live.source);
    return sources;
}

} // namespace jejak::cases
