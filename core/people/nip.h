#pragma once

#include "core/base/date.h"
#include "core/people/person_kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::people {

enum class Sex { male, female };

// What is odd about a number. Real registers hold such numbers, so none of these refuses it.
enum class NipWarning {
    otherCharacters,   // letters, or a number that a spreadsheet rounded ("1,98608E+17")
    oldNumber,         // nine digits: the number used before 2008
    wrongLength,       // neither 18 digits nor the old nine
    impossibleBirth,   // digits 1 to 8 are no day that can be a birth date
    impossibleMonth,   // digits 13 and 14 of a PNS are no month
    impossibleSex,     // digit 15 is neither 1 nor 2
    zeroSequence,      // the last three digits are 000
    oddAppointmentAge, // appointed younger than 16 or older than 58
};

// The stable word of a warning: "nip_wrong_length".
std::string_view name(NipWarning warning);

// What a NIP (PNS) or NI PPPK says. What cannot be read is absent.
struct NipReading
{
    std::string digits; // as stored and compared; empty when there was no number
    std::optional<Date> birthDate;
    std::optional<Sex> sex;
    std::optional<std::chrono::year> appointedYear;
    std::optional<std::chrono::month> appointedMonth; // of a PNS only
    std::vector<NipWarning> warnings;

    bool warns(NipWarning warning) const;
};

// Reads a number however it is spaced, dotted or quoted. The number of a PNS holds the month of
// appointment where that of a PPPK holds the count of contracts. A number of somebody who is not
// ASN is only brought into digits.
NipReading readNip(std::string_view text, PersonKind kind);

// "19750412 200003 2 901"; digits of another length are given back as they are.
std::string formatNip(std::string_view digits);

} // namespace jejak::people
