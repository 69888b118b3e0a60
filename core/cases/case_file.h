#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jejak::cases {

// A report that led to the case (laporan). Words of docs/glossary.md where a word exists.
struct Report
{
    EntityId id{};
    std::optional<std::string> source{}; // word; empty when the text is not known
    std::string sourceText{};            // as written in the register, when there is no word
    std::string number{};                // the source's own number, free text
    std::optional<Date> known{};         // diketahui
    std::optional<Date> received{};      // diterima
};

// One act (perbuatan) of one respondent.
struct Act
{
    EntityId id{};
    std::optional<std::string> form{};             // catalogue code, "DS-06"
    std::string formText{};                        // as written, when it is not in the catalogue
    std::optional<std::string> category{};         // "ethics" or "discipline"
    std::optional<std::string> proposedCategory{}; // from the date of penetapan
    std::string categoryReason{};                  // why it differs from the proposal
    std::optional<Date> occurred{};                // kejadian
    std::optional<std::string> place{};            // Kemendagri code
    std::string placeText{};                       // as written, when it has no code
};

// A person the case is about (terlapor), with the position held at the time of the act.
struct Respondent
{
    EntityId id{};
    std::string name{};
    std::string nip{};        // digits; may be odd, then a warning was given
    std::string kind = "pns"; // "pns", "pppk" or "non_asn"
    std::string position{};
    std::optional<std::string> jobLevel{};      // code of the position list
    std::optional<std::string> jobLevelGroup{}; // code of the six published groups
    std::string rank{};                         // "III/d"
    std::string unit{};
    std::string agency{};
    std::optional<std::string> region{}; // Kemendagri code of the employer
    std::vector<std::string> motives{};  // "M1"
    std::vector<Act> acts{};
};

// The case of somebody else that this one came out of: a superior who learned of a breach and did
// not act answers for that (PP 94/2021, Pasal 28).
struct Origin
{
    CaseId caseId{};
    std::string number{};
    std::string reason{};

    friend bool operator==(const Origin&, const Origin&) = default;
};

// Everything that is said about a case apart from the chain and the evidence.
struct CaseContent
{
    std::optional<std::string> place{}; // Kemendagri code
    std::string placeText{};
    std::optional<std::string> channel{};
    std::string narrative{};
    std::vector<Report> reports{};
    std::vector<Respondent> respondents{};
    std::optional<Origin> derivedFrom{};
};

// The agenda number: office, year, replica letter, sequence. "74.01-2026-A0001".
struct RegisterNumber
{
    std::string office;
    int year = 0;
    std::string letter;
    std::int64_t sequence = 0;

    friend bool operator==(const RegisterNumber&, const RegisterNumber&) = default;
};

std::string format(const RegisterNumber& number);
std::optional<RegisterNumber> parseRegisterNumber(std::string_view text);

// Sorts numbers by year, letter and sequence.
std::int64_t rank(const RegisterNumber& number);

// When the first report came in; empty when no report says so.
std::optional<Date> received(const CaseContent& content);

// Whether the person counts in ASN statistics.
bool isAsn(const Respondent& respondent);

} // namespace jejak::cases
