#pragma once

#include "core/base/date.h"
#include "core/register/csv_reader.h"
#include "core/register/register_columns.h"
#include "core/register/register_keys.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::registers {

// One row of a register, understood. Codes and words are those of the reference data and the
// journal; empty where the register has nothing or nothing that is understood. The texts keep what
// was written.
struct RegisterRow
{
    std::int64_t line = 0;
    RowKey key;

    std::optional<Date> received; // always there in a row without problems
    std::optional<Date> occurred;
    std::optional<Date> known;
    std::string source; // word
    std::string sourceText;
    std::string sourceNumber;

    std::string name;
    std::string nip;  // digits only
    std::string kind; // word
    std::string position;
    std::string jobLevel; // code
    std::string jobLevelGroup;
    std::string rank; // "III/d", or as written
    std::string unit;
    std::string agency;
    std::string region;               // code of the employer's region
    std::vector<std::string> motives; // codes
    std::string motiveText;           // what no code says

    std::string form; // code of the catalogue
    std::string formText;
    std::string category; // word, as proposed for the date of the act
    std::string phase;    // word, empty when a date is missing
    std::string place;    // code of the region of the act
    std::string placeText;
    std::string channel; // word
    std::string channelText;
    std::string narrative;

    std::optional<Date> forwarded;
    std::string forwardingNumber;
    std::string recommendationNumber;
    std::optional<Date> recommendationDate;
    std::string result; // word of the step that the result stands for
    std::string resultText;
    std::string decreeNumber;
    std::optional<Date> decreeDate;
    std::string sanction; // code
    std::string sanctionText;
    std::string remark;

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};

// Why a row cannot be used.
enum class RowProblemCode {
    nulByte,
    malformedText,
    cellTooLong,
    recordTooLong,
    tooManyColumns,
    quoteNotClosed,
    quoteMisplaced,
    dateInvalid,     // no day of the calendar, 31/02
    dateInFuture,    // nothing happens before it is recorded
    receivedMissing, // no date of receipt
    nameMissing,     // neither name nor NIP
};

// What a person should look at in a row that is used.
enum class RowWarningCode {
    occurredAfterReceived,
    datesOutOfOrder, // a later step of the chain has the earlier date
    nipUnusual,
    nipRounded, // a spreadsheet has made a number of it and lost digits
    kindAssumed,
    kindUnknown,
    sourceUnknown,
    jobLevelUnknown,
    rankUnknown,
    regionUnknown,
    regionAmbiguous,
    employerUnknown, // named like a region's government, but of no region that is known
    employerAmbiguous,
    formUnknown,
    formAmbiguous,
    formOfOtherPhase, // the date of the act calls for another form, or for a choice
    motiveUnknown,
    channelUnknown,
    resultUnknown,
    sanctionUnknown,
};

// "date_invalid" ...: stable words for lists and --json.
std::string_view name(RowProblemCode code);
std::string_view name(RowWarningCode code);

// The problem that a defect of the record is.
RowProblemCode problemOf(CsvDefect defect);

// A sentence for a problem, in the language of whoever asks.
using ExplainProblem = std::function<std::string(RowProblemCode)>;

struct RowProblem
{
    std::int64_t line;
    std::string column; // the header as the file spells it; empty for the whole row
    RowProblemCode code;
    std::string value; // what stands there, shortened

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

struct RowWarning
{
    std::int64_t line;
    std::string column;
    RowWarningCode code;
    std::string value;
    std::string detail{}; // of an unusual NIP: the word of people::NipWarning

    friend bool operator==(const RowWarning&, const RowWarning&) = default;
};

struct RowReading
{
    RegisterRow row;
    std::vector<RowWarning> warnings;
    std::vector<RowProblem> problems;

    bool usable() const { return problems.empty(); }
};

} // namespace jejak::registers
