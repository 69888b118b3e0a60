#include "core/deadlines/deadline_rules.h"

#include "core/reference/table.h"
#include "core/referral/step_kind.h"

#include <algorithm>
#include <charconv>

namespace jejak::deadlines {
namespace {

constexpr int farthest = 1000; // no law counts further

Result<int> readCount(std::string_view cell)
{
    int count = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
    if (error != std::errc() || end != cell.data() + cell.size())
        return fail(ErrorCode::invalidInput, {.field = "count", .value = std::string(cell)});
    return count;
}

Result<DeadlineRule> makeRule(const reference::Row<17>& row)
{
    const auto& [code, contest, trigger, when, start, nature, until, lapses, responsible, count,
                 unit, text, basis, from, to, verified, source] = row;
    const auto knownContest = referral::contestFromWord(contest);
    const auto knownStart = referral::limitStartFromWord(start);
    const auto knownNature = referral::limitNatureFromWord(nature);
    const auto knownUnit = dayUnitFromWord(unit);
    if (!knownContest || !knownStart || !knownNature || !knownUnit)
        return fail(ErrorCode::invalidInput,
                    {.field = "deadline_rule", .value = std::string(code)});
    TRY_ASSIGN(const int days, readCount(count));
    TRY_ASSIGN(const bool isVerified, reference::readFlag(verified));
    TRY_ASSIGN(const reference::Validity validity, reference::Validity::read(from, to));
    DeadlineRule rule{.code = std::string(code),
                      .contest = *knownContest,
                      .trigger = std::string(trigger),
                      .when = reference::listOf(when),
                      .start = *knownStart,
                      .nature = *knownNature,
                      .endsWith = reference::listOf(until),
                      .lapsesWith = reference::listOf(lapses),
                      .responsible = std::string(responsible),
                      .count = days,
                      .unit = *knownUnit,
                      .text = std::string(text),
                      .basis = std::string(basis),
                      .validity = validity,
                      .verified = isVerified,
                      .source = std::string(source)};
    TRY(check(rule));
    return rule;
}

bool isKnown(std::string_view condition)
{
    return actBound(condition) ||
           std::find(conditions.begin(), conditions.end(), condition) != conditions.end();
}

bool isStep(std::string_view word)
{
    return word == referral::endsWithItself || word == referral::endsWithNext ||
           referral::stepFromWord(word).has_value();
}

bool isHolder(std::string_view text)
{
    using referral::Holder;
    const auto holders = {Holder::office,   Holder::bawaslu, Holder::kasn, Holder::bkn,
                          Holder::menpanrb, Holder::ppk,     Holder::bpasn};
    return std::any_of(holders.begin(), holders.end(),
                       [&](Holder each) { return referral::word(each) == text; });
}

bool areSteps(const std::vector<std::string>& words)
{
    return std::all_of(words.begin(), words.end(), isStep);
}

} // namespace

std::optional<ActBound> actBound(std::string_view condition)
{
    constexpr std::string_view from = "act_from:";
    constexpr std::string_view to = "act_to:";
    const bool isFirst = condition.starts_with(from);
    if (!isFirst && !condition.starts_with(to))
        return std::nullopt;
    const auto day = parseIsoDate(condition.substr(isFirst ? from.size() : to.size()));
    if (!day)
        return std::nullopt;
    return ActBound{isFirst, *day};
}

Result<void> check(const DeadlineRule& rule)
{
    const bool wellFormed = !rule.code.empty() && !rule.text.empty() && !rule.basis.empty() &&
                            rule.count != 0 && rule.count <= farthest && rule.count >= -farthest &&
                            referral::stepFromWord(rule.trigger).has_value() &&
                            !rule.endsWith.empty() && areSteps(rule.endsWith) &&
                            areSteps(rule.lapsesWith) && isHolder(rule.responsible) &&
                            std::all_of(rule.when.begin(), rule.when.end(), isKnown) &&
                            (!rule.validity.to || rule.validity.from <= *rule.validity.to);
    if (!wellFormed)
        return fail(ErrorCode::invalidInput, {.field = "deadline_rule", .value = rule.code});
    return {};
}

Result<std::vector<DeadlineRule>> loadDeadlineRules(const reference::TableTexts& instead)
{
    TRY_ASSIGN(const auto rows,
               reference::readTable<17>("deadline_rules.csv",
                                        {"code", "contest", "trigger", "when", "start", "nature",
                                         "until", "lapses", "responsible", "count", "unit", "text",
                                         "basis", "valid_from", "valid_to", "verified", "source"},
                                        instead));
    std::vector<DeadlineRule> rules;
    rules.reserve(rows.size());
    for (const auto& row : rows) {
        TRY_ASSIGN(DeadlineRule rule, makeRule(row));
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<const DeadlineRule*> rulesFor(std::span<const DeadlineRule> rules,
                                          std::string_view trigger, Date date,
                                          referral::Contest contest)
{
    std::vector<const DeadlineRule*> found;
    for (const DeadlineRule& rule : rules) {
        const bool applies = rule.trigger == trigger && rule.validity.contains(date) &&
                             (rule.contest == referral::Contest::any || rule.contest == contest);
        if (!applies)
            continue;
        const auto older = std::find_if(found.begin(), found.end(), [&](const DeadlineRule* each) {
            return each->code == rule.code && each->when == rule.when;
        });
        if (older == found.end())
            found.push_back(&rule);
        else if ((*older)->validity.from <= rule.validity.from)
            *older = &rule;
    }
    return found;
}

CountedDay countOut(int count, DayUnit unit, Date start, const WorkingDays& calendar)
{
    if (unit == DayUnit::calendarDays)
        return {addCalendarDays(start, count), false};
    return calendar.add(start, count);
}

} // namespace jejak::deadlines
