#pragma once

#include "core/referral/chain.h"

namespace jejak::referral {

// The holder word of the body with whose name a text begins ("Bawaslu Kabupaten Blora", "Kepala
// BKN", "kasn"); empty when it begins with the name of none.
std::string_view bodyNamed(std::string_view party);

// What follows the name of a Bawaslu or a PPK who wrote the letter, "kabupaten blora"; empty when
// no such body is named, or not of where.
std::string placeNamed(const Step& step);

// Who numbered the letter of a step, in a form that compares: whoever is named as sender or
// institution, else who issues such steps, with the region where there are several of them: the one
// that is named, else that of the case. Empty when nobody can tell, as for a report somebody
// brought.
std::string issuerOf(const Step& step, const cases::CaseContent& content,
                     const std::string& office);

// The year in which the letter got its number.
int letterYear(const Step& step);

// A letter as it was recorded in a step, for telling whether another step means the same one.
struct RecordedLetter
{
    CaseId caseId{};
    std::string caseNumber{};
    StepKind kind = StepKind::received;
    std::optional<Date> letterDate{};
};

// Whether one letter can say both: the same act, or two answers of the commission, which recommends
// against one and finds nothing against another.
bool mayShareLetter(StepKind a, StepKind b);

// Whether a step of `kind` may speak of the letter of `other` in one and the same case: the same
// act for another respondent, another answer in it, or a receipt that quotes what was received.
bool isSameLetter(const Step& step, const RecordedLetter& other);

} // namespace jejak::referral
