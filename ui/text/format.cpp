#include "ui/text/format.h"

#include <array>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

// Where the translations of this file are filed.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::FormatText)
};

QString formatted(Date date, const QString& pattern)
{
    return QLocale().toString(toQt(date), pattern);
}

bool isIndonesian()
{
    return QLocale().language() == QLocale::Indonesian;
}

} // namespace

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString percent(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return QStringLiteral("-");
    // In whole tenths, so that a half is a half and not the nearest double.
    const std::int64_t tenths = (2000 * part + whole) / (2 * whole);
    const QLocale locale;
    return locale.toString(static_cast<qlonglong>(tenths / 10)) + locale.decimalPoint() +
           QString::number(tenths % 10) + QLatin1Char('%');
}

QString share(std::int64_t part, std::int64_t whole)
{
    return FormatText::tr("%1 of %2 (%3)").arg(number(part), number(whole), percent(part, whole));
}

QString longDate(Date date)
{
    return formatted(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDate(Date date)
{
    return formatted(date, QStringLiteral("d MMM yyyy"));
}

QString dateWithWeekday(Date date)
{
    return formatted(date, QStringLiteral("dddd, d MMMM yyyy"));
}

QString monthAndYear(Date date)
{
    return formatted(date, QStringLiteral("MMMM yyyy"));
}

QString dateTime(Instant instant, TimeZone zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(
        (instant + offset(zone)).time_since_epoch().count(), Qt::UTC);
    const QString pattern =
        isIndonesian() ? QStringLiteral("dd-MM-yyyy HH.mm") : QStringLiteral("dd-MM-yyyy HH:mm");
    const std::string_view zoneName = name(zone);
    return local.toString(pattern) + QLatin1Char(' ') +
           QLatin1String(zoneName.data(), static_cast<qsizetype>(zoneName.size()));
}

QString fileSize(std::int64_t bytes)
{
    constexpr std::array units{"B", "KB", "MB", "GB", "TB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const QString figure = unit == 0 ? number(bytes) : number(value, 1);
    return figure + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QDate toQt(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date fromQt(QDate date)
{
    return Date{std::chrono::year(date.year()),
                std::chrono::month(static_cast<unsigned>(date.month())),
                std::chrono::day(static_cast<unsigned>(date.day()))};
}

} // namespace jejak::ui
