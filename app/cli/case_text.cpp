#include "app/cli/case_text.h"

#include "core/people/nip.h"
#include "core/reference/label.h"
#include "core/referral/limit_course.h"
#include "core/sanctions/decree_course.h"
#include "ui/text/format.h"
#include "ui/text/warning_sentence.h"

namespace jejak::app {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString dateOrDash(const std::optional<Date>& date)
{
    return date ? ui::shortDate(*date) : QStringLiteral("-");
}

QString regionOf(Context& context, const std::optional<std::string>& code, const std::string& other)
{
    if (!code)
        return other.empty() ? QStringLiteral("-") : text(other);
    const std::string_view label = context.reference().regions().label(*code);
    return label.empty() ? text(*code)
                         : QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
}

// "Diteruskan ke KASN": who supervised on the day, where the word of the step names both.
QString stepName(Context& context, const referral::Step& step)
{
    QString name = context.label("step", referral::word(step.kind));
    if (!step.commission.empty())
        name.replace(QLatin1String("KASN/BKN"), context.label("holder", step.commission));
    if (step.summons == 1)
        return CommandText::tr("Summoned (first)");
    if (step.summons == 2)
        return CommandText::tr("Summoned (second)");
    return name;
}

// The wording of the regulation of the day of the act.
QString sanctionText(const std::string& wording, const std::optional<std::string>& code,
                     const std::string& regulation)
{
    QString line = text(wording.empty() ? code.value_or(std::string()) : wording);
    if (!regulation.empty())
        line += QStringLiteral(" (%1)").arg(text(regulation));
    return line;
}

void printSanctions(Context& context, const referral::Chain& chain, const EntityId& respondent)
{
    Terminal& terminal = context.terminal();
    if (const auto asked = sanctions::recommendedFor(chain, respondent);
        asked && (asked->code || !asked->text.empty()))
        terminal.print(QStringLiteral("    ") +
                       CommandText::tr("Recommended: %1")
                           .arg(sanctionText(asked->text, asked->code, asked->regulation)));
    for (const sanctions::Decree& decree : sanctions::decreesOf(chain, respondent)) {
        const QString imposed = decree.isSanctionMissing()
                                    ? CommandText::tr("(sanction not filled in)")
                                    : sanctionText(decree.text, decree.code, decree.regulation);
        QString line = CommandText::tr("Decree %1: %2").arg(text(decree.number), imposed);
        if (decree.effective)
            line += CommandText::tr(", in force since %1").arg(ui::shortDate(*decree.effective));
        if (!decree.details.comparison.empty())
            line += QStringLiteral(", ") + context.label("comparison", decree.details.comparison);
        terminal.print(QStringLiteral("    ") + line);
    }
}

void printRespondent(Context& context, const cases::Respondent& respondent,
                     const referral::RespondentOutcome& outcome)
{
    QStringList parts{text(respondent.name)};
    for (const std::string& each : {people::formatNip(respondent.nip), respondent.rank,
                                    respondent.position, respondent.unit, respondent.agency})
        if (!each.empty())
            parts.append(text(each));
    Terminal& terminal = context.terminal();
    terminal.print(QStringLiteral("  %1").arg(parts.join(QStringLiteral(", "))));
    for (const cases::Act& act : respondent.acts)
        terminal.print(QStringLiteral("    %1 %2, %3, %4")
                           .arg(text(act.form.value_or(std::string())), text(act.formText),
                                dateOrDash(act.occurred),
                                regionOf(context, act.place, act.placeText))
                           .replace(QStringLiteral(" , "), QStringLiteral(", ")));
    terminal.print(
        QStringLiteral("    %1").arg(context.label("outcome", referral::word(outcome.outcome))));
}

void printStep(Context& context, const referral::Step& step)
{
    QString line =
        QStringLiteral("  %1  %2").arg(ui::shortDate(step.eventDate), stepName(context, step));
    if (!step.letterNumber.empty())
        line += QStringLiteral("  ") + text(step.letterNumber);
    if (step.isVoided)
        line += QStringLiteral("  ") +
                CommandText::tr("(recorded in error: %1)").arg(text(step.voidReason));
    context.terminal().print(line + QStringLiteral("  ") + text(formatId(step.id)));
}

// As the body was called on the day it got the case.
QString holderOf(Context& context, const referral::Chain& chain)
{
    return text(reference::bodyLabel(context.reference(), referral::holderWord(chain),
                                     chain.heldSince, context.spoken()));
}

void printLimits(Context& context, const referral::Chain& chain)
{
    for (const referral::FollowedLimit& each : chain.limits) {
        if (each.state != referral::LimitState::open)
            continue;
        const referral::Limit& limit = referral::limitOf(chain, each);
        context.terminal().print(
            CommandText::tr("Due %1: %2, %3")
                .arg(dueText(limit), text(limit.text), context.label("holder", limit.responsible)));
    }
}

} // namespace

QString dueText(const referral::Limit& limit)
{
    const QString day = ui::shortDate(limit.due);
    return limit.isEstimated ? CommandText::tr("%1 (estimate)").arg(day) : day;
}

QString warningText(const referral::StepWarning& warning)
{
    const QString value = text(warning.value);
    if (warning.code == "transitional_sanction")
        return CommandText::tr("%1 is a type of PP 53/2010 that stands in until the regulation on "
                               "pay is in force. Check it with the BKD.")
            .arg(value);
    if (warning.code == "allowance_cut")
        return CommandText::tr("%1 cuts the performance allowance; whether that can be imposed yet "
                               "has to be decided by the head of the BKD.")
            .arg(value);
    if (warning.code == "heaviest_kept")
        return CommandText::tr("One examination, one punishment: %1 is the heaviest and was kept.")
            .arg(value);
    if (warning.code == "before_effective")
        return CommandText::tr("By its delivery the decree comes into force on %1.").arg(value);
    if (warning.code == "other_regime")
        return CommandText::tr("The sanction is one of %1, which was not in force when the act "
                               "happened.")
            .arg(value);
    if (QString sentence = ui::warningSentence(warning); !sentence.isEmpty())
        return sentence;
    return QStringLiteral("%1: %2").arg(CommandText::tr("Look again"), value);
}

void printChain(Context& context, const referral::Chain& chain)
{
    Terminal& terminal = context.terminal();
    for (const referral::Step& step : chain.steps)
        printStep(context, step);
    terminal.print(CommandText::tr("Now with: %1").arg(holderOf(context, chain)));
    printLimits(context, chain);
    QStringList next;
    for (const referral::StepKind kind : referral::nextSteps(chain)) {
        const std::string word(referral::word(kind));
        next.append(QStringLiteral("%1 (%2)").arg(context.label("step", word), text(word)));
    }
    terminal.print(CommandText::tr("Possible next: %1").arg(next.join(QStringLiteral(", "))));
}

void printCase(Context& context, const registers::CaseRecord& record)
{
    const cases::CaseContent& content = record.file.content;
    Terminal& terminal = context.terminal();
    terminal.print(text(record.file.number));
    if (record.file.isCancelled)
        terminal.print(CommandText::tr("Cancelled: %1").arg(text(record.file.cancelReason)));
    terminal.print(CommandText::tr("Received %1, place %2")
                       .arg(dateOrDash(cases::received(content)),
                            regionOf(context, content.place, content.placeText)));
    if (!content.narrative.empty())
        terminal.print(text(content.narrative));
    if (content.derivedFrom)
        terminal.print(
            CommandText::tr("Derived from %1: %2")
                .arg(text(content.derivedFrom->number), text(content.derivedFrom->reason)));
    terminal.print(CommandText::tr("Respondents:"));
    for (std::size_t i = 0; i < content.respondents.size(); ++i) {
        printRespondent(context, content.respondents[i], record.chain.outcomes[i]);
        printSanctions(context, record.chain, content.respondents[i].id);
    }
    terminal.print(CommandText::tr("Steps:"));
    printChain(context, record.chain);
}

} // namespace jejak::app
