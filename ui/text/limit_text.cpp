#include "ui/text/limit_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace jejak::ui {

namespace {

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::LimitText)
};

QString startText(referral::LimitStart start)
{
    switch (start) {
    case referral::LimitStart::event:
        return LimitText::tr("day of the step");
    case referral::LimitStart::letter:
        return LimitText::tr("date of the letter");
    case referral::LimitStart::received:
        return LimitText::tr("letter received");
    case referral::LimitStart::known:
        return LimitText::tr("became known");
    case referral::LimitStart::delivered:
        return LimitText::tr("decree delivered");
    case referral::LimitStart::examination:
        return LimitText::tr("day of the examination");
    }
    return {};
}

QString counted(const referral::Limit& limit)
{
    if (limit.count == 0)
        return LimitText::tr("The letter names the day.");
    const bool working = limit.unit == DayUnit::workingDays;
    const QString days = working ? LimitText::tr("%Ln working day(s)", "", std::abs(limit.count))
                                 : LimitText::tr("%Ln calendar day(s)", "", std::abs(limit.count));
    const QString start = longDate(limit.start);
    return limit.count > 0
               ? LimitText::tr("%1 after %2 (%3).").arg(days, start, startText(limit.startedFrom))
               : LimitText::tr("%1 before %2 (%3).").arg(days, start, startText(limit.startedFrom));
}

QString skippedText(const std::vector<deadlines::SkippedDay>& skipped)
{
    QStringList days;
    for (const deadlines::SkippedDay& each : skipped)
        days +=
            LimitText::tr("%1 (%2)").arg(shortDate(each.date), QString::fromStdString(each.name));
    return LimitText::tr("Passes over %1.").arg(days.join(QStringLiteral(", ")));
}

} // namespace

QString limitText(const referral::Limit& limit, const std::vector<deadlines::SkippedDay>& skipped)
{
    QStringList sentences{counted(limit)};
    if (!skipped.empty())
        sentences += skippedText(skipped);
    if (!limit.basis.empty())
        sentences += LimitText::tr("Basis: %1.").arg(QString::fromStdString(limit.basis));
    if (!limit.isVerified)
        sentences += LimitText::tr("The rule has not been compared with the text of the law yet.");
    if (!limit.calendar.empty())
        sentences += LimitText::tr("Calendar: %1.").arg(QString::fromStdString(limit.calendar));
    if (limit.isEstimated)
        sentences += LimitText::tr("An estimate: the holidays of that year are not decreed yet.");
    if (!limit.reason.empty())
        sentences += LimitText::tr("Changed: %1.").arg(QString::fromStdString(limit.reason));
    return sentences.join(u' ');
}

QString movedReason(const deadlines::MovedLimit& moved)
{
    QStringList why;
    if (moved.ruleChanged)
        why += LimitText::tr("the rule changed");
    for (const deadlines::ChangedDay& day : moved.days)
        why += day.isOffNow ? LimitText::tr("%1 is off now (%2)")
                                  .arg(shortDate(day.date), QString::fromStdString(day.name))
                            : LimitText::tr("%1 is worked now").arg(shortDate(day.date));
    if (why.isEmpty())
        why += moved.before.due == moved.after.due
                   ? LimitText::tr("the same day, no longer an estimate, or one now")
                   : LimitText::tr("the working week or the calendar is counted otherwise");
    return why.join(QStringLiteral("; "));
}

} // namespace jejak::ui
