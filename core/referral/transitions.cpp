#include "core/referral/transitions.h"

#include <algorithm>
#include <array>

namespace jejak::referral {
namespace {

using enum StepKind;

class StepSet
{
public:
    constexpr StepSet(std::initializer_list<StepKind> kinds)
    {
        for (const StepKind kind : kinds)
            m_bits |= bit(kind);
    }

    constexpr bool contains(StepKind kind) const { return (m_bits & bit(kind)) != 0; }

private:
    static constexpr std::uint64_t bit(StepKind kind)
    {
        return std::uint64_t{1} << static_cast<unsigned>(kind);
    }

    std::uint64_t m_bits = 0;
};

// After this step one of those may follow. What is not listed is forbidden; `cancelled` may follow
// anything, side steps stand below the table. docs/glossary.md has the steps in Indonesian.
struct Row
{
    StepKind last;
    StepSet next;
};

// clang-format off
constexpr std::array table{
    // Held by this office: receipt and first review of a report. Whoever learns of a breach must
    // act (PP 94/2021, Pasal 28), so the PPK may punish at once and directly.
    Row{received,               {initialReview, sentToBawaslu, bawasluRegistered, bawasluNotEligible,
                                 bawasluStopped, forwarded, sanctionedDirectly, closed}},
    Row{initialReview,          {sentToBawaslu, bawasluRegistered, bawasluNotEligible,
                                 bawasluStopped, forwarded, sanctionedDirectly, closed}},

    // Held by Bawaslu: UU 7/2017, Pasal 454 and 455; Perbawaslu 7/2022 and 8/2020. Bawaslu finds a
    // suspicion and forwards it. It proves nothing and recommends nothing to the PPK.
    Row{sentToBawaslu,          {bawasluRegistered, bawasluNotEligible, bawasluStopped, forwarded,
                                 sanctionedDirectly}},
    Row{bawasluRegistered,      {bawasluStopped, forwarded, sanctionedDirectly}},
    Row{bawasluNotEligible,     {closed, reopened}},
    Row{bawasluStopped,         {closed, reopened}},

    // Held by KASN (UU 5/2014, Pasal 31 to 33), since 4 September 2024 by BKN (Perpres 92/2024) or,
    // handed over, by Menteri PANRB (SE MenPANRB 4/2024). Only here something is proven or not.
    Row{forwarded,              {commissionReceived, clarificationRequested, documentsIncomplete,
                                 notProven, recommended, sanctionedDirectly, handedOver}},
    Row{commissionReceived,     {clarificationRequested, documentsIncomplete, notProven,
                                 recommended, sanctionedDirectly, handedOver}},
    Row{clarificationRequested, {clarificationAnswered, documentsIncomplete, notProven,
                                 recommended, sanctionedDirectly, handedOver}},
    Row{clarificationAnswered,  {clarificationRequested, documentsIncomplete, notProven,
                                 recommended, sanctionedDirectly, handedOver}},
    Row{handedOver,             {commissionReceived, clarificationRequested, clarificationAnswered,
                                 documentsIncomplete, notProven, recommended, sanctionedDirectly,
                                 handedOver}},
    Row{documentsIncomplete,    {clarificationAnswered, closed, reopened}}, // the papers came after all
    Row{notProven,              {closed, reopened}},

    // Held by the PPK: summons (PP 94/2021, Pasal 26), examination (Pasal 27 to 29), decree. Closed
    // without a decree, with a reason, it stays a recommendation that was not followed up.
    Row{recommended,            {ppkReceived, summoned, examined, examinationReported, sanctioned,
                                 closed}},
    Row{ppkReceived,            {summoned, examined, examinationReported, sanctioned, closed}},
    Row{summoned,               {summoned, examined, examinationReported, sanctioned, closed}},
    Row{examined,               {examined, examinationReported, sanctioned, closed}},
    Row{examinationReported,    {sanctioned, closed}},

    // The decree: one punishment for one examination (Pasal 35), handed over (Pasal 37; sent to who
    // stayed away, which is delivered once more), in force on the 15th working day (PerBKN 6/2022,
    // Pasal 50), served.
    Row{sanctioned,             {delivered, objection, appeal, closed}},
    Row{sanctionedDirectly,     {delivered, objection, appeal, closed}},
    Row{delivered,              {delivered, inForce, objection, appeal, closed}},
    Row{inForce,                {served, objection, appeal, closed}},
    Row{served,                 {closed}},

    // Objection to the PPK and appeal to BPASN (PP 79/2021): nothing ends before they are decided.
    Row{objection,              {appealDecided}},
    Row{appeal,                 {appealDecided}},
    Row{appealDecided,          {appeal, delivered, inForce, served, closed}},

    // Ended, and opened again with a reason.
    Row{closed,                 {reopened}},
    Row{cancelled,              {reopened}},
};

// After `reopened`: what the office and Bawaslu do, always; what KASN or BKN does, if it has had
// the case; what the PPK does, if it has had the recommendation.
constexpr StepSet reopenedAtOffice{initialReview, sentToBawaslu, bawasluRegistered,
                                   bawasluNotEligible, bawasluStopped, forwarded,
                                   sanctionedDirectly, closed};
constexpr StepSet reopenedAtCommission{commissionReceived, clarificationRequested,
                                       clarificationAnswered, documentsIncomplete, notProven,
                                       recommended, handedOver};
constexpr StepSet reopenedAtPpk{ppkReceived, summoned, examined, examinationReported, sanctioned};

// BKN warns a PPK that does not act and blocks the data of its employees (Perpres 116/2022, Pasal
// 20 ayat (4); PerBKN 1/2023). A block is lifted then, or once the PPK has acted.
constexpr StepSet awaitingPpk{recommended, ppkReceived, summoned, examined, examinationReported};
constexpr StepSet acted{sanctioned, delivered, inForce, served, objection, appeal, appealDecided,
                        closed};
// clang-format on

bool mayFollowReopened(StepKind next, Reach reached)
{
    return reopenedAtOffice.contains(next) ||
           (reached >= Reach::commission && reopenedAtCommission.contains(next)) ||
           (reached == Reach::ppk && reopenedAtPpk.contains(next));
}

} // namespace

Reach reachOf(StepKind kind)
{
    switch (kind) {
    case received:
    case initialReview:
    case sentToBawaslu:
    case bawasluRegistered:
    case bawasluNotEligible:
    case bawasluStopped:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case served:
    case objection:
    case appeal:
    case appealDecided:
    case reopened:
    case cancelled:
    case closed:
        return Reach::office;
    case forwarded:
    case commissionReceived:
    case clarificationRequested:
    case clarificationAnswered:
    case documentsIncomplete:
    case notProven:
    case handedOver:
        return Reach::commission;
    case recommended:
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case warned:
    case blocked:
    case unblocked:
        return Reach::ppk;
    }
    return Reach::office;
}

bool awaitsPpk(StepKind last)
{
    return awaitingPpk.contains(last);
}

bool mayFollow(std::optional<StepKind> last, StepKind next, Reach reached)
{
    // The case itself says when its report was received; the step that repeats it may be left out.
    if (!last)
        return next == received || mayFollow(received, next, reached);
    if (next == unblocked)
        return awaitsPpk(*last) || acted.contains(*last);
    if (isSideStep(next))
        return awaitsPpk(*last);
    if (next == cancelled)
        return *last != cancelled;
    if (*last == reopened)
        return mayFollowReopened(next, reached);
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const Row& each) { return each.last == *last; });
    return row != table.end() && row->next.contains(next);
}

std::optional<Outcome> outcomeAfter(StepKind kind)
{
    switch (kind) {
    case received:
    case initialReview:
    case sentToBawaslu:
    case bawasluRegistered:
    case forwarded:
    case commissionReceived:
    case clarificationAnswered:
    case reopened:
        return Outcome::inProcess;
    case bawasluNotEligible:
    case bawasluStopped:
        return Outcome::rejected;
    case clarificationRequested:
        return Outcome::clarification;
    case documentsIncomplete:
        return Outcome::incomplete;
    case notProven:
        return Outcome::notProven;
    case recommended:
        return Outcome::recommended;
    case sanctioned:
        return Outcome::followedUp;
    case sanctionedDirectly:
        return Outcome::direct;
    case cancelled:
        return Outcome::cancelled;
    case handedOver: // figures go on as they were when another body takes over
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case delivered:
    case inForce:
    case served:
    case objection:
    case appeal:
    case appealDecided:
    case warned:
    case blocked:
    case unblocked:
    case closed:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Holder> holderAfter(StepKind kind, Holder commission)
{
    switch (kind) {
    case received:
    case initialReview:
    case reopened:
    case clarificationRequested: // the office has to answer
        return Holder::office;
    case sentToBawaslu:
    case bawasluRegistered:
        return Holder::bawaslu;
    case forwarded:
    case commissionReceived:
    case clarificationAnswered:
    case handedOver:
        return commission;
    case recommended:
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case objection: // the superior of who decided answers it, within the PPK's own house
    case appealDecided:
        return Holder::ppk;
    case appeal:
        return Holder::bpasn;
    case bawasluNotEligible:
    case bawasluStopped:
    case documentsIncomplete:
    case notProven:
    case served:
    case cancelled:
    case closed:
        return Holder::none;
    case warned: // beside the course: whoever had to act still has to
    case blocked:
    case unblocked:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace jejak::referral
