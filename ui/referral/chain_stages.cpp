#include "ui/referral/chain_stages.h"

#include "core/referral/limit_course.h"
#include "ui/cases/case_texts.h"
#include "ui/deadlines/limit_text.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

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
};

Passage passageOf(const registers::CaseRecord& record)
{
    Passage passage;
    passage.entered[atOffice] = cases::received(record.file.content);
    for (const referral::Step& step : record.chain.steps) {
        if (step.isVoided)
            continue;
        passage.now = stationOf(step.kind);
        passage.forwardedByBawaslu = passage.forwardedByBawaslu || step.kind == StepKind::forwarded;
        if (!step.commission.empty() && passage.now == atCommission)
            passage.commission = step.commission;
        auto& entered = passage.entered.at(passage.now);
        if (!entered)
            entered =
                passage.now == atPpk ? step.received.value_or(step.eventDate) : step.eventDate;
    }
    if (record.file.isCancelled)
        passage.now = finished;
    return passage;
}

// The year only where it is not this one, for want of room.
QString dayOf(Date date, const CaseLabels& labels)
{
    return date.year() == labels.today().year()
               ? QLocale().toString(toQt(date), QStringLiteral("d MMM"))
               : shortDate(date);
}

QString daysAt(const Passage& passage, Station station, const CaseLabels& labels)
{
    const auto& entered = passage.entered.at(station);
    if (!entered)
        return {};
    QString from = dayOf(*entered, labels);
    if (station == finished)
        return from;
    if (station == passage.now)
        return StageTexts::tr("since %1 \u00b7 %Ln working day(s)", "",
                              labels.workingDays(*entered, labels.today()))
            .arg(from);
    for (int next = station + 1; next < stationCount; ++next)
        if (const auto& left = passage.entered.at(static_cast<std::size_t>(next)))
            return *left == *entered
                       ? from
                       : QStringLiteral("%1 \u2013 %2").arg(from, dayOf(*left, labels));
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
    const std::array<QString, stationCount> titles{
        StageTexts::tr("Received"), labels.word("holder", "bawaslu"),
        labels.word("holder", passage.commission), StageTexts::tr("PPK"),
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
