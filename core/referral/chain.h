#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/cases/case_file.h"
#include "core/referral/decree.h"
#include "core/referral/limit.h"
#include "core/referral/transitions.h"

#include <string>
#include <vector>

namespace jejak::referral {

// One event of the chain, as its letter tells it. The date of the event, not of typing, counts.
struct Step
{
    EntityId id{};
    StepKind kind = StepKind::received;
    Date eventDate{};
    std::string letterNumber{};
    std::optional<Date> letterDate{};
    std::optional<Date> sent{};
    std::optional<Date> received{};
    std::string sender{};                // "from": holder word or a name
    std::string recipient{};             // "to"
    std::string commission{};            // "kasn" or "bkn": who was in office on the event's day
    std::vector<EntityId> respondents{}; // whom it concerns; empty means all
    std::string note{};
    std::optional<std::string> sanction{}; // code of the sanction list
    std::string sanctionText{};
    std::optional<Date> due{};             // until when the letter asks for an answer
    std::string dueRule{};                 // which rule and calendar gave `due`
    std::optional<Date> examinationDate{}; // for which the person is summoned
    std::optional<LimitTerms> terms{};     // what the letter says instead of the rule; not stored
    std::vector<Limit> limits{};           // what began with this step
    bool isVoided = false;
    std::string voidReason{};

    std::string channel{};                  // how the letter went: word, "srikandi"
    std::string proof{};                    // of receipt: number or text of the tanda terima
    std::string institution{};              // who acted, by name: "Bawaslu Kabupaten Blora"
    std::string issuerRegion{};             // code of the region that such a name tells
    std::vector<std::string> attachments{}; // SHA-256 of evidence of the case
    int summons = 0;                        // 1 or 2: Panggilan I, II (PP 94/2021, Pasal 26)
    std::string minutes{};                  // number of the berita acara
    bool isAbsent = false;                  // at the handing over, so that the decree was sent
    std::string sanctionLevel{};            // word
    std::string regulation{};               // the sanction is one of: "PP 94/2021"
    std::string article{};                  // on which a recommended sanction rests
    DecreeDetails decree{};
    std::string result{};    // of an objection or appeal: "upheld", "changed", "cancelled"
    bool sameLetter = false; // said to be the very letter that another case has recorded
    // Told by the case's own report, not recorded: comes first whatever its date, gives way to the
    // step that somebody records.
    bool isImplied = false;
};

bool concerns(const Step& step, const EntityId& respondent);

// Whether two steps concern somebody in common.
bool shareRespondents(const Step& a, const Step& b);

// Whether the respondent had a step of this kind, since the part was last opened again.
bool hadStep(const std::vector<Step>& before, StepKind kind, const EntityId& respondent);

// The sanction of a decree after the decision on an objection or appeal against it.
std::optional<std::string> sanctionAfter(const Step& decision,
                                         const std::optional<std::string>& sanction);

// Until when the PPK has to answer, when the step says it.
std::optional<Date> answerDue(const Step& step);

// The day on which the decree that a step delivers comes into force for the respondent: the 15th
// working day since it was received (PerBKN 6/2022, Pasal 50). Nothing while it is on its way.
std::optional<Date> effectiveFrom(const Step& step, const EntityId& respondent);

// What came out for one respondent, computed from the steps that concern it.
struct RespondentOutcome
{
    Outcome outcome = Outcome::inProcess;
    std::optional<StepKind> last{}; // latest step that is no side step
    std::optional<Date> decided{};  // date of the step that gave the outcome
    std::optional<std::string> sanction{};
    std::optional<Date> due{}; // of the answer that the PPK owes
    bool isBlocked = false;
    Reach reached = Reach::office;
    Holder holder = Holder::office; // who has to act for this respondent
    std::optional<Date> since{};    // since when that holder has it
    std::optional<Date> latest{};   // date of the latest step; none may be recorded before it
    std::string commission{};       // who supervises now; empty where nobody does
    std::string takenOverBy{};      // the commission that a hand-over named
    bool isDecreeCancelled = false; // by the decision on an objection or appeal
    bool isReceiptImplied = false;  // nothing is recorded beyond what the report itself tells
    bool isDecreeUnderway = false;  // sent to who stayed away; not known to have arrived
};

// The chain of one case. Steps are in the order of their event dates, voided ones included.
struct Chain
{
    std::vector<Step> steps{};
    std::vector<RespondentOutcome> outcomes{}; // beside the respondents handed in
    // Who has to act for the respondent that is furthest from done, and since when; among several
    // at one holder the one that has waited longest.
    Holder holder = Holder::office;
    std::optional<Date> heldSince{};
    std::optional<StepKind> status{};    // the latest step; nothing before the first
    std::vector<FollowedLimit> limits{}; // of all steps that are not voided
    std::string commission{};            // which body that is, when it is Holder::commission
};

// Who has to act, as a word; a body that has none is called by the code of its institution.
std::string_view holderWord(const RespondentOutcome& state);
std::string_view holderWord(const Chain& chain);

// Computes outcomes, holder and status. `steps` in any order; an implied step goes first. Steps on
// one day keep the given order.
Chain computeChain(std::vector<Step> steps, const std::vector<EntityId>& respondents);

// Whether a decree that was sent, or left for somebody who stayed away, has not arrived yet.
bool isUnderway(const Step& delivery);

// The same for the respondents of a case. Whoever is no civil servant does not decide who holds
// it, unless nobody in it is one.
Chain computeCaseChain(std::vector<Step> steps, const cases::CaseContent& content);

// Whether the step may be recorded now for this respondent.
bool mayTake(const RespondentOutcome& respondent, StepKind next);

// The steps that may be recorded now for at least one respondent.
std::vector<StepKind> nextSteps(const Chain& chain);

} // namespace jejak::referral
