#pragma once

#include "core/referral/chain.h"

namespace jejak::referral {

// What a step can say beside its day, letter, parties, limit, minutes, note and attachments, which
// any step may have.
struct StepFields
{
    bool sanction = false;    // what is recommended or imposed, by which law
    bool decree = false;      // the fields that SIASN asks for
    bool examination = false; // for which day, and which summons it is
    bool absence = false;     // whether the person stayed away
    bool result = false;      // of an objection or appeal
};

StepFields fieldsOf(StepKind kind);

// The first field of the step, by its name in files, that such a step does not carry.
std::optional<std::string_view> fieldBeyond(const Step& step);

} // namespace jejak::referral
