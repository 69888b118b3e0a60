#include "core/cases/case_bodies.h"

#include "core/journal/body.h"
#include "core/journal/entity.h"

namespace jejak::cases {
namespace {

using journal::put;
using nlohmann::json;

std::optional<Date> dateOf(const journal::Entity& entity, const char* field)
{
    return parseIsoDate(entity.text(field));
}

std::optional<std::string> categoryOf(const journal::Entity& entity, const char* field)
{
    auto text = entity.optionalText(field);
    return text == "ethics" || text == "discipline" ? text : std::nullopt;
}

} // namespace

json toJson(const Report& report)
{
    json body;
    body["id"] = formatId(report.id);
    put(body, "source", report.source);
    put(body, "source_text", report.sourceText);
    put(body, "number", report.number);
    put(body, "known", report.known);
    put(body, "received", report.received);
    return body;
}

json toJson(const Act& act)
{
    json body;
    body["id"] = formatId(act.id);
    put(body, "form", act.form);
    put(body, "form_text", act.formText);
    put(body, "category", act.category);
    put(body, "proposed_category", act.proposedCategory);
    put(body, "category_reason", act.categoryReason);
    put(body, "occurred", act.occurred);
    put(body, "place", act.place);
    put(body, "place_text", act.placeText);
    return body;
}

json toJson(const Respondent& respondent)
{
    json body;
    body["id"] = formatId(respondent.id);
    body["kind"] = respondent.kind;
    put(body, "name", respondent.name);
    put(body, "nip", respondent.nip);
    put(body, "position", respondent.position);
    put(body, "job_level", respondent.jobLevel);
    put(body, "job_level_group", respondent.jobLevelGroup);
    put(body, "rank", respondent.rank);
    put(body, "unit", respondent.unit);
    put(body, "agency", respondent.agency);
    put(body, "region", respondent.region);
    if (!respondent.motives.empty())
        body["motives"] = respondent.motives;
    json acts = json::array();
    for (const Act& act : respondent.acts)
        acts.push_back(toJson(act));
    body["acts"] = std::move(acts);
    return body;
}

Report reportFrom(const journal::Entity& entity)
{
    return {.source = entity.optionalText("source"),
            .sourceText = entity.text("source_text"),
            .number = entity.text("number"),
            .known = dateOf(entity, "known"),
            .received = dateOf(entity, "received")};
}

Act actFrom(const journal::Entity& entity)
{
    return {.form = entity.optionalText("form"),
            .formText = entity.text("form_text"),
            .category = categoryOf(entity, "category"),
            .proposedCategory = categoryOf(entity, "proposed_category"),
            .categoryReason = entity.text("category_reason"),
            .occurred = dateOf(entity, "occurred"),
            .place = entity.optionalText("place"),
            .placeText = entity.text("place_text")};
}

Respondent respondentFrom(const journal::Entity& entity)
{
    Respondent respondent{.name = entity.text("name"),
                          .nip = entity.text("nip"),
                          .kind = entity.text("kind"),
                          .position = entity.text("position"),
                          .jobLevel = entity.optionalText("job_level"),
                          .jobLevelGroup = entity.optionalText("job_level_group"),
                          .rank = entity.text("rank"),
                          .unit = entity.text("unit"),
                          .agency = entity.text("agency"),
                          .region = entity.optionalText("region")};
    if (respondent.kind != "pppk" && respondent.kind != "non_asn")
        respondent.kind = "pns";
    for (const json& motive : entity.value("motives"))
        if (motive.is_string())
            respondent.motives.push_back(motive.get<std::string>());
    return respondent;
}

} // namespace jejak::cases
