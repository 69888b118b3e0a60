#pragma once

#include "core/referral/chain.h"

#include <QString>

namespace jejak::ui {

// What the dialog of a step asks for beside the date of the event, attachments and a note.
struct StepNeeds
{
    bool letter = false;         // number and date of a letter
    bool parties = false;        // from whom to whom
    bool sent = false;           // the day it was sent, and how
    bool received = false;       // the day the recipient got it, and the proof
    bool institution = false;    // who acted, by name
    bool answerDue = false;      // until when the recipient must answer
    bool examination = false;    // for which day, and whether it is the first or second summons
    bool minutes = false;        // number of the record (BAP, berita acara)
    bool recommendation = false; // what the PPK is asked to impose, and on which article
    bool decree = false;         // what the PPK imposed, with the fields of SIASN
    bool delivery = false;       // whether the person was there
    bool result = false;         // of an objection or appeal
    bool noteNeeded = false;     // the note is a reason the rules ask for
    bool isCommissions = false;  // done by KASN or BKN, whichever was in office that day
};

StepNeeds needsOf(referral::StepKind kind);

// Who usually sends and gets the letter of a step, as holder words; empty when nobody does.
struct StepParties
{
    std::string sender;
    std::string recipient;
};

StepParties partiesOf(referral::StepKind kind, const std::string& commission);

// The steps that are possible now, in the order of the chain; cancelling, which ends it, last.
std::vector<referral::StepKind> offeredSteps(const referral::Chain& chain);

// "needs the number of the decree and the sanction"; empty where there is nothing to say.
QString stepHint(referral::StepKind kind);

} // namespace jejak::ui
