#include "core/register/case_draft.h"

#include "core/base/text.h"
#include "core/cases/case_bodies.h"
#include "core/people/name.h"

#include <algorithm>

namespace jejak::registers {
namespace {

using referral::Step;
using referral::StepKind;

bool agreesOnDate(const Step& step, const RowStep& row)
{
    return !row.told || step.eventDate == row.told || step.letterDate == row.told ||
           step.sent == row.told;
}

bool agreesOnLetter(const Step& step, const RowStep& row)
{
    return row.step.letterNumber.empty() ||
           numberKey(step.letterNumber) == numberKey(row.step.letterNumber);
}

bool agreesOnSanction(const Step& step, const RowStep& row)
{
    if (row.step.sanction)
        return step.sanction == row.step.sanction;
    return row.step.sanctionText.empty() || step.sanction ||
           comparisonKey(step.sanctionText) == comparisonKey(row.step.sanctionText);
}

bool agrees(const Step& step, const RowStep& row)
{
    return agreesOnDate(step, row) && agreesOnLetter(step, row) && agreesOnSanction(step, row);
}

std::string dateOf(const Step& step)
{
    return formatIsoDate(step.letterDate.value_or(step.sent.value_or(step.eventDate)));
}

std::string sanctionOf(const Step& step)
{
    return step.sanction.value_or(step.sanctionText);
}

void noteStep(FieldComparison& comparison, const Step& stored, const RowStep& row)
{
    const std::string word(referral::word(row.step.kind));
    if (!agreesOnDate(stored, row))
        comparison.note(word + ".date", dateOf(stored), formatIsoDate(*row.told));
    if (!agreesOnLetter(stored, row))
        comparison.note(word + ".letter_number", stored.letterNumber, row.step.letterNumber);
    if (!agreesOnSanction(stored, row))
        comparison.note(word + ".sanction", sanctionOf(stored), sanctionOf(row.step));
}

// One letter that names several respondents is one step.
bool isSameLetter(const Step& a, const Step& b)
{
    return a.kind == b.kind && !a.letterNumber.empty() && a.letterNumber == b.letterNumber &&
           a.eventDate == b.eventDate && a.letterDate == b.letterDate && a.sanction == b.sanction &&
           a.sanctionText == b.sanctionText;
}

// Among the steps of one day.
int rank(StepKind kind)
{
    if (kind == StepKind::received)
        return 0;
    if (kind == StepKind::forwarded)
        return 1;
    return kind == StepKind::sanctioned ? 3 : 2;
}

std::optional<std::string> placeOf(const cases::Respondent& respondent)
{
    return respondent.acts.empty() ? std::nullopt : respondent.acts.front().place;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : "\n\n") + part;
    return text;
}

} // namespace

CaseDraft::CaseDraft(const CaseRecord& stored)
    : m_isNew(false)
    , m_content(stored.file.content)
    , m_known(m_content.respondents.size())
{
    std::map<EntityId, std::size_t> places;
    for (std::size_t i = 0; i < m_known; ++i)
        places[m_content.respondents[i].id] = i;
    for (const Step& step : stored.chain.steps) {
        if (step.isVoided)
            continue;
        Standing standing{step, {}, true};
        for (const EntityId& id : step.respondents)
            if (const auto place = places.find(id); place != places.end())
                standing.respondents.insert(place->second);
        m_steps.push_back(std::move(standing));
    }
}

CaseDraft::Taken CaseDraft::take(const RowReading& reading, Rules rules)
{
    if (m_content.respondents.empty() && m_isNew) {
        takeFirst(reading, rules);
        return {Outcome::created, {}};
    }
    FieldComparison comparison(rules.update, m_changes);
    compareCase(reading, rules, comparison);
    const auto found = find(reading.row);
    if (!found) {
        addRespondent(reading.row);
        return {Outcome::created, comparison.takeDifferences()};
    }
    comparison.setNew(*found >= m_known);
    cases::Respondent& respondent = m_content.respondents[*found];
    const auto place = placeOf(respondent);
    comparison.compareRespondent(respondent, respondentOf(reading.row),
                                 rules.header.position(RegisterColumn::kind).has_value());
    // The case lies where its act does.
    if (placeOf(respondent) != place && m_content.place == place) {
        m_content.place = placeOf(respondent);
        comparison.setNew(m_isNew);
        comparison.enter(cases::caseSet);
        comparison.change("place", *m_content.place);
    }
    compareSteps(reading.row, *found, comparison);
    auto differences = comparison.takeDifferences();
    return {differences.empty() ? Outcome::unchanged : Outcome::different, std::move(differences)};
}

void CaseDraft::takeFirst(const RowReading& reading, Rules rules)
{
    m_content.reports.push_back(reportOf(reading.row));
    m_content.placeText = reading.row.placeText;
    m_content.narrative = joined(narrativeOf(reading, rules.header));
    fillGaps(reading.row);
    addRespondent(reading.row);
}

// What a later row of a new case adds to what the first one has left open.
void CaseDraft::fillGaps(const RegisterRow& row)
{
    if (!m_content.channel && !row.channel.empty())
        m_content.channel = row.channel;
    if (!m_content.place && !row.place.empty())
        m_content.place = row.place;
    cases::Report& report = m_content.reports.front();
    if (!report.known)
        report.known = row.known;
    if (!report.source && report.sourceText.empty()) {
        const cases::Report told = reportOf(row);
        report.source = told.source;
        report.sourceText = told.sourceText;
    }
}

void CaseDraft::compareCase(const RowReading& reading, Rules rules, FieldComparison& comparison)
{
    const RegisterRow& row = reading.row;
    if (m_isNew)
        fillGaps(row);
    comparison.setNew(m_isNew);
    comparison.compareChannel(m_content.channel, row.channel);
    // What else a row tells joins the narrative of a new case without being a difference.
    FieldComparison silent(true, m_changes);
    silent.setNew(m_isNew);
    FieldComparison& narrating = m_isNew || !find(row) ? silent : comparison;
    narrating.compareNarrative(m_content.narrative, narrativeOf(reading, rules.header));
    if (m_content.reports.empty())
        return;
    cases::Report& report = reportFor(row);
    const auto received = report.received;
    comparison.compareReport(report, reportOf(row));
    if (received && report.received != received)
        moveReceived(*received, *report.received);
}

cases::Report& CaseDraft::reportFor(const RegisterRow& row)
{
    for (cases::Report& report : m_content.reports)
        if (row.key.caseKey.empty() ? report.received == row.received
                                    : numberKey(report.number) == row.key.caseKey)
            return report;
    return m_content.reports.front();
}

std::optional<std::size_t> CaseDraft::find(const RegisterRow& row)
{
    const auto& respondents = m_content.respondents;
    for (; m_index.respondents < respondents.size(); ++m_index.respondents) {
        const cases::Respondent& each = respondents[m_index.respondents];
        if (const std::string nip = digitsOf(each.nip); !nip.empty())
            m_index.byNip.emplace(nip, m_index.respondents);
        m_index.byName.emplace(people::nameKey(each.name), m_index.respondents);
    }
    if (const auto found = m_index.byNip.find(row.nip);
        !row.nip.empty() && found != m_index.byNip.end())
        return found->second;
    const auto [first, last] = m_index.byName.equal_range(people::nameKey(row.name));
    for (auto each = first; each != last; ++each)
        if (!row.name.empty() && (row.nip.empty() || respondents[each->second].nip.empty()))
            return each->second;
    return std::nullopt;
}

void CaseDraft::addRespondent(const RegisterRow& row)
{
    const std::size_t respondent = m_content.respondents.size();
    m_content.respondents.push_back(respondentOf(row));
    for (const RowStep& step : stepsOf(row))
        addStep(step, respondent);
}

std::vector<CaseDraft::Standing*> CaseDraft::standing(StepKind kind, std::size_t respondent)
{
    std::vector<Standing*> found;
    for (Standing& each : m_steps)
        if (each.step.kind == kind &&
            (each.respondents.empty() || each.respondents.contains(respondent)))
            found.push_back(&each);
    return found;
}

// Never before a step that concerns the whole case, which would then undo its outcome.
void CaseDraft::addStep(const RowStep& row, std::size_t respondent)
{
    const auto same = standing(row.step.kind, respondent);
    if (row.step.kind == StepKind::received && !same.empty())
        return;
    if (row.isShared && std::any_of(same.begin(), same.end(),
                                    [&](const Standing* each) { return agrees(each->step, row); }))
        return;
    Standing added{row.step, {}, false};
    if (!row.isShared || m_content.respondents.size() > 1)
        added.respondents.insert(respondent);
    for (Standing& each : m_steps) {
        if (each.respondents.empty() && rank(each.step.kind) < 2)
            added.step.eventDate = std::max(added.step.eventDate, each.step.eventDate);
    }
    for (Standing& each : m_steps)
        if (!each.isStored && !each.respondents.empty() && isSameLetter(each.step, added.step)) {
            each.respondents.insert(respondent);
            return;
        }
    m_steps.push_back(std::move(added));
}

void CaseDraft::compareSteps(const RegisterRow& row, std::size_t respondent,
                             FieldComparison& comparison)
{
    for (const RowStep& step : stepsOf(row)) {
        if (step.step.kind == StepKind::received)
            continue;
        const auto same = standing(step.step.kind, respondent);
        if (std::any_of(same.begin(), same.end(),
                        [&](const Standing* each) { return agrees(each->step, step); }))
            continue;
        if (same.empty())
            comparison.note(std::string(referral::word(step.step.kind)), {},
                            step.told ? formatIsoDate(*step.told) : step.step.letterNumber);
        else
            noteStep(comparison, same.back()->step, step);
        if (!comparison.updates())
            continue;
        withdraw(respondent, step);
        addStep(step, respondent);
    }
}

// Takes the last step of this kind back for one respondent; it stands for the others it concerns.
void CaseDraft::withdraw(std::size_t respondent, const RowStep& row)
{
    const auto same = standing(row.step.kind, respondent);
    if (same.empty())
        return;
    Standing& last = *same.back();
    Standing rest{last.step, last.respondents, false};
    if (rest.respondents.empty())
        for (std::size_t i = 0; i < m_content.respondents.size(); ++i)
            rest.respondents.insert(i);
    rest.respondents.erase(respondent);
    if (last.isStored)
        m_voided.push_back(last.step.id);
    m_steps.erase(m_steps.begin() + (&last - m_steps.data()));
    if (!rest.respondents.empty())
        m_steps.push_back(std::move(rest));
}

// The receipt of the case follows the date of its report, but no step may come to lie before it.
void CaseDraft::moveReceived(Date from, Date to)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Standing& each) {
        return each.step.kind == StepKind::received && each.step.eventDate == from;
    });
    if (found == m_steps.end())
        return;
    Standing moved{found->step, found->respondents, false};
    if (found->isStored)
        m_voided.push_back(found->step.id);
    m_steps.erase(found);
    moved.step.eventDate = to;
    for (const Standing& each : m_steps)
        moved.step.eventDate = std::min(moved.step.eventDate, each.step.eventDate);
    m_steps.push_back(std::move(moved));
}

std::vector<NewStep> CaseDraft::newSteps() const
{
    std::vector<NewStep> steps;
    for (const Standing& each : m_steps)
        if (!each.isStored)
            steps.push_back({each.step, each.respondents});
    std::stable_sort(steps.begin(), steps.end(), [](const NewStep& a, const NewStep& b) {
        return std::pair(a.step.eventDate, rank(a.step.kind)) <
               std::pair(b.step.eventDate, rank(b.step.kind));
    });
    return steps;
}

} // namespace jejak::registers
