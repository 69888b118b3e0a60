#include "core/deadlines/deadline_rules.h"

#include "core/reference/table.h"
#include "core/reference/validity.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace jejak::deadlines {
namespace {

Result<int> readCount(std::string_view cell)
{
    int count = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
    if (error != std::errc() || end != cell.data() + cell.size())
        return fail(ErrorCode::invalidInput, {.field = "count", .value = std::string(cell)});
    return count;
}

} // namespace

std::string_view word(DayUnit unit)
{
    return unit == DayUnit::workingDays ? "hari-kerja" : "hari";
}

std::optional<DayUnit> dayUnitFromWord(std::string_view text)
{
    for (const DayUnit unit : {DayUnit::workingDays, DayUnit::calendarDays})
        if (word(unit) == text)
            return unit;
    return std::nullopt;
}

Result<std::vector<DeadlineRule>> loadDeadlineRules()
{
    TRY_ASSIGN(const auto rows,
               reference::readTable<9>("deadline_rules.csv",
                                       {"code", "trigger", "count", "unit", "text", "basis",
                                        "valid_from", "verified", "source"}));
    std::vector<DeadlineRule> rules;
    for (const auto& [code, trigger, count, unit, text, basis, from, verified, source] : rows) {
        TRY_ASSIGN(const int days, readCount(count));
        TRY_ASSIGN(const bool isVerified, reference::readFlag(verified));
        const auto dayUnit = dayUnitFromWord(unit);
        const auto validFrom = parseIsoDate(from);
        if (!dayUnit || !validFrom)
            return fail(ErrorCode::invalidInput,
                        {.field = "deadline_rule", .value = std::string(code)});
        rules.push_back({std::string(code), std::string(trigger), days, *dayUnit, std::string(text),
                         std::string(basis), *validFrom, isVerified, std::string(source)});
    }
    std::ranges::stable_sort(rules, {}, &DeadlineRule::validFrom);
    return rules;
}

const DeadlineRule* ruleFor(std::span<const DeadlineRule> rules, std::string_view trigger,
                            Date date)
{
    const DeadlineRule* found = nullptr;
    for (const DeadlineRule& rule : rules)
        if (rule.trigger == trigger && rule.validFrom <= date)
            found = &rule;
    return found;
}

CountedDay due(const DeadlineRule& rule, Date start, const WorkingDays& calendar)
{
    if (rule.unit == DayUnit::calendarDays)
        return {addCalendarDays(start, rule.count), false};
    return calendar.add(start, rule.count);
}

std::string describe(const DeadlineRule& rule, const CountedDay& due, const WorkingDays& calendar)
{
    if (rule.unit == DayUnit::calendarDays)
        return fmt::format("{}: {} hari kalender", rule.code, rule.count);
    return fmt::format("{}: {} hari kerja ({}{})", rule.code, rule.count, calendar.version(),
                       due.isEstimated ? "; perkiraan" : "");
}

} // namespace jejak::deadlines
