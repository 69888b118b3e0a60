#include "ui/deadlines/limit_text.h"

#include "core/deadlines/explanation.h"
#include "ui/cases/case_texts.h"
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

QString overText(int days, DayUnit unit, ChipLength length)
{
    const bool working = unit == DayUnit::workingDays;
    if (length == ChipLength::narrow)
        return working ? LimitTexts::tr("%Ln wd over", "", days)
                       : LimitTexts::tr("%Ln d over", "", days);
    return working ? LimitTexts::tr("%Ln working day(s) over", "", days)
                   : LimitTexts::tr("%Ln day(s) over", "", days);
}

QString leftText(int days, DayUnit unit, ChipLength length)
{
    const bool working = unit == DayUnit::workingDays;
    if (length == ChipLength::narrow)
        return working ? LimitTexts::tr("%Ln wd left", "", days)
                       : LimitTexts::tr("%Ln d left", "", days);
    return working ? LimitTexts::tr("%Ln working day(s) left", "", days)
                   : LimitTexts::tr("%Ln day(s) left", "", days);
}

} // namespace

QString limitExplanation(const Limit& limit, const CaseLabels& labels, const QString& people)
{
    QStringList lines{fromUtf8(limit.text),
                      natureText(limit.nature).arg(dateWithWeekday(limit.due)),
                      limitText(limit, deadlines::skippedDays(limit, labels.counting()))};
    if (const auto closed = deadlines::endsOnDayOff(limit, labels.counting()))
        lines += closed->name.empty()
                     ? LimitTexts::tr("That day is no working day.")
                     : LimitTexts::tr("That day is a holiday: %1").arg(fromUtf8(closed->name));
    if (!people.isEmpty())
        lines += LimitTexts::tr("Concerns: %1").arg(people);
    if (!limit.responsible.empty() && limit.nature == LimitNature::duty)
        lines += LimitTexts::tr("Awaited from: %1").arg(labels.word("holder", limit.responsible));
    return lines.join(QLatin1Char('\n'));
}

QString awaitedFrom(const Limit& limit, const CaseLabels& labels)
{
    switch (limit.nature) {
    case LimitNature::right:
        return LimitTexts::tr("(a right)");
    case LimitNature::date:
        return LimitTexts::tr("(a date)");
    case LimitNature::duty:
        break;
    }
    return partyName(limit.responsible, labels, limit.start);
}

ChipFace limitChip(Date due, DayUnit unit, const CaseLabels& labels, ChipLength length)
{
    const Date today = labels.today();
    const int left = distance(today, due, unit, labels);
    const int over = distance(due, today, unit, labels);
    QString text = LimitTexts::tr("today");
    if (due < today)
        text = over == 0 ? LimitTexts::tr("just over") : overText(over, unit, length);
    else if (due > today)
        text = leftText(left, unit, length);
    if (due < today)
        return {StatusRole::bad, text, IconName::error};
    if (left <= soon)
        return {StatusRole::warning, text, IconName::warning};
    return {StatusRole::neutral, text, IconName::calendar};
}

ChipFace limitChip(const Limit& limit, const CaseLabels& labels, ChipLength length)
{
    const bool isPast = limit.due < labels.today();
    if (isPast && limit.nature == LimitNature::right)
        return {StatusRole::neutral, LimitTexts::tr("time is over"), IconName::calendar};
    if (isPast && limit.nature == LimitNature::date)
        return {StatusRole::neutral, LimitTexts::tr("has come"), IconName::calendar};
    return limitChip(limit.due, limit.unit, labels, length);
}

} // namespace jejak::ui
