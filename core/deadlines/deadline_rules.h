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

// The conditions a rule may have, beside "act_from:2021-08-31" and "act_to:2021-08-30": the first
// and the last day of the acts whose law the rule is.
inline constexpr std::array<std::string_view, 12> conditions{
    "report",         // brought by somebody else than Bawaslu
    "finding",        // found by Bawaslu itself
    "not_finding",    // reported, to this office or to Bawaslu
    "bawaslu_report", // reported to Bawaslu
    "sbt",            // came through the shared system of BKN
    "not_sbt",        //
    "first",          // no earlier step of this kind
    "sent",           // the decree was sent, as the person did not come
    "pns",            // the person is a PNS: PP 53/2010 and PP 94/2021 know nobody else
    "discipline",     // the sanction is one of discipline: no moral one, no PTDH
    "dismissal",      // the sanction ends the employment
    "not_dismissal",  //
};

// The bound that such a condition sets to the day of the act.
struct ActBound
{
    bool isFirst = false; // else the last
    Date day{};

    bool contains(Date act) const { return isFirst ? act >= day : act <= day; }
};

// Nothing for every other condition.
std::optional<ActBound> actBound(std::string_view condition);

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
