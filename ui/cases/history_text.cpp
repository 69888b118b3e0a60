#include "ui/cases/history_text.h"

#include "core/cases/case_bodies.h"
#include "core/evidence/evidence_fold.h"
#include "core/referral/step_bodies.h"
#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

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
    return HistoryText::tr("Step: %1").arg(parts.join(QStringLiteral(", ")));
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

QString sentence(const std::string& kind, const json& body, const CaseLabels& labels)
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
        return HistoryText::tr("Step voided: %1").arg(textOf(body, "reason"));
    if (kind == evidence::evidenceAdd)
        return HistoryText::tr("Evidence added: %1").arg(textOf(body, "name"));
    return fromUtf8(kind);
}

} // namespace

QStringList historyText(const journal::RecordedOperation& operation, const CaseLabels& labels)
{
    const std::string& kind = operation.operation.kind;
    QStringList sentences{sentence(kind, operation.body, labels)};
    if (kind != cases::caseCreate)
        return sentences;
    if (const auto steps = operation.body.find("steps"); steps != operation.body.end())
        for (const json& step : *steps)
            sentences += stepText(step, labels);
    return sentences;
}

} // namespace jejak::ui
