#include "ui/text/typed_date.h"

#include "ui/text/format.h"

#include <array>
#include <cstdlib>
#include <utility>

#include <QRegularExpression>

namespace jejak::ui {

namespace {

Date daysAfter(Date date, int days)
{
    return Date(std::chrono::sys_days(date) + std::chrono::days(days));
}

std::optional<Date> readWord(const QString& typed, Date today)
{
    constexpr std::array words{
        std::pair("hari ini", 0), std::pair("sekarang", 0),   std::pair("today", 0),
        std::pair("kemarin", -1), std::pair("yesterday", -1), std::pair("kemarin dulu", -2),
        std::pair("besok", 1),    std::pair("tomorrow", 1),   std::pair("lusa", 2)};
    for (const auto& [word, days] : words)
        if (typed == QLatin1String(word))
            return daysAfter(today, days);
    return std::nullopt;
}

// "+3", "-2", "+3hk".
std::optional<Date> readOffset(const QString& typed, Date today, const WorkingDays& workingDays)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]\\d{1,4})\\s*(hk|wd|hr|d)?$"));
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(1).toInt();
    const QString unit = match.captured(2);
    if (unit == QLatin1String("hk") || unit == QLatin1String("wd"))
        return workingDays ? workingDays(today, days) : std::nullopt;
    return daysAfter(today, days);
}

// "5/11" or "5 nov": the year that puts it nearest to today.
std::optional<Date> readWithoutYear(const QString& typed, Date today)
{
    const int year = static_cast<int>(today.year());
    std::optional<Date> nearest;
    int distance = 0;
    for (const int candidate : {year, year - 1, year + 1}) {
        const QString separator = typed.contains(QLatin1Char(' '))   ? QStringLiteral(" ")
                                  : typed.contains(QLatin1Char('/')) ? QStringLiteral("/")
                                                                     : QStringLiteral("-");
        const std::string whole = (typed + separator + QString::number(candidate)).toStdString();
        const std::optional<Date> date = parseIndonesianDate(whole);
        if (!date)
            continue;
        const int days = std::abs(static_cast<int>(
            (std::chrono::sys_days(*date) - std::chrono::sys_days(today)).count()));
        if (!nearest || days < distance) {
            nearest = date;
            distance = days;
        }
    }
    return nearest;
}

// English month names as the Indonesian ones that differ from them.
QString withIndonesianMonths(QString typed)
{
    constexpr std::array months{
        std::pair("january", "januari"),   std::pair("february", "februari"),
        std::pair("march", "maret"),       std::pair("may", "mei"),
        std::pair("june", "juni"),         std::pair("july", "juli"),
        std::pair("august", "agustus"),    std::pair("october", "oktober"),
        std::pair("december", "desember"), std::pair("aug", "agt"),
        std::pair("oct", "okt"),           std::pair("dec", "des")};
    for (const auto& [english, indonesian] : months) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QLatin1String(english)));
        typed.replace(word, QLatin1String(indonesian));
    }
    return typed;
}

} // namespace

std::optional<Date> readTypedDate(const QString& typed, Date today, const WorkingDays& workingDays)
{
    const QString text = withIndonesianMonths(typed.simplified().toLower());
    if (const auto date = readWord(text, today))
        return date;
    if (const auto date = readOffset(text, today, workingDays))
        return date;
    // A bare number is a day serial to the importer, but a slip of the finger here.
    static const QRegularExpression bareNumber(QStringLiteral("^\\d+$"));
    if (bareNumber.match(text).hasMatch())
        return std::nullopt;
    if (const auto date = parseIndonesianDate(text.toStdString()))
        return date;
    static const QRegularExpression dayAndMonth(
        QStringLiteral("^\\d{1,2}([/.-]\\d{1,2}| [a-z]{3,9})$"));
    return dayAndMonth.match(text).hasMatch() ? readWithoutYear(text, today) : std::nullopt;
}

} // namespace jejak::ui
