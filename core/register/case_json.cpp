#include "core/register/case_json.h"

#include "core/cases/case_bodies.h"
#include "core/referral/limit_bodies.h"
#include "core/referral/limit_course.h"
#include "core/referral/step_bodies.h"
#include "core/referral/step_fields.h"
#include "core/register/decree_json.h"

#include <nlohmann/json.hpp>

namespace jejak::registers {
namespace {

using nlohmann::json;

void put(json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

json textOrNull(const std::optional<std::string>& text)
{
    return text ? json(*text) : json(nullptr);
}

json dateOrNull(const std::optional<Date>& date)
{
    return date ? json(formatIsoDate(*date)) : json(nullptr);
}

json stepJson(const referral::Step& step)
{
    json object = referral::toJson(step);
    object["voided"] = step.isVoided;
    if (step.due)
        object["due"] = formatIsoDate(*step.due);
    put(object, "void_reason", step.voidReason);
    return object;
}

// What was recorded; the receipt that a report tells stands apart.
json stepsJson(const referral::Chain& chain)
{
    json list = json::array();
    for (const referral::Step& step : chain.steps)
        if (!step.isImplied)
            list.push_back(stepJson(step));
    return list;
}

json receiptJson(const referral::Chain& chain)
{
    for (const referral::Step& step : chain.steps)
        if (step.isImplied)
            return stepJson(step);
    return nullptr;
}

json statusJson(const referral::Chain& chain)
{
    return chain.status ? json(referral::word(*chain.status)) : json(nullptr);
}

void addSanctions(json& object, const CaseRecord& record, const cases::Respondent& respondent)
{
    if (const auto recommended = sanctions::recommendedFor(record.chain, respondent.id))
        object["recommended_sanction"] = toJson(*recommended);
    for (const sanctions::Decree& decree : sanctions::decreesOf(record.chain, respondent.id))
        object["decrees"].push_back(toJson(decree, respondent));
}

json respondentsJson(const CaseRecord& record)
{
    json list = json::array();
    for (std::size_t i = 0; i < record.file.content.respondents.size(); ++i) {
        const referral::RespondentOutcome& outcome = record.chain.outcomes[i];
        json object = cases::toJson(record.file.content.respondents[i]);
        object["outcome"] = referral::word(outcome.outcome);
        object["blocked"] = outcome.isBlocked;
        object["holder"] = referral::holderWord(outcome);
        object["holder_since"] = dateOrNull(outcome.since);
        object["status"] = outcome.last ? json(referral::word(*outcome.last)) : json(nullptr);
        if (outcome.sanction)
            object["sanction"] = *outcome.sanction;
        if (outcome.decided)
            object["decided"] = formatIsoDate(*outcome.decided);
        addSanctions(object, record, record.file.content.respondents[i]);
        list.push_back(std::move(object));
    }
    return list;
}

// Whom a limit still concerns: those for whom it is open, or all of its step.
json concernedJson(const CaseRecord& record, const referral::FollowedLimit& followed)
{
    json ids = json::array();
    const referral::Limit& limit = referral::limitOf(record.chain, followed);
    const auto& ofStep = record.chain.steps[followed.step].respondents;
    if (followed.state == referral::LimitState::open)
        for (const std::size_t each : followed.waiting)
            ids.push_back(formatId(record.file.content.respondents[each].id));
    else
        for (const EntityId& id : limit.respondents.empty() ? ofStep : limit.respondents)
            ids.push_back(formatId(id));
    return ids;
}

json deadlinesJson(const CaseRecord& record)
{
    json list = json::array();
    for (const referral::FollowedLimit& each : record.chain.limits) {
        const referral::Limit& limit = referral::limitOf(record.chain, each);
        json object = referral::toJson(limit);
        object["rule"] = referral::describe(limit);
        object["step"] = formatId(record.chain.steps[each.step].id);
        object["state"] = referral::word(each.state);
        object["ended"] = dateOrNull(each.ended);
        object["late"] = each.isLate;
        object["respondents"] = concernedJson(record, each);
        list.push_back(std::move(object));
    }
    return list;
}

json sanctionsJson(const referral::Chain& chain)
{
    json list = json::array();
    for (const referral::Step& step : chain.steps) {
        if (step.isVoided || !referral::fieldsOf(step.kind).sanction ||
            (!step.sanction && step.sanctionText.empty()))
            continue;
        json respondents = json::array();
        for (const EntityId& id : step.respondents)
            respondents.push_back(formatId(id));
        json object{{"step", formatId(step.id)},
                    {"date", formatIsoDate(step.eventDate)},
                    {"sanction", textOrNull(step.sanction)},
                    {"respondents", std::move(respondents)}};
        put(object, "text", step.sanctionText);
        put(object, "level", step.sanctionLevel);
        put(object, "regulation", step.regulation);
        put(object, "comparison", step.decree.comparison);
        list.push_back(std::move(object));
    }
    return list;
}

json evidenceJson(const std::vector<evidence::EvidenceItem>& items)
{
    json list = json::array();
    for (const evidence::EvidenceItem& item : items)
        list.push_back({{"id", formatId(item.id)},
                        {"sha256", item.sha256},
                        {"size", item.size},
                        {"name", item.name},
                        {"added", formatIsoDate(item.added)}});
    return list;
}

json conflictsJson(const std::vector<journal::FieldConflict>& conflicts)
{
    json list = json::array();
    for (const journal::FieldConflict& conflict : conflicts) {
        json values = json::array();
        for (const journal::LiveValue& live : conflict.values)
            values.push_back(live.value);
        list.push_back({{"entity", conflict.entity},
                        {"field", conflict.field},
                        {"values", std::move(values)}});
    }
    return list;
}

} // namespace

json toJson(const CaseRecord& record)
{
    const cases::CaseFile& file = record.file;
    json reports = json::array();
    for (const cases::Report& report : file.content.reports)
        reports.push_back(cases::toJson(report));
    json object{{"id", formatId(file.id)},
                {"number", file.number},
                {"office", file.office},
                {"recorded", dateOrNull(file.recorded)},
                {"place", textOrNull(file.content.place)},
                {"channel", textOrNull(file.content.channel)},
                {"narrative", file.content.narrative},
                {"reports", std::move(reports)},
                {"respondents", respondentsJson(record)},
                {"receipt", receiptJson(record.chain)},
                {"steps", stepsJson(record.chain)},
                {"holder", referral::holderWord(record.chain)},
                {"holder_since", dateOrNull(record.chain.heldSince)},
                {"status", statusJson(record.chain)},
                {"deadlines", deadlinesJson(record)},
                {"sanctions", sanctionsJson(record.chain)},
                {"evidence", evidenceJson(record.evidence)},
                {"cancelled", file.isCancelled},
                {"conflicts", conflictsJson(file.conflicts)}};
    put(object, "place_text", file.content.placeText);
    put(object, "cancel_reason", file.cancelReason);
    if (file.content.derivedFrom)
        object["derived_from"] = {{"id", formatId(file.content.derivedFrom->caseId)},
                                  {"number", file.content.derivedFrom->number},
                                  {"reason", file.content.derivedFrom->reason}};
    return object;
}

json toJson(const referral::Chain& chain)
{
    json next = json::array();
    for (const referral::StepKind kind : referral::nextSteps(chain))
        next.push_back(referral::word(kind));
    return {{"receipt", receiptJson(chain)},
            {"events", stepsJson(chain)},
            {"holder", referral::holderWord(chain)},
            {"status", statusJson(chain)},
            {"next", std::move(next)}};
}

} // namespace jejak::registers
