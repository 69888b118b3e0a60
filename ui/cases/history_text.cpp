#include "ui/cases/history_text.h"

#include "core/cases/case_bodies.h"
#include "core/evidence/evidence_fold.h"
#include "core/evidence/finding.h"
#include "core/referral/limit_bodies.h"
#include "core/referral/step_bodies.h"
#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <map>

#include <QCoreApplication>

namespace jejak::ui {

namespace {

using nlohmann::json;

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::HistoryText)
};

QString textOf(const json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? fromUtf8(found->get<std::string>())
                                                     : QString();
}

// "Narrative, Place": the fields an operation gave new values.
QString changedFields(const json& body)
{
    QStringList names;
    const auto set = body.find("set");
    if (set != body.end() && set->is_object())
        for (const auto& [field, value] : set->items())
            names += fieldLabel(field);
    return names.join(QStringLiteral(", "));
}

QString stepText(const json& body, const CaseLabels& labels)
{
    QStringList parts{labels.word("step", toUtf8(textOf(body, "step")))};
    if (const auto date = parseIsoDate(toUtf8(textOf(body, "event_date"))))
        parts += shortDate(*date);
    if (const QString letter = textOf(body, "letter_number"); !letter.isEmpty())
        parts += letter;
    const QString said = HistoryText::tr("Step: %1").arg(parts.join(QStringLiteral(", ")));
    const QString note = textOf(body, "note");
    return note.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, note);
}

// "Recommended to the PPK, 23 Oct 2026": the step that a body names by its id.
QString namedStep(const json& body, const referral::Chain& chain, const CaseLabels& labels)
{
    const auto id = parseId<EntityId>(toUtf8(textOf(body, "id")));
    for (const referral::Step& each : chain.steps)
        if (id && each.id == *id)
            return QStringLiteral("%1, %2").arg(labels.word("step", referral::word(each.kind)),
                                                shortDate(each.eventDate));
    return HistoryText::tr("(a step this version does not know)");
}

QString limitText(const json& body, const referral::Chain& chain, const CaseLabels& labels)
{
    const auto changed = referral::limitFrom(body.value("limit", json::object()));
    const QString step = namedStep(body, chain, labels);
    const QString due = changed ? shortDate(changed->due) : QString();
    const QString text = changed ? fromUtf8(changed->text) : QString();
    return HistoryText::tr("Limit of the step %1 changed: %2, due %3. %4")
        .arg(step, text, due, textOf(body, "reason"))
        .trimmed();
}

// How many of the case's files a check found in which state.
QString findingText(const json& body, const CaseLabels& labels)
{
    std::map<std::string, std::int64_t> counts;
    const auto found = body.find("found");
    if (found != body.end() && found->is_array())
        for (const json& each : *found)
            ++counts[toUtf8(textOf(each, "state"))];
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts += QStringLiteral("%1 %2").arg(number(count), labels.word("evidence_state", state));
    return HistoryText::tr("Evidence checked: %1").arg(parts.join(QStringLiteral(", ")));
}

QString changeText(const std::string& kind, const json& body)
{
    const QString fields = changedFields(body);
    if (kind == cases::reportSet)
        return HistoryText::tr("Report changed: %1").arg(fields);
    if (kind == cases::respondentSet)
        return HistoryText::tr("Respondent changed: %1").arg(fields);
    if (kind == cases::actSet)
        return HistoryText::tr("Act changed: %1").arg(fields);
    return HistoryText::tr("Case changed: %1").arg(fields);
}

QString sentence(const std::string& kind, const json& body, const referral::Chain& chain,
                 const CaseLabels& labels)
{
    if (body.is_null())
        return HistoryText::tr("Content erased");
    if (kind == cases::caseCreate)
        return HistoryText::tr("Case recorded as %1").arg(textOf(body, "number"));
    if (kind == cases::respondentAdd)
        return HistoryText::tr("Respondent added: %1").arg(textOf(body, "name"));
    if (kind == cases::reportAdd)
        return HistoryText::tr("Report added: %1").arg(textOf(body, "number"));
    if (kind == cases::actAdd)
        return HistoryText::tr("Act added: %1")
            .arg(labels.form(toUtf8(textOf(body, "form")), toUtf8(textOf(body, "form_text"))));
    if (kind == cases::caseSet || kind == cases::reportSet || kind == cases::respondentSet ||
        kind == cases::actSet)
        return changeText(kind, body);
    if (kind == cases::caseCancel)
        return HistoryText::tr("Case cancelled: %1").arg(textOf(body, "reason"));
    if (kind == referral::stepRecord)
        return stepText(body, labels);
    if (kind == referral::stepVoid)
        return HistoryText::tr("Step voided: %1. %2")
            .arg(namedStep(body, chain, labels), textOf(body, "reason"));
    if (kind == referral::limitSet)
        return limitText(body, chain, labels);
    if (kind == evidence::evidenceCheck)
        return findingText(body, labels);
    if (kind == evidence::evidenceAdd)
        return HistoryText::tr("Evidence added: %1").arg(textOf(body, "name"));
    return fromUtf8(kind);
}

} // namespace

QStringList historyText(const journal::RecordedOperation& operation, const referral::Chain& chain,
                        const CaseLabels& labels)
{
    const std::string& kind = operation.operation.kind;
    QStringList sentences{sentence(kind, operation.body, chain, labels)};
    if (kind != cases::caseCreate)
        return sentences;
    if (const auto steps = operation.body.find("steps"); steps != operation.body.end())
        for (const json& step : *steps)
            sentences += stepText(step, labels);
    return sentences;
}

} // namespace jejak::ui
