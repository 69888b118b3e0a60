#include "ui/deadlines/limit_text.h"

#include "core/deadlines/explanation.h"
#include "ui/text/format.h"
#include "ui/text/limit_text.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

using referral::Limit;
using referral::LimitNature;

namespace {

constexpr int soon = 3;

struct LimitTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::LimitTexts)
};

QString natureText(LimitNature nature)
{
    switch (nature) {
    case LimitNature::duty:
        return LimitTexts::tr("At the latest on %1");
    case LimitNature::right:
        return LimitTexts::tr("Possible until %1");
    case LimitNature::date:
        return LimitTexts::tr("Comes about on %1");
    }
    return {};
}

int distance(Date from, Date to, DayUnit unit, const CaseLabels& labels)
{
    if (unit == DayUnit::workingDays)
        return labels.workingDays(from, to);
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

ChipFace faceOf(Date due, const QString& text, int left, const CaseLabels& labels)
{
    if (due < labels.today())
        return {StatusRole::bad, text, IconName::error};
    if (due == labels.today() || left <= soon)
        return {StatusRole::warning, text, IconName::warning};
    return {StatusRole::neutral, text, IconName::calendar};
}

} // namespace

const Limit* nearestDuty(const referral::Chain& chain)
{
    const Limit* nearest = nullptr;
    for (const referral::FollowedLimit& each : chain.limits) {
        const Limit& limit = referral::limitOf(chain, each);
        if (each.state == referral::LimitState::open && limit.nature == LimitNature::duty &&
            (nearest == nullptr || limit.due < nearest->due))
            nearest = &limit;
    }
    return nearest;
}

QString limitExplanation(const Limit& limit, const CaseLabels& labels)
{
    QStringList lines{fromUtf8(limit.text),
                      natureText(limit.nature).arg(dateWithWeekday(limit.due)),
                      limitText(limit, deadlines::skippedDays(limit, labels.counting()))};
    if (const auto closed = deadlines::endsOnDayOff(limit, labels.counting()))
        lines += LimitTexts::tr("That day is a holiday: %1").arg(fromUtf8(closed->name));
    if (!limit.responsible.empty())
        lines += LimitTexts::tr("Awaited from: %1").arg(labels.word("holder", limit.responsible));
    return lines.join(QLatin1Char('\n'));
}

ChipFace limitChip(Date due, DayUnit unit, const CaseLabels& labels)
{
    const Date today = labels.today();
    const bool working = unit == DayUnit::workingDays;
    const int left = distance(today, due, unit, labels);
    const int over = distance(due, today, unit, labels);
    QString text = LimitTexts::tr("today");
    if (due < today && over == 0)
        text = LimitTexts::tr("just over");
    else if (due < today)
        text = working ? LimitTexts::tr("%n working day(s) over", "", over)
                       : LimitTexts::tr("%n day(s) over", "", over);
    else if (due > today)
        text = working ? LimitTexts::tr("%n working day(s) left", "", left)
                       : LimitTexts::tr("%n day(s) left", "", left);
    return faceOf(due, text, left, labels);
}

ChipFace shortLimitChip(Date due, DayUnit unit, const CaseLabels& labels)
{
    const Date today = labels.today();
    const bool working = unit == DayUnit::workingDays;
    const int left = distance(today, due, unit, labels);
    const int over = distance(due, today, unit, labels);
    QString text = LimitTexts::tr("today");
    if (due < today && over == 0)
        text = LimitTexts::tr("just over");
    else if (due < today)
        text = working ? LimitTexts::tr("%n wd over", "", over)
                       : LimitTexts::tr("%n d over", "", over);
    else if (due > today)
        text = working ? LimitTexts::tr("%n wd left", "", left)
                       : LimitTexts::tr("%n d left", "", left);
    return faceOf(due, text, left, labels);
}

} // namespace jejak::ui
