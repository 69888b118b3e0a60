#pragma once

#include "core/cases/case_file.h"
#include "core/desk/sample_dice.h"
#include "core/desk/sample_letters.h"
#include "core/referral/chain.h"

namespace jejak::desk {

// The steps that an invented case takes from its receipt on, up to `today`, in the order of their
// dates; respondents of one case may fare differently. `content` has the ids of its respondents.
std::vector<referral::Step> sampleCourse(const cases::CaseContent& content, Date today,
                                         SampleLetters& letters, SampleDice& dice);

} // namespace jejak::desk
