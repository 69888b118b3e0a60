#include "ui/cases/nip_text.h"

#include "ui/text/format.h"

#include <array>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct NipText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::NipText)
};

QString textOf(people::NipWarning warning)
{
    using enum people::NipWarning;
    switch (warning) {
    case otherCharacters:
        return NipText::tr("The NIP holds other characters than digits.");
    case oldNumber:
        return NipText::tr("This is a NIP of nine digits, as used before 2008.");
    case wrongLength:
        return NipText::tr("A NIP has 18 digits.");
    case impossibleBirth:
        return NipText::tr("The birth date in the NIP is not possible.");
    case impossibleMonth:
        return NipText::tr("The month of appointment in the NIP is not possible.");
    case impossibleSex:
        return NipText::tr("The digit for the sex in the NIP is neither 1 nor 2.");
    case zeroSequence:
        return NipText::tr("The last three digits of the NIP are 000.");
    case oddAppointmentAge:
        return NipText::tr("The age at appointment in the NIP is unusual.");
    }
    return {};
}

constexpr std::array allWarnings{
    people::NipWarning::otherCharacters, people::NipWarning::oldNumber,
    people::NipWarning::wrongLength,     people::NipWarning::impossibleBirth,
    people::NipWarning::impossibleMonth, people::NipWarning::impossibleSex,
    people::NipWarning::zeroSequence,    people::NipWarning::oddAppointmentAge};

} // namespace

QString nipLabel(people::PersonKind kind)
{
    return kind == people::PersonKind::pppk ? NipText::tr("NI PPPK") : NipText::tr("NIP");
}

QString nipText(const people::NipReading& reading, people::PersonKind kind)
{
    constexpr std::size_t shortest = 9; // less is still being typed
    if (reading.digits.size() < shortest)
        return {};
    if (reading.digits.size() != 18)
        return reading.warnings.empty() ? QString() : textOf(reading.warnings.front());
    QStringList parts;
    if (reading.birthDate)
        parts += NipText::tr("Born %1").arg(longDate(*reading.birthDate));
    if (reading.sex)
        parts += *reading.sex == people::Sex::female ? NipText::tr("female") : NipText::tr("male");
    if (reading.appointedYear && reading.appointedMonth)
        parts += NipText::tr("appointed %1")
                     .arg(monthAndYear(*reading.appointedYear / *reading.appointedMonth / 1));
    else if (reading.appointedYear)
        parts += (kind == people::PersonKind::pppk ? NipText::tr("taken on as PPPK in %1")
                                                   : NipText::tr("appointed %1"))
                     .arg(QString::number(static_cast<int>(*reading.appointedYear)));
    QString text = parts.join(QStringLiteral(" \u00b7 "));
    for (const people::NipWarning warning : reading.warnings)
        text += QLatin1Char(' ') + textOf(warning);
    return text.trimmed();
}

QString nipWarningText(std::string_view warning)
{
    for (const people::NipWarning each : allWarnings)
        if (people::name(each) == warning)
            return textOf(each);
    return {};
}

} // namespace jejak::ui
