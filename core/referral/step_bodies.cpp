#include "core/referral/step_bodies.h"

#include "core/cases/case_bodies.h"
#include "core/journal/body.h"
#include "core/referral/limit_bodies.h"

#include <algorithm>

namespace jejak::referral {
namespace {

using journal::date;
using journal::put;
using journal::text;
using journal::texts;
using nlohmann::json;

std::optional<Step> stepFrom(const json& body)
{
    const auto kind = stepFromWord(text(body, "step"));
    const auto eventDate = parseIsoDate(text(body, "event_date"));
    const auto id = parseId<EntityId>(text(body, "id"));
    if (!kind || !eventDate || !id)
        return std::nullopt;
    Step step{.id = *id,
              .kind = *kind,
              .eventDate = *eventDate,
              .letterNumber = text(body, "letter_number"),
              .letterDate = date(body, "letter_date"),
              .sent = date(body, "sent"),
              .received = date(body, "received"),
              .sender = text(body, "from"),
              .recipient = text(body, "to"),
              .commission = text(body, "commission"),
              .note = text(body, "note"),
              .sanctionText = text(body, "sanction_text"),
              .due = date(body, "due"),
              .dueRule = text(body, "due_rule"),
              .examinationDate = date(body, "examination_date"),
              .channel = text(body, "channel"),
              .proof = text(body, "proof"),
              .institution = text(body, "institution"),
              .issuerRegion = text(body, "issuer_region"),
              .attachments = texts(body, "attachments"),
              .summons = static_cast<int>(journal::integer(body, "summons") & 3),
              .minutes = text(body, "minutes"),
              .isAbsent = journal::flag(body, "absent"),
              .sanctionLevel = text(body, "sanction_level"),
              .regulation = text(body, "regulation"),
              .article = text(body, "article"),
              .result = text(body, "result"),
              .sameLetter = journal::flag(body, "same_letter"),
              .isImplied = journal::flag(body, "implied")};
    if (const std::string sanction = text(body, "sanction"); !sanction.empty())
        step.sanction = sanction;
    for (const std::string& each : texts(body, "respondents"))
        if (const auto respondent = parseId<EntityId>(each))
            step.respondents.push_back(*respondent);
    if (const auto decree = body.find("decree"); decree != body.end())
        step.decree = decreeFrom(*decree);
    step.limits = limitsOf(body, step);
    return step;
}

// The limit of the letter, or the first of the law, is what lists of steps show.
void showLimit(Step& step)
{
    if (step.limits.empty())
        return;
    step.due = step.limits.front().due;
    step.dueRule = describe(step.limits.front());
}

Step* find(std::vector<Step>& steps, const std::string& id)
{
    const auto wanted = parseId<EntityId>(id);
    for (Step& step : steps)
        if (wanted == step.id)
            return &step;
    return nullptr;
}

// A receipt that was recorded takes the place of the one that the report tells.
void dropImplied(std::vector<Step>& steps)
{
    const auto isRecorded = [](const Step& step) {
        return step.kind == StepKind::received && !step.isImplied && !step.isVoided;
    };
    if (std::any_of(steps.begin(), steps.end(), isRecorded))
        steps.erase(std::remove_if(steps.begin(), steps.end(),
                                   [](const Step& step) { return step.isImplied; }),
                    steps.end());
}

// The steps that a case was created with.
std::vector<Step> stepsFrom(const json& created)
{
    std::vector<Step> steps;
    if (const auto list = created.find("steps"); list != created.end())
        for (const json& each : *list)
            if (each.is_object())
                if (auto step = stepFrom(each))
                    steps.push_back(*std::move(step));
    return steps;
}

// What only some kinds of step have.
void putDetails(json& body, const Step& step)
{
    put(body, "channel", step.channel);
    put(body, "proof", step.proof);
    put(body, "institution", step.institution);
    put(body, "issuer_region", step.issuerRegion);
    put(body, "attachments", step.attachments);
    put(body, "examination_date", step.examinationDate);
    if (step.summons != 0)
        body["summons"] = step.summons;
    put(body, "minutes", step.minutes);
    if (step.isAbsent)
        body["absent"] = true;
    put(body, "sanction_level", step.sanctionLevel);
    put(body, "regulation", step.regulation);
    put(body, "article", step.article);
    put(body, "result", step.result);
    if (step.sameLetter)
        body["same_letter"] = true;
    if (step.isImplied)
        body["implied"] = true;
    if (!step.decree.isEmpty())
        body["decree"] = toJson(step.decree);
}

} // namespace

json toJson(const Step& step)
{
    json body;
    body["id"] = formatId(step.id);
    body["step"] = word(step.kind);
    body["event_date"] = formatIsoDate(step.eventDate);
    put(body, "letter_number", step.letterNumber);
    put(body, "letter_date", step.letterDate);
    put(body, "sent", step.sent);
    put(body, "received", step.received);
    put(body, "from", step.sender);
    put(body, "to", step.recipient);
    put(body, "commission", step.commission);
    put(body, "note", step.note);
    put(body, "sanction_text", step.sanctionText);
    for (const Limit& limit : step.limits)
        body["limits"].push_back(toJson(limit));
    put(body, "sanction", step.sanction);
    putDetails(body, step);
    if (!step.respondents.empty()) {
        json ids = json::array();
        for (const EntityId& id : step.respondents)
            ids.push_back(formatId(id));
        body["respondents"] = std::move(ids);
    }
    return body;
}

std::vector<Step> foldSteps(const journal::StreamHistory& history)
{
    std::vector<Step> steps;
    bool isCreated = false;
    for (const journal::RecordedOperation& each : history.operations) {
        if (!each.body.is_object())
            continue;
        if (each.operation.kind == cases::caseCreate && !isCreated) {
            steps = stepsFrom(each.body);
            isCreated = true;
        } else if (each.operation.kind == stepRecord) {
            if (auto step = stepFrom(each.body))
                steps.push_back(*std::move(step));
        } else if (each.operation.kind == stepVoid) {
            if (Step* step = find(steps, text(each.body, "id"))) {
                step->isVoided = true;
                step->voidReason = text(each.body, "reason");
            }
        } else if (each.operation.kind == limitSet) {
            Step* step = find(steps, text(each.body, "id"));
            auto limit = limitFrom(each.body.value("limit", json()));
            if (step == nullptr || !limit)
                continue;
            limit->reason = text(each.body, "reason");
            setLimit(*step, *std::move(limit));
        }
    }
    dropImplied(steps);
    for (Step& step : steps)
        showLimit(step);
    return steps;
}

} // namespace jejak::referral
