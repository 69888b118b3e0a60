#include "ui/cases/case_labels.h"

#include "core/reference/label.h"
#include "ui/shell/workspace.h"
#include "ui/text/utf8.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

using referral::StepKind;

struct Stage
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::Stage)

public:
    // Short words, for a narrow column.
    static ChipFace of(StepKind kind)
    {
        using enum StepKind;
        switch (kind) {
        case received:
        case initialReview:
        case sentToBawaslu:
        case bawasluRegistered:
        case bawasluNotEligible:
        case bawasluStopped:
        case reopened:
        case cancelled:
            return ofOffice(kind);
        case forwarded:
        case commissionReceived:
            return {StatusRole::accent, tr("KASN/BKN"), IconName::next};
        case handedOver:
            return {StatusRole::accent, tr("Handed over"), IconName::next};
        case clarificationRequested:
            return {StatusRole::warning, tr("Clarification"), IconName::question};
        case clarificationAnswered:
            return {StatusRole::accent, tr("Clarified"), IconName::next};
        case documentsIncomplete:
            return {StatusRole::warning, tr("Incomplete"), IconName::warning};
        case notProven:
            return {StatusRole::neutral, tr("Not proven"), IconName::close};
        case recommended:
        case ppkReceived:
            return {StatusRole::warning, tr("PPK"), IconName::deadline};
        case summoned:
        case examined:
        case examinationReported:
            return {StatusRole::accent, tr("Examination"), IconName::search};
        case sanctioned:
        case sanctionedDirectly:
        case delivered:
        case inForce:
            return {StatusRole::good, tr("Sanction"), IconName::check};
        case objection:
        case appeal:
        case appealDecided:
            return {StatusRole::warning, tr("Appeal"), IconName::question};
        case warned:
        case blocked:
        case unblocked:
            return {StatusRole::warning, tr("Warned"), IconName::warning};
        case served:
        case closed:
            return {StatusRole::good, tr("Finished"), IconName::check};
        }
        return {};
    }

private:
    static ChipFace ofOffice(StepKind kind)
    {
        if (kind == StepKind::received)
            return {StatusRole::accent, tr("Received"), IconName::info};
        if (kind == StepKind::initialReview)
            return {StatusRole::accent, tr("Review"), IconName::search};
        if (kind == StepKind::bawasluNotEligible)
            return {StatusRole::neutral, tr("Not eligible"), IconName::close};
        if (kind == StepKind::bawasluStopped)
            return {StatusRole::neutral, tr("Stopped"), IconName::close};
        if (kind == StepKind::reopened)
            return {StatusRole::accent, tr("Reopened"), IconName::refresh};
        if (kind == StepKind::cancelled)
            return {StatusRole::neutral, tr("Cancelled"), IconName::close};
        return {StatusRole::accent, tr("Bawaslu"), IconName::next};
    }
};

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::CaseLabels)
};

} // namespace

CaseLabels::CaseLabels(std::shared_ptr<const deadlines::Counting> counting,
                       reference::Language language, Date today)
    : m_counting(std::move(counting))
    , m_language(language)
    , m_today(today)
{
}

CaseLabels::CaseLabels(const Workspace& workspace)
    : CaseLabels(workspace.counting, workspace.language(), workspace.today())
{
}

QString CaseLabels::word(std::string_view domain, std::string_view word) const
{
    if (word.empty())
        return {};
    return fromUtf8(reference::label(reference(), domain, word, m_language));
}

QString CaseLabels::place(std::string_view code, std::string_view text) const
{
    if (code.empty())
        return fromUtf8(text);
    const std::string_view label = reference().regions().label(code);
    return fromUtf8(label.empty() ? code : label);
}

QString CaseLabels::form(std::string_view code, std::string_view text) const
{
    if (code.empty())
        return fromUtf8(text);
    const reference::ViolationForm* form = reference().catalogue().form(code);
    return fromUtf8(form == nullptr ? code : std::string_view(form->label));
}

QString CaseLabels::wholeForm(std::string_view code, std::string_view text,
                              std::optional<Date> day) const
{
    if (code.empty())
        return fromUtf8(text);
    const reference::ViolationForm* form = reference().catalogue().form(code, day);
    if (form == nullptr)
        return fromUtf8(code);
    return QStringLiteral("%1 (%2)").arg(fromUtf8(form->text), fromUtf8(code));
}

QString CaseLabels::jobLevel(std::string_view code) const
{
    const reference::JobLevel* level = reference().jobLevels().level(code);
    if (level == nullptr)
        return fromUtf8(code);
    return fromUtf8(level->step.empty() ? level->name : level->name + ' ' + level->step);
}

QString CaseLabels::sanction(std::string_view code, std::optional<Date> day) const
{
    const reference::Sanction* sanction = reference().sanctions().sanction(code, day);
    return fromUtf8(sanction == nullptr ? code : std::string_view(sanction->label));
}

QString CaseLabels::motive(std::string_view code) const
{
    const reference::Motive* motive = reference().motives().find(code);
    if (motive == nullptr)
        return fromUtf8(code);
    return fromUtf8(m_language == reference::Language::indonesian ? motive->labelIndonesian
                                                                  : motive->labelEnglish);
}

ChipFace CaseLabels::stage(std::string_view step, bool isCancelled) const
{
    if (isCancelled)
        return Stage::of(StepKind::cancelled);
    const auto kind = referral::stepFromWord(step);
    if (!kind)
        return {StatusRole::neutral, Labels::tr("Recorded"), IconName::info};
    return Stage::of(*kind);
}

QString CaseLabels::body(std::string_view holder, std::optional<Date> day) const
{
    return holder.empty() ? QString()
                          : fromUtf8(reference::bodyLabel(reference(), holder, day, m_language));
}

ChipFace CaseLabels::holder(std::string_view holder, std::optional<Date> since) const
{
    if (holder == referral::word(referral::Holder::none) || holder.empty())
        return {StatusRole::good, Labels::tr("Finished"), IconName::check};
    if (holder == referral::word(referral::Holder::ppk))
        return {StatusRole::warning, Labels::tr("Waiting for the PPK"), IconName::deadline};
    if (holder == referral::word(referral::Holder::office))
        return {StatusRole::accent, Labels::tr("At this office"), IconName::home};
    return {StatusRole::accent, Labels::tr("At %1").arg(body(holder, since)), IconName::next};
}

} // namespace jejak::ui
