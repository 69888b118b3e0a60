#include "core/register/case_input.h"

#include "core/base/text.h"
#include "core/reference/reference_data.h"
#include "core/register/step_input.h"

#include <algorithm>

namespace jejak::registers {
namespace {

using nlohmann::json;
using reference::ReferenceData;

// A word of the shared list; anything else is refused.
std::optional<std::string> wordOf(ObjectReader& reader, const char* key, const char* domain,
                                  const ReferenceData& reference)
{
    auto word = reader.optionalText(key);
    if (word && reference.words().find(domain, *word) == nullptr)
        reader.refuse(key, *word);
    return word;
}

cases::Report readReport(ObjectReader& reader, const ReferenceData& reference)
{
    return {.source = wordOf(reader, "source", "source", reference),
            .sourceText = reader.text("source_text"),
            .number = reader.text("number"),
            .known = reader.date("known"),
            .received = reader.date("received")};
}

cases::Act readAct(ObjectReader& reader, const ReferenceData& reference)
{
    return {.form = reader.optionalText("form"),
            .formText = reader.text("form_text"),
            .category = wordOf(reader, "category", "category", reference),
            .categoryReason = reader.text("category_reason"),
            .occurred = reader.date("occurred"),
            .place = reader.optionalText("place"),
            .placeText = reader.text("place_text")};
}

std::vector<std::string> readMotives(ObjectReader& reader, const ReferenceData& reference)
{
    std::vector<std::string> motives = reader.texts("motives");
    for (const std::string& each : motives)
        if (reference.motives().find(each) == nullptr)
            reader.refuse("motives", each);
    return motives;
}

cases::Respondent readRespondent(ObjectReader& reader, const ReferenceData& reference)
{
    cases::Respondent respondent{.name = reader.text("name"),
                                 .nip = reader.text("nip"),
                                 .kind = wordOf(reader, "kind", "kind", reference).value_or("pns"),
                                 .position = reader.text("position"),
                                 .jobLevel = reader.optionalText("job_level"),
                                 .rank = reader.text("rank"),
                                 .unit = reader.text("unit"),
                                 .agency = reader.text("agency"),
                                 .region = reader.optionalText("region"),
                                 .motives = readMotives(reader, reference)};
    for (ObjectReader& act : reader.objects("acts")) {
        respondent.acts.push_back(readAct(act, reference));
        reader.add(act.finish());
    }
    return respondent;
}

// "limit": what a letter gives instead of the rule.
std::optional<referral::LimitTerms> readTerms(ObjectReader& reader)
{
    auto object = reader.object("limit");
    if (!object)
        return std::nullopt;
    const std::string unit = object->text("unit");
    referral::LimitTerms terms{.count = static_cast<int>(object->integer("count", 1, 1000)),
                               .unit = dayUnitFromWord(unit).value_or(DayUnit::workingDays),
                               .basis = object->text("basis")};
    if (!unit.empty() && !dayUnitFromWord(unit))
        object->refuse("unit", unit);
    reader.add(object->finish());
    return terms;
}

// The respondent with this id, NIP or name.
const cases::Respondent* find(const std::vector<cases::Respondent>& respondents,
                              const std::string& named)
{
    const auto id = parseId<EntityId>(named);
    const std::string digits = digitsOf(named);
    const auto found =
        std::find_if(respondents.begin(), respondents.end(), [&](const cases::Respondent& each) {
            return id == each.id || each.name == named || (!digits.empty() && each.nip == digits);
        });
    return found == respondents.end() ? nullptr : &*found;
}

} // namespace

Result<cases::CaseContent> readCaseContent(const json& object, const ReferenceData& reference)
{
    ObjectReader reader(object, {});
    cases::CaseContent content{.place = reader.optionalText("place"),
                               .placeText = reader.text("place_text"),
                               .channel = wordOf(reader, "channel", "channel", reference),
                               .narrative = reader.text("narrative")};
    if (auto number = reader.optionalText("derived_from"))
        content.derivedFrom = cases::Origin{{}, *std::move(number), reader.text("derived_reason")};
    for (ObjectReader& report : reader.objects("reports")) {
        content.reports.push_back(readReport(report, reference));
        reader.add(report.finish());
    }
    for (ObjectReader& respondent : reader.objects("respondents")) {
        content.respondents.push_back(readRespondent(respondent, reference));
        reader.add(respondent.finish());
    }
    TRY(reader.finish());
    return content;
}

Result<referral::Step> readStep(referral::StepKind kind, const json& object,
                                const std::vector<cases::Respondent>& respondents,
                                const ReferenceData& reference)
{
    ObjectReader reader(object, {});
    const auto eventDate = reader.date("event_date");
    referral::Step step{.kind = kind,
                        .eventDate = eventDate.value_or(Date{}),
                        .letterNumber = reader.text("letter_number"),
                        .letterDate = reader.date("letter_date"),
                        .sent = reader.date("sent"),
                        .received = reader.date("received"),
                        .sender = reader.text("from"),
                        .recipient = reader.text("to"),
                        .note = reader.text("note"),
                        .due = reader.date("due"),
                        .examinationDate = reader.date("examination_date")};
    step.terms = readTerms(reader);
    readStepDetails(reader, reference, step);
    const std::vector<std::string> named = reader.texts("respondents");
    TRY(reader.finish());
    // Left out it means all, so an empty list is a mistake.
    if (const auto list = object.find("respondents");
        list != object.end() && list->is_array() && list->empty())
        return fail(ErrorCode::invalidInput, {.field = "respondents", .rule = "empty_list"});
    if (!eventDate)
        return fail(ErrorCode::missingInput, {.field = "event_date"});
    for (const std::string& each : named) {
        const cases::Respondent* respondent = find(respondents, each);
        if (respondent == nullptr)
            return fail(ErrorCode::notFound, {.field = "respondent", .value = each});
        step.respondents.push_back(respondent->id);
    }
    return step;
}

} // namespace jejak::registers
