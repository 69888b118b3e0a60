#include "ui/referral/obstacle_text.h"

#include <QCoreApplication>

namespace jejak::ui {

namespace {

using Reason = referral::StepObstacle::Reason;

struct ObstacleTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::ObstacleTexts)
};

QString quoted(referral::StepKind kind, const CaseLabels& labels)
{
    return QStringLiteral("\u201c%1\u201d").arg(labels.word("step", referral::word(kind)));
}

// "A", "A or B", "A, B or C".
QString anyOf(const std::vector<referral::StepKind>& kinds, const CaseLabels& labels)
{
    QStringList names;
    for (const referral::StepKind kind : kinds)
        names += quoted(kind, labels);
    if (names.size() < 2)
        return names.join(QString());
    const QString end = names.takeLast();
    return ObstacleTexts::tr("%1 or %2", "alternatives").arg(names.join(QStringLiteral(", ")), end);
}

} // namespace

QString obstacleText(const referral::StepObstacle& obstacle, std::optional<referral::StepKind> last,
                     const CaseLabels& labels)
{
    const QString latest = last ? quoted(*last, labels) : ObstacleTexts::tr("none yet");
    switch (obstacle.reason) {
    case Reason::tooEarly:
        return ObstacleTexts::tr("To be recorded first: %1.").arg(anyOf(obstacle.before, labels));
    case Reason::passed:
        return ObstacleTexts::tr("The case is beyond it; the latest step is %1.").arg(latest);
    case Reason::ended:
        return ObstacleTexts::tr("It ended with %1 and has to be reopened first, with a reason.")
            .arg(latest);
    case Reason::notEnded:
        return ObstacleTexts::tr("It has not ended, so there is nothing to reopen.");
    case Reason::alreadyBlocked:
        return ObstacleTexts::tr("The data are blocked already.");
    case Reason::notBlocked:
        return ObstacleTexts::tr("No data are blocked.");
    case Reason::decreeCancelled:
        return ObstacleTexts::tr("The decree was cancelled on objection or appeal.");
    case Reason::decreeDelivered:
        return ObstacleTexts::tr("The decree has been handed over already.");
    case Reason::decreeUnderway:
        return ObstacleTexts::tr("The decree was sent; record first that it arrived (%1).")
            .arg(quoted(referral::StepKind::delivered, labels));
    }
    return {};
}

} // namespace jejak::ui
