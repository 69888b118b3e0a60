#pragma once

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/desk/sample_dice.h"
#include "core/reference/reference_data.h"

namespace jejak::desk {

// Makes up cases: invented people from lists of names that are not those of any person, in the
// positions, forms of violation and places that real registers show.
class SampleCases
{
public:
    // `office` is the code of the office whose register this is; places lie in its province.
    SampleCases(const reference::ReferenceData& reference, std::string office, SampleDice& dice);

    // A case whose first report came in on `received`.
    cases::CaseContent make(Date received);

private:
    cases::Respondent makeRespondent(Date occurred, const std::string& place);
    cases::Act makeAct(Date occurred, const std::string& place);
    std::string nip(Date occurred, bool isFemale, bool isContract);
    std::string chooseForm(Date occurred, const std::string& place);
    std::string choosePlace();

    const reference::ReferenceData& m_reference;
    std::string m_office;
    SampleDice& m_dice;
    std::vector<std::pair<std::string, bool>> m_givenNames; // and whether it is a woman's
    std::vector<std::string> m_familyNames;
    int m_reports = 0;
};

} // namespace jejak::desk
