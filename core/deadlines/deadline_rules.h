#pragma once

#include "core/deadlines/working_days.h"
#include "core/reference/table.h"
#include "core/reference/validity.h"
#include "core/referral/limit.h"

#include <array>
#include <span>

namespace jejak::deadlines {

// A limit of the law: n days of a unit, forwards or backwards, from a date of a step.
struct DeadlineRule
{
    std::string code{}; // "tindak-lanjut-ppk"
    referral::Contest contest = referral::Contest::any;
    std::string trigger{};           // word of the step from which it runs
    std::vector<std::string> when{}; // conditions on case and step, all of which must hold
    referral::LimitStart start = referral::LimitStart::event;
    referral::LimitNature nature = referral::LimitNature::duty;
    std::vector<std::string> endsWith{};   // words of the steps that fulfil it, see Limit
    std::vector<std::string> lapsesWith{}; // words of the steps after which it no longer matters
    std::string responsible{};             // holder word
    int count = 0;
    DayUnit unit = DayUnit::workingDays;
    std::string text{};
    std::string basis{};
    reference::Validity validity{};
    bool verified = false;
    std::string source{};
};

// The conditions a rule may have.
inline constexpr std::array<std::string_view, 9> conditions{
    "report",        // reported by somebody, not found by Bawaslu itself
    "finding",       // found by Bawaslu
    "sbt",           // came through the shared system of BKN
    "not_sbt",       //
    "first",         // no earlier step of this kind
    "sent",          // the decree was sent, as the person did not come
    "discipline",    // the sanction is no moral one
    "dismissal",     // the sanction ends the employment
    "not_dismissal", //
};

// The rules the program ships with, or those of `instead`, in the order of the table.
Result<std::vector<DeadlineRule>> loadDeadlineRules(const reference::TableTexts& instead = {});

// Refuses what no limit can be counted by: an unknown word, a count of 0, dates the wrong way
// round. Error invalidInput names the rule.
Result<void> check(const DeadlineRule& rule);

// The rules that run from `trigger` on `date` in `contest`; of several versions of one the newest.
std::vector<const DeadlineRule*> rulesFor(std::span<const DeadlineRule> rules,
                                          std::string_view trigger, Date date,
                                          referral::Contest contest);

// The last day of a limit, counted from `start`, which is not counted itself.
CountedDay countOut(int count, DayUnit unit, Date start, const WorkingDays& calendar);

} // namespace jejak::deadlines
