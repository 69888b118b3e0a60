#include "ui/cases/import_texts.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::ImportTexts)
};

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
    case receivedMissing:
        return ImportTexts::tr("The date received is missing.");
    case nameMissing:
        return ImportTexts::tr("Name and NIP are both missing.");
    }
    return {};
}

QString importText(registers::RowWarningCode code)
{
    using enum registers::RowWarningCode;
    switch (code) {
    case occurredAfterReceived:
        return ImportTexts::tr("The act is dated after the report was received.");
    case datesOutOfOrder:
        return ImportTexts::tr("A later step has an earlier date.");
    case dateInFuture:
        return ImportTexts::tr("The date lies in the future.");
    case nipUnusual:
        return ImportTexts::tr("The NIP is unusual.");
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

} // namespace jejak::ui
