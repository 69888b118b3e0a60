#include "ui/cases/import_texts.h"

#include "core/base/text.h"
#include "ui/cases/nip_text.h"
#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::ImportTexts)
};

QString levelOrGroup(const std::string& code, const CaseLabels& labels)
{
    const reference::JobLevelGroup* group = labels.reference().jobLevels().group(code);
    return group == nullptr ? labels.jobLevel(code) : fromUtf8(group->name);
}

QString motivesOf(const std::string& codes, const CaseLabels& labels)
{
    QStringList list;
    for (const std::string_view code : split(codes, ' '))
        list.append(labels.motive(code));
    return list.join(QStringLiteral(", "));
}

// What people read for a value of `field`; a text that is no code stands for itself.
QString valueText(std::string_view field, const std::string& value, const CaseLabels& labels)
{
    if (value.empty())
        return {};
    if (const auto date = parseIsoDate(value))
        return shortDate(*date);
    if (field == "job_level")
        return levelOrGroup(value, labels);
    if (field == "place")
        return labels.place(value);
    if (field == "form")
        return labels.form(value);
    if (field == "sanction")
        return labels.sanction(value, std::nullopt);
    if (field == "motives")
        return motivesOf(value, labels);
    if (field == "source" || field == "kind" || field == "channel")
        return labels.word(field, value);
    return fromUtf8(value);
}

QString unusualNip(const registers::RowWarning& warning)
{
    const QString reason = nipWarningText(warning.detail);
    return reason.isEmpty() ? ImportTexts::tr("The NIP is unusual.") : reason;
}

} // namespace

QString importText(registers::RowProblemCode code)
{
    using enum registers::RowProblemCode;
    switch (code) {
    case nulByte:
        return ImportTexts::tr("The row holds bytes that are no text.");
    case malformedText:
        return ImportTexts::tr("The text of the row is damaged.");
    case cellTooLong:
        return ImportTexts::tr("A cell is too long.");
    case recordTooLong:
        return ImportTexts::tr("The row is too long.");
    case tooManyColumns:
        return ImportTexts::tr("The row has more cells than there are headings.");
    case quoteNotClosed:
        return ImportTexts::tr("A quotation mark is not closed.");
    case quoteMisplaced:
        return ImportTexts::tr("A quotation mark stands in the wrong place.");
    case dateInvalid:
        return ImportTexts::tr("This is no date.");
    case dateInFuture:
        return ImportTexts::tr("The date lies in the future.");
    case receivedMissing:
        return ImportTexts::tr("The date received is missing.");
    case nameMissing:
        return ImportTexts::tr("Name and NIP are both missing.");
    }
    return {};
}

std::string explainProblem(registers::RowProblemCode code)
{
    return toUtf8(importText(code));
}

QString importText(const registers::RowWarning& warning)
{
    using enum registers::RowWarningCode;
    switch (warning.code) {
    case occurredAfterReceived:
        return ImportTexts::tr("The act is dated after the report was received.");
    case datesOutOfOrder:
        return ImportTexts::tr("A later step has an earlier date.");
    case nipUnusual:
        return unusualNip(warning);
    case nipRounded:
        return ImportTexts::tr("Excel has rounded the NIP; digits were lost.");
    case kindAssumed:
        return ImportTexts::tr("The kind of employee is not said; PNS is assumed.");
    case kindUnknown:
        return ImportTexts::tr("The kind of employee is not known.");
    case sourceUnknown:
        return ImportTexts::tr("The source is not in the list; it is kept as text.");
    case jobLevelUnknown:
        return ImportTexts::tr("The job level is not known.");
    case rankUnknown:
        return ImportTexts::tr("The rank is not known.");
    case regionUnknown:
        return ImportTexts::tr("The region is not known; it is kept as text.");
    case regionAmbiguous:
        return ImportTexts::tr("Several regions have this name; it is kept as text.");
    case employerUnknown:
        return ImportTexts::tr("The region of the agency is not known.");
    case employerAmbiguous:
        return ImportTexts::tr("Several regions fit the agency.");
    case formUnknown:
        return ImportTexts::tr("The act is not in the catalogue; it is kept as text.");
    case formAmbiguous:
        return ImportTexts::tr("Several forms of the catalogue fit the act.");
    case formOfOtherPhase:
        return ImportTexts::tr("The date of the act calls for another form.");
    case motiveUnknown:
        return ImportTexts::tr("The motive is not in the list.");
    case channelUnknown:
        return ImportTexts::tr("The channel is not in the list.");
    case resultUnknown:
        return ImportTexts::tr("The result is not known.");
    case sanctionUnknown:
        return ImportTexts::tr("The sanction is not in the list; it is kept as text.");
    }
    return {};
}

DifferenceText differenceText(const registers::FieldDifference& difference,
                              const CaseLabels& labels)
{
    const std::string_view field = difference.field;
    const std::size_t dot = field.find('.');
    const std::string_view leaf = dot == std::string_view::npos ? field : field.substr(dot + 1);
    // "received" alone is the date of a report; the step of that name is never compared.
    const std::string_view step = field == "received" ? std::string_view() : field.substr(0, dot);
    DifferenceText text{.field = fieldLabel(leaf),
                        .stored = valueText(leaf, difference.stored, labels),
                        .row = valueText(leaf, difference.row, labels)};
    if (!referral::stepFromWord(step))
        return text;
    text.field = labels.word("step", step);
    if (dot != std::string_view::npos)
        text.field += QStringLiteral(", ") + fieldLabel(leaf);
    return text;
}

} // namespace jejak::ui
