#include "core/deadlines/recalculation.h"

#include "core/reference/holidays.h"
#include "core/referral/limit_bodies.h"
#include "core/sqlite/database.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/ranges.h>

namespace jejak::deadlines {
namespace {

using referral::Limit;

// Open limits lie within some years; a date of somebody's mistake is not worth listing days for.
constexpr std::chrono::days longestWay{36'525};
constexpr std::chrono::days farAfter{400}; // how far a limit may move

// An open row, without what only moved ones need.
struct OpenRow
{
    std::int64_t caseKey = 0;
    std::int64_t ordinal = 0;
    std::string code;
    Date start{};
    int count = 0;
    DayUnit unit = DayUnit::workingDays;
    Date due{};
    bool isEstimated = false;
    std::string trigger; // the step that began it
    Date began{};        // its day
    referral::Contest contest = referral::Contest::any;
    std::string conditions; // with code and contest they name the rule
};

bool isOf(const DeadlineRule& rule, const OpenRow& row)
{
    return rule.code == row.code && rule.contest == row.contest &&
           fmt::format("{}", fmt::join(rule.when, ";")) == row.conditions;
}

// Many limits share start and length; each is counted once.
class Counter
{
public:
    explicit Counter(const Counting& counting)
        : m_counting(counting)
    {
    }

    CountedDay count(Date start, int days, DayUnit unit)
    {
        const auto key = std::make_tuple(start, days, unit);
        const auto found = m_known.find(key);
        if (found != m_known.end())
            return found->second;
        return m_known.emplace(key, countOut(days, unit, start, m_counting.calendar)).first->second;
    }

    // Whether its rule still counts so; when not, the row is looked at closely.
    bool isByRule(const OpenRow& row)
    {
        const auto key = std::make_tuple(row.code, row.contest, row.conditions, row.trigger,
                                         row.count, row.unit, row.began);
        const auto found = m_byRule.find(key);
        if (found != m_byRule.end())
            return found->second;
        bool known = false;
        for (const DeadlineRule* rule :
             rulesFor(m_counting.rules, row.trigger, row.began, row.contest))
            known =
                known || (isOf(*rule, row) && rule->count == row.count && rule->unit == row.unit);
        return m_byRule.emplace(key, known).first->second;
    }

private:
    const Counting& m_counting;
    std::map<std::tuple<Date, int, DayUnit>, CountedDay> m_known;
    std::map<
        std::tuple<std::string, referral::Contest, std::string, std::string, int, DayUnit, Date>,
        bool>
        m_byRule;
};

// The rule by which the limit would be counted today, chosen as rulesFor() chose it when the step
// was recorded: by that step and its day. Null when there is none any more, or the limit is a
// letter's or a person's own.
const DeadlineRule* ruleOf(const Counting& counting, const Limit& limit, const OpenRow& row)
{
    if (limit.isOwn)
        return nullptr;
    const DeadlineRule* found = nullptr;
    for (const DeadlineRule* rule : rulesFor(counting.rules, row.trigger, row.began, row.contest))
        if (isOf(*rule, row))
            found = rule;
    return found;
}

Limit countAgain(const Counting& now, Limit limit, const OpenRow& row)
{
    if (const DeadlineRule* rule = ruleOf(now, limit, row)) {
        limit.count = rule->count;
        limit.unit = rule->unit;
        limit.basis = rule->basis;
        limit.text = rule->text;
        limit.isVerified = rule->verified;
    }
    const CountedDay day = countOut(limit.count, limit.unit, limit.start, now.calendar);
    limit.due = day.date;
    limit.isEstimated = day.isEstimated;
    limit.calendar = limit.unit == DayUnit::workingDays ? now.calendar.version() : std::string();
    return limit;
}

std::string holidayName(const Counting& counting, Date date)
{
    for (const reference::Holiday& each : counting.reference.holidays())
        if (each.date == date)
            return each.name;
    return {};
}

// The days that two calendars count otherwise, looked for once.
class DayChanges
{
public:
    DayChanges(const Counting& now, const Counting& before, std::span<const OpenRow> rows)
    {
        using std::chrono::sys_days;
        if (rows.empty())
            return;
        sys_days first = rows.front().start;
        sys_days last = rows.front().due;
        for (const OpenRow& row : rows) {
            first = std::min({first, sys_days(row.start), sys_days(row.due)});
            last = std::max({last, sys_days(row.start), sys_days(row.due)});
        }
        last = std::min(last + farAfter, first + longestWay);
        for (sys_days day = first; day <= last; day += std::chrono::days(1)) {
            const bool isWorked = now.calendar.isWorkingDay(day);
            if (isWorked != before.calendar.isWorkingDay(day))
                m_days.push_back({day, !isWorked, isWorked ? "" : holidayName(now, day)});
        }
    }

    std::vector<ChangedDay> of(const MovedLimit& moved) const
    {
        const auto [first, last] =
            std::minmax({moved.before.start, moved.before.due, moved.after.due});
        std::vector<ChangedDay> days;
        for (auto each = std::lower_bound(
                 m_days.begin(), m_days.end(), first,
                 [](const ChangedDay&day, const Date&date) { return day.date < date; });
             each != m_days.end() && each->date <= last; ++each)
            days.push_back(*each);
        return days;
    }

private:
    std::vector<ChangedDay> m_days; // sorted
};

bool mayHaveMoved(Counter& counter, const OpenRow& row)
{
    const CountedDay day = counter.count(row.start, row.count, row.unit);
    return day.date != row.due || day.isEstimated != row.isEstimated || !counter.isByRule(row);
}

std::optional<MovedLimit> moved(sqlite::Database& database, const OpenRow& row, const Counting& now,
                                const DayChanges& changes)
{
    std::optional<MovedLimit> found;
    database.forEach(
        "SELECT case_file.id, case_file.number, step.id, deadline.content FROM deadline "
        "JOIN step ON step.case_key = deadline.case_key AND step.ordinal = deadline.step "
        "JOIN case_file ON case_file.key = deadline.case_key "
        "WHERE deadline.case_key = ? AND deadline.ordinal = ?",
        {row.caseKey, row.ordinal}, [&](const sqlite::Row& cells) {
            const auto limit =
                referral::limitFrom(nlohmann::json::parse(cells.text(3), nullptr, false));
            if (!limit)
                return;
            MovedLimit each{.caseId = cells.id<CaseId>(0),
                            .number = std::string(cells.text(1)),
                            .step = cells.id<EntityId>(2),
                            .before = *limit,
                            .after = countAgain(now, *limit, row)};
            each.ruleChanged = each.after.count != limit->count || each.after.unit != limit->unit;
            if (each.after.due == limit->due && each.after.isEstimated == limit->isEstimated &&
                !each.ruleChanged)
                return;
            each.days = changes.of(each);
            found = std::move(each);
        });
    return found;
}

} // namespace

Recalculated recalculate(sqlite::Database& database, const Counting& now, const Counting& before)
{
    Recalculated result;
    Counter counter(now);
    std::vector<OpenRow> rows;
    database.forEach(
        "SELECT d.case_key, d.ordinal, d.code, d.start, d.count, d.unit, d.due, "
        "d.is_estimated, step.step, step.event_date, d.contest, d.conditions "
        "FROM deadline AS d "
        "JOIN step ON step.case_key = d.case_key AND step.ordinal = d.step "
        "WHERE d.state = 'open' ORDER BY d.due, d.case_key, d.ordinal",
        {}, [&](const sqlite::Row& row) {
            ++result.open;
            const auto start = parseIsoDate(row.text(3));
            const auto due = parseIsoDate(row.text(6));
            const auto unit = dayUnitFromWord(row.text(5));
            const auto began = parseIsoDate(row.text(9));
            if (row.integer(4) == 0 || !start || !due || !unit || !began)
                return; // a day that a letter named
            OpenRow open{
                .caseKey = row.integer(0),
                .ordinal = row.integer(1),
                .code = std::string(row.text(2)),
                .start = *start,
                .count = static_cast<int>(row.integer(4)),
                .unit = *unit,
                .due = *due,
                .isEstimated = row.integer(7) == 1,
                .trigger = std::string(row.text(8)),
                .began = *began,
                .contest = referral::contestFromWord(row.text(10)).value_or(referral::Contest::any),
                .conditions = std::string(row.text(11))};
            if (mayHaveMoved(counter, open))
                rows.push_back(std::move(open));
        });
    const DayChanges changes(now, before, rows);
    for (const OpenRow& row : rows)
        if (auto each = moved(database, row, now, changes))
            result.moved.push_back(*std::move(each));
    return result;
}

} // namespace jejak::deadlines
