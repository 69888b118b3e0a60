#include "app/cli/case_text.h"

#include "core/people/nip.h"
#include "ui/text/format.h"

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
        QStringLiteral("  %1  %2")
            .arg(ui::shortDate(step.eventDate), context.label("step", referral::word(step.kind)));
    if (!step.letterNumber.empty())
        line += QStringLiteral("  ") + text(step.letterNumber);
    if (step.isVoided)
        line += QStringLiteral("  ") +
                CommandText::tr("(recorded in error: %1)").arg(text(step.voidReason));
    context.terminal().print(line + QStringLiteral("  ") + text(formatId(step.id)));
}

} // namespace

void printChain(Context& context, const referral::Chain& chain)
{
    Terminal& terminal = context.terminal();
    for (const referral::Step& step : chain.steps)
        printStep(context, step);
    terminal.print(
        CommandText::tr("Now with: %1").arg(context.label("holder", referral::word(chain.holder))));
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
    terminal.print(CommandText::tr("Respondents:"));
    for (std::size_t i = 0; i < content.respondents.size(); ++i)
        printRespondent(context, content.respondents[i], record.chain.outcomes[i]);
    terminal.print(CommandText::tr("Steps:"));
    printChain(context, record.chain);
}

} // namespace jejak::app
