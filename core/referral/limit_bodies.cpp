#include "core/referral/limit_bodies.h"

#include <algorithm>
#include <charconv>

namespace jejak::referral {
namespace {

using nlohmann::json;

std::string text(const json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flag(const json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

// No law counts further; a hostile file may try.
int bounded(std::int64_t days)
{
    constexpr std::int64_t most = 10'000;
    return days < -most || days > most ? 0 : static_cast<int>(days);
}

int count(const json& object)
{
    const auto found = object.find("count");
    if (found == object.end() || !found->is_number_integer())
        return 0;
    return bounded(found->get<std::int64_t>());
}

std::vector<std::string> words(const json& object, const char* field)
{
    std::vector<std::string> list;
    if (const auto found = object.find(field); found != object.end() && found->is_array())
        for (const json& each : *found)
            if (each.is_string())
                list.push_back(each.get<std::string>());
    return list;
}

void put(json& object, const char* field, const std::string& value)
{
    if (!value.empty())
        object[field] = value;
}

void put(json& object, const char* field, const std::vector<std::string>& list)
{
    if (!list.empty())
        object[field] = list;
}

// Older programs wrote "tindak-lanjut-ppk: 14 hari kerja (calendar)", or no text for a date that
// the letter named.
Limit fromOldBody(const Step& step, Date due)
{
    const bool answer = step.kind == StepKind::recommended || step.kind == StepKind::ppkReceived;
    Limit limit{.code = answer ? answerOfPpk : limitOfLetter,
                .startedFrom = LimitStart::received,
                .start = step.received.value_or(step.eventDate),
                .due = due,
                .basis = step.dueRule,
                .responsible = answer ? "ppk" : std::string(),
                .endsWith = {answer ? "sanctioned" : std::string(endsWithNext)}};
    if (const std::size_t colon = step.dueRule.find(": "); colon != std::string::npos) {
        const char* begin = step.dueRule.data() + colon + 2;
        std::from_chars(begin, step.dueRule.data() + step.dueRule.size(), limit.count);
        limit.count = bounded(limit.count);
        if (step.dueRule.find("hari kalender") != std::string::npos)
            limit.unit = DayUnit::calendarDays;
        const std::size_t open = step.dueRule.find('(');
        if (open != std::string::npos && step.dueRule.back() == ')')
            limit.calendar = step.dueRule.substr(open + 1, step.dueRule.size() - open - 2);
    }
    return limit;
}

} // namespace

json toJson(const Limit& limit)
{
    json object{{"code", limit.code},
                {"start", formatIsoDate(limit.start)},
                {"due", formatIsoDate(limit.due)}};
    put(object, "text", limit.text);
    put(object, "basis", limit.basis);
    put(object, "calendar", limit.calendar);
    put(object, "holder", limit.responsible);
    put(object, "until", limit.endsWith);
    put(object, "lapses", limit.lapsesWith);
    put(object, "reason", limit.reason);
    put(object, "when", limit.conditions);
    for (const EntityId& each : limit.respondents)
        object["respondents"].push_back(formatId(each));
    if (limit.count != 0) {
        object["count"] = limit.count;
        object["unit"] = word(limit.unit);
    }
    if (limit.startedFrom != LimitStart::event)
        object["from"] = word(limit.startedFrom);
    if (limit.nature != LimitNature::duty)
        object["nature"] = word(limit.nature);
    if (limit.contest != Contest::any)
        object["contest"] = word(limit.contest);
    if (limit.isEstimated)
        object["estimated"] = true;
    if (limit.isVerified)
        object["verified"] = true;
    if (limit.isOwn)
        object["own"] = true;
    return object;
}

std::optional<Limit> limitFrom(const json& object)
{
    if (!object.is_object())
        return std::nullopt;
    const auto start = parseIsoDate(text(object, "start"));
    const auto due = parseIsoDate(text(object, "due"));
    Limit limit{.code = text(object, "code"), .text = text(object, "text")};
    if (!start || !due || limit.code.empty())
        return std::nullopt;
    limit.nature = limitNatureFromWord(text(object, "nature")).value_or(LimitNature::duty);
    limit.startedFrom = limitStartFromWord(text(object, "from")).value_or(LimitStart::event);
    limit.start = *start;
    limit.count = count(object);
    limit.unit = dayUnitFromWord(text(object, "unit")).value_or(DayUnit::workingDays);
    limit.due = *due;
    limit.isEstimated = flag(object, "estimated");
    limit.basis = text(object, "basis");
    limit.calendar = text(object, "calendar");
    limit.contest = contestFromWord(text(object, "contest")).value_or(Contest::any);
    limit.responsible = text(object, "holder");
    limit.endsWith = words(object, "until");
    limit.lapsesWith = words(object, "lapses");
    limit.isVerified = flag(object, "verified");
    limit.isOwn = flag(object, "own");
    limit.reason = text(object, "reason");
    limit.conditions = words(object, "when");
    for (const std::string& each : words(object, "respondents"))
        if (const auto respondent = parseId<EntityId>(each))
            limit.respondents.push_back(*respondent);
    return limit;
}

std::vector<Limit> limitsOf(const json& body, const Step& step)
{
    std::vector<Limit> limits;
    if (const auto list = body.find("limits"); list != body.end() && list->is_array())
        for (const json& each : *list)
            if (auto limit = limitFrom(each))
                limits.push_back(*std::move(limit));
    if (limits.empty() && step.due)
        limits.push_back(fromOldBody(step, *step.due));
    return limits;
}

void setLimit(Step& step, Limit limit)
{
    const auto found = std::find_if(step.limits.begin(), step.limits.end(),
                                    [&](const Limit& each) { return each.code == limit.code; });
    if (found == step.limits.end())
        step.limits.push_back(std::move(limit));
    else
        *found = std::move(limit);
}

} // namespace jejak::referral
