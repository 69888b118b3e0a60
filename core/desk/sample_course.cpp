#include "core/desk/sample_course.h"

#include <algorithm>
#include <array>

namespace jejak::desk {
namespace {

using enum referral::StepKind;
using referral::Step;
using referral::StepKind;

// How a respondent's part ends once the commission has the case.
enum class Fate { clarification, incomplete, notProven, recommended };

constexpr std::array<std::pair<Fate, int>, 4> fates{{
    {Fate::clarification, 8},
    {Fate::incomplete, 6},
    {Fate::notProven, 14},
    {Fate::recommended, 72},
}};

// How a case leaves the usual course before the commission has it.
enum class EarlyEnd { none, notEligible, stopped, direct, cancelled };

constexpr std::array<std::pair<EarlyEnd, int>, 5> earlyEnds{{
    {EarlyEnd::none, 83},
    {EarlyEnd::notEligible, 4},
    {EarlyEnd::stopped, 4},
    {EarlyEnd::direct, 6},
    {EarlyEnd::cancelled, 3},
}};

// The days from one step to the next.
struct Days
{
    int least;
    int most;
};

// One line of steps; after the first step that would lie in the future nothing is added.
class Line
{
public:
    Line(Date start, Date today, std::vector<EntityId> respondents, SampleLetters& letters,
         SampleDice& dice)
        : m_date(start)
        , m_today(today)
        , m_respondents(std::move(respondents))
        , m_letters(letters)
        , m_dice(dice)
    {
    }

    // False when the step has not happened yet.
    bool add(StepKind kind, Days days, std::string sender = {}, std::string recipient = {})
    {
        const Date date = workday(daysAfter(m_date, m_dice.between(days.least, days.most)));
        if (date > m_today)
            m_isOver = true;
        if (m_isOver)
            return false;
        m_date = date;
        Step step{.kind = kind,
                  .eventDate = date,
                  .sender = std::move(sender),
                  .recipient = std::move(recipient),
                  .respondents = m_respondents};
        if (!step.sender.empty()) {
            step.letterNumber = m_letters.next(step.sender, date, m_dice);
            step.letterDate = date;
        }
        m_steps.push_back(std::move(step));
        return true;
    }

    Step& last() { return m_steps.back(); }
    Date date() const { return m_date; }
    bool isOver() const { return m_isOver; }
    std::vector<Step> take() { return std::move(m_steps); }

private:
    Date m_date;
    Date m_today;
    std::vector<EntityId> m_respondents;
    SampleLetters& m_letters;
    SampleDice& m_dice;
    std::vector<Step> m_steps;
    bool m_isOver = false;
};

std::string sanctionFor(const cases::Respondent& respondent, SampleDice& dice)
{
    static constexpr std::array<std::string_view, 2> moral{"SM-TERBUKA", "SM-TERTUTUP"};
    static constexpr std::array<std::string_view, 6> discipline{"HS1", "HS2", "HS3",
                                                                "HB1", "HB2", "HB1"};
    const std::string form = respondent.acts.front().form.value_or(std::string());
    if (form.starts_with("KE"))
        return std::string(dice.pick(moral));
    if (form == "DS-05")
        return respondent.kind == "pppk" ? "PPPK-PTDH" : "PTDH";
    if (respondent.kind == "pppk")
        return "PPPK-PDH";
    return std::string(dice.pick(discipline));
}

void addSanction(Line& line, StepKind kind, Days days, const cases::Respondent& respondent,
                 SampleDice& dice)
{
    if (!line.add(kind, days, "ppk", "bkn"))
        return;
    line.last().sanction = sanctionFor(respondent, dice);
    line.add(delivered, {1, 6}, "ppk", respondent.name);
    if (dice.chance(70))
        line.add(inForce, {15, 15});
    if (dice.chance(40))
        line.add(closed, {10, 60});
}

void followUp(Line& line, const cases::Respondent& respondent, SampleDice& dice)
{
    line.add(ppkReceived, {2, 8});
    if (dice.chance(18)) {
        // The PPK does nothing: warned after a while, in the end the data are blocked.
        if (line.add(warned, {25, 60}, "bkn", "ppk") && dice.chance(50))
            line.add(blocked, {25, 60}, "bkn", "ppk");
        return;
    }
    if (dice.chance(60)) {
        line.add(summoned, {3, 12}, "ppk", respondent.name);
        line.add(examined, {5, 12});
        line.add(examinationReported, {3, 10}, "ppk", "ppk");
    }
    addSanction(line, sanctioned, {6, 50}, respondent, dice);
}

std::vector<Step> partOf(const cases::Respondent& respondent, Line line, Fate fate,
                         SampleDice& dice)
{
    if (fate == Fate::clarification || dice.chance(25)) {
        line.add(clarificationRequested, {5, 20}, "bkn", "office");
        if (fate == Fate::clarification)
            return line.take();
        line.add(clarificationAnswered, {4, 18}, "office", "bkn");
    }
    switch (fate) {
    case Fate::clarification:
        break;
    case Fate::incomplete:
        line.add(documentsIncomplete, {10, 35}, "bkn", "office");
        break;
    case Fate::notProven:
        if (line.add(notProven, {12, 40}, "bkn", "office") && dice.chance(50))
            line.add(closed, {5, 20});
        break;
    case Fate::recommended:
        if (line.add(recommended, {12, 45}, "bkn", "ppk"))
            followUp(line, respondent, dice);
        break;
    }
    return line.take();
}

// Up to the commission; empty fates when the case ended before.
void begin(Line& line, bool isFromBawaslu, EarlyEnd end, const cases::Respondent& respondent,
           SampleDice& dice)
{
    line.add(received, {0, 0});
    line.add(initialReview, {1, 4});
    if (end == EarlyEnd::cancelled) {
        if (line.add(cancelled, {2, 10}))
            line.last().note = "Laporan ganda: peristiwa yang sama sudah dicatat.";
        return;
    }
    if (end == EarlyEnd::direct) {
        addSanction(line, sanctionedDirectly, {6, 30}, respondent, dice);
        return;
    }
    if (!isFromBawaslu)
        line.add(sentToBawaslu, {1, 4}, "office", "bawaslu");
    if (end == EarlyEnd::notEligible) {
        line.add(bawasluNotEligible, {2, 6}, "bawaslu", "office");
        return;
    }
    line.add(bawasluRegistered, {1, 4}, "bawaslu", "office");
    if (end == EarlyEnd::stopped) {
        line.add(bawasluStopped, {3, 9}, "bawaslu", "office");
        return;
    }
    line.add(forwarded, {4, 12}, "bawaslu", "bkn");
    line.add(commissionReceived, {2, 7});
}

} // namespace

std::vector<Step> sampleCourse(const cases::CaseContent& content, Date today,
                               SampleLetters& letters, SampleDice& dice)
{
    const EarlyEnd end = dice.pickWeighted(earlyEnds);
    Line common(cases::received(content).value_or(today), today, {}, letters, dice);
    begin(common, content.reports.front().source == "bawaslu", end, content.respondents.front(),
          dice);
    const bool goesOn = end == EarlyEnd::none && !common.isOver();
    const Date handedIn = common.date();
    std::vector<Step> steps = common.take();
    if (!goesOn)
        return steps;
    for (const cases::Respondent& respondent : content.respondents) {
        std::vector<EntityId> concerned;
        if (content.respondents.size() > 1)
            concerned.push_back(respondent.id);
        const Fate fate = dice.pickWeighted(fates);
        for (Step& step :
             partOf(respondent, Line(handedIn, today, std::move(concerned), letters, dice), fate,
                    dice))
            steps.push_back(std::move(step));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.eventDate < b.eventDate; });
    return steps;
}

} // namespace jejak::desk
