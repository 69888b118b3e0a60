#include "ui/referral/chain_stages.h"

#include "core/referral/limit_course.h"
#include "ui/cases/case_texts.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

using referral::StepKind;

struct StageTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::StageTexts)
};

enum Station { atOffice, atBawaslu, atCommission, atPpk, finished, stationCount };

Station stationOf(StepKind kind)
{
    using enum StepKind;
    switch (kind) {
    case received:
    case initialReview:
    case reopened:
        return atOffice;
    case sentToBawaslu:
    case bawasluRegistered:
        return atBawaslu;
    case forwarded:
    case commissionReceived:
    case clarificationRequested:
    case clarificationAnswered:
    case handedOver:
        return atCommission;
    case recommended:
    case ppkReceived:
    case summoned:
    case examined:
    case examinationReported:
    case sanctioned:
    case sanctionedDirectly:
    case delivered:
    case inForce:
    case objection:
    case appeal:
    case appealDecided:
    case warned:
    case blocked:
    case unblocked:
        return atPpk;
    case bawasluNotEligible:
    case bawasluStopped:
    case documentsIncomplete:
    case notProven:
    case served:
    case cancelled:
    case closed:
        return finished;
    }
    return atOffice;
}

struct Passage
{
    std::array<std::optional<Date>, stationCount> entered{};
    std::string commission{};
    Station now = atOffice;
    bool forwardedByBawaslu = false;
    bool isReopened = false;
    bool isWithYears = false; // said for all days or for none, so that none is misread
};

// Whether somebody who still has to be dealt with had the step.
bool isOfRunning(const referral::Step& step, const registers::CaseRecord& record)
{
    const auto& outcomes = record.chain.outcomes;
    const auto& people = record.file.content.respondents;
    for (std::size_t each = 0; each < std::min(outcomes.size(), people.size()); ++each)
        if (outcomes[each].holder != referral::Holder::none &&
            referral::concerns(step, people[each].id))
            return true;
    return false;
}

Passage passageOf(const registers::CaseRecord& record)
{
    Passage passage;
    passage.entered[atOffice] = cases::received(record.file.content);
    const bool isFinished =
        record.file.isCancelled || record.chain.holder == referral::Holder::none;
    for (const referral::Step& step : record.chain.steps) {
        const Station station = stationOf(step.kind);
        // One of several may be done while the case goes on for the others.
        if (step.isVoided || (!isFinished && station == finished))
            continue;
        if (step.kind == StepKind::reopened && isOfRunning(step, record)) {
            // The way begins anew; the days before it stand in the list of steps.
            passage = {};
            passage.entered[atOffice] = step.eventDate;
            passage.isReopened = true;
        }
        if (isFinished || isOfRunning(step, record))
            passage.now = station;
        passage.forwardedByBawaslu = passage.forwardedByBawaslu || step.kind == StepKind::forwarded;
        if (!step.commission.empty() && station == atCommission)
            passage.commission = step.commission;
        auto& entered = passage.entered.at(station);
        if (!entered)
            entered = station == atPpk ? step.received.value_or(step.eventDate) : step.eventDate;
    }
    if (record.file.isCancelled)
        passage.now = finished;
    return passage;
}

// The year only where one of the days is not of this one, for want of room.
QString dayOf(Date date, const Passage& passage)
{
    return passage.isWithYears ? shortDate(date)
                               : QLocale().toString(toQt(date), QStringLiteral("d MMM"));
}

QString daysAt(const Passage& passage, Station station, const CaseLabels& labels)
{
    const auto& entered = passage.entered.at(station);
    if (!entered)
        return {};
    QString from = dayOf(*entered, passage);
    if (station == finished)
        return from;
    if (station == passage.now)
        return StageTexts::tr("since %1 \u00b7 %Ln working day(s)", "",
                              labels.workingDays(*entered, labels.today()))
            .arg(from);
    for (int next = station + 1; next < stationCount; ++next)
        if (const auto& left = passage.entered.at(static_cast<std::size_t>(next)))
            return *left <= *entered // Bawaslu may have begun before this office heard of it
                       ? from
                       : QStringLiteral("%1 \u2013 %2").arg(from, dayOf(*left, passage));
    return from;
}

} // namespace

std::vector<ChainStage> stagesOf(const registers::CaseRecord& record, const CaseLabels& labels)
{
    Passage passage = passageOf(record);
    if (passage.commission.empty()) {
        const auto* commission = labels.reference().institutions().commissionOn(
            passage.entered[atOffice].value_or(labels.today()));
        passage.commission = commission == nullptr ? "bkn" : commission->code;
    }
    passage.isWithYears =
        std::any_of(passage.entered.begin(), passage.entered.end(),
                    [&](const auto& day) { return day && day->year() != labels.today().year(); });
    const std::array<QString, stationCount> titles{
        passage.isReopened ? labels.word("step", "reopened") : StageTexts::tr("Received"),
        labels.word("holder", "bawaslu"), labels.word("holder", passage.commission),
        StageTexts::tr("PPK"),
        record.file.isCancelled ? StageTexts::tr("Cancelled") : StageTexts::tr("Finished")};
    std::vector<ChainStage> stages;
    for (int each = 0; each < stationCount; ++each) {
        const auto station = static_cast<Station>(each);
        ChainStage stage{titles.at(static_cast<std::size_t>(each)),
                         daysAt(passage, station, labels)};
        const bool reached = passage.entered.at(static_cast<std::size_t>(each)).has_value();
        if (station == passage.now)
            stage.state =
                station == finished ? ChainStage::State::done : ChainStage::State::current;
        else if (reached && each < passage.now)
            stage.state = ChainStage::State::done;
        else if (each < passage.now && station == atBawaslu && passage.forwardedByBawaslu)
            stage = {titles.at(atBawaslu), StageTexts::tr("has forwarded it"),
                     ChainStage::State::done};
        const referral::Limit* duty =
            stage.state == ChainStage::State::current ? referral::nextDuty(record.chain) : nullptr;
        if (duty != nullptr) {
            stage.due = limitChip(*duty, labels, ChipLength::narrow);
            stage.tooltip = limitExplanation(*duty, labels, someOf(*duty, record));
        }
        stages.push_back(stage);
    }
    return stages;
}

} // namespace jejak::ui
