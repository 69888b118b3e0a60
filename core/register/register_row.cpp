#include "core/register/register_row.h"

namespace jejak::registers {

std::string_view name(RowProblemCode code)
{
    switch (code) {
    case RowProblemCode::nulByte:
        return "nul_byte";
    case RowProblemCode::malformedText:
        return "malformed_text";
    case RowProblemCode::cellTooLong:
        return "cell_too_long";
    case RowProblemCode::recordTooLong:
        return "record_too_long";
    case RowProblemCode::tooManyColumns:
        return "too_many_columns";
    case RowProblemCode::quoteNotClosed:
        return "quote_not_closed";
    case RowProblemCode::quoteMisplaced:
        return "quote_misplaced";
    case RowProblemCode::dateInvalid:
        return "date_invalid";
    case RowProblemCode::dateInFuture:
        return "date_in_future";
    case RowProblemCode::receivedMissing:
        return "received_missing";
    case RowProblemCode::nameMissing:
        return "name_missing";
    }
    return {};
}

std::string_view name(RowWarningCode code)
{
    switch (code) {
    case RowWarningCode::occurredAfterReceived:
        return "occurred_after_received";
    case RowWarningCode::datesOutOfOrder:
        return "dates_out_of_order";
    case RowWarningCode::nipUnusual:
        return "nip_unusual";
    case RowWarningCode::nipRounded:
        return "nip_rounded";
    case RowWarningCode::kindAssumed:
        return "kind_assumed";
    case RowWarningCode::kindUnknown:
        return "kind_unknown";
    case RowWarningCode::sourceUnknown:
        return "source_unknown";
    case RowWarningCode::jobLevelUnknown:
        return "job_level_unknown";
    case RowWarningCode::rankUnknown:
        return "rank_unknown";
    case RowWarningCode::regionUnknown:
        return "region_unknown";
    case RowWarningCode::regionAmbiguous:
        return "region_ambiguous";
    case RowWarningCode::employerUnknown:
        return "employer_unknown";
    case RowWarningCode::employerAmbiguous:
        return "employer_ambiguous";
    case RowWarningCode::formUnknown:
        return "form_unknown";
    case RowWarningCode::formAmbiguous:
        return "form_ambiguous";
    case RowWarningCode::formOfOtherPhase:
        return "form_of_other_phase";
    case RowWarningCode::motiveUnknown:
        return "motive_unknown";
    case RowWarningCode::channelUnknown:
        return "channel_unknown";
    case RowWarningCode::resultUnknown:
        return "result_unknown";
    case RowWarningCode::sanctionUnknown:
        return "sanction_unknown";
    }
    return {};
}

RowProblemCode problemOf(CsvDefect defect)
{
    switch (defect) {
    case CsvDefect::nulByte:
        return RowProblemCode::nulByte;
    case CsvDefect::malformedText:
        return RowProblemCode::malformedText;
    case CsvDefect::cellTooLong:
        return RowProblemCode::cellTooLong;
    case CsvDefect::recordTooLong:
        return RowProblemCode::recordTooLong;
    case CsvDefect::tooManyColumns:
        return RowProblemCode::tooManyColumns;
    case CsvDefect::quoteNotClosed:
        return RowProblemCode::quoteNotClosed;
    case CsvDefect::quoteMisplaced:
        return RowProblemCode::quoteMisplaced;
    }
    return RowProblemCode::malformedText;
}

} // namespace jejak::registers
