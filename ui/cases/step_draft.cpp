#include "ui/cases/step_draft.h"

#include "core/cases/draft_service.h"
#include "ui/referral/step_dialog.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QJsonDocument>

#include <fmt/format.h>

namespace jejak::ui {

StepDraft::StepDraft(Workspace& workspace, StepDialog& dialog, const CaseId& id,
                     referral::StepKind kind)
    : QObject(&dialog)
    , m_workspace(workspace)
    , m_dialog(dialog)
    , m_name(fmt::format("step {} {}", formatId(id), referral::word(kind)))
{
    connect(&dialog, &StepDialog::typed, this, [this](const QJsonObject& texts) {
        keep(QJsonDocument(texts).toJson(QJsonDocument::Compact).toStdString());
    });
    connect(&dialog, &QDialog::finished, this, &StepDraft::discard);
    offer();
}

void StepDraft::offer()
{
    m_workspace.desk.run(
        this,
        [name = m_name](desk::Desk& desk, JobControl&) {
            return cases::DraftService(desk.journal()).find(name);
        },
        [this](const Result<std::optional<std::string>>& kept) {
            if (kept && *kept)
                m_dialog.restore(
                    QJsonDocument::fromJson(QByteArray::fromStdString(**kept)).object());
        });
}

void StepDraft::keep(const std::string& texts)
{
    m_workspace.desk.run(
        this,
        [name = m_name, texts](desk::Desk& desk, JobControl&) {
            return cases::DraftService(desk.journal()).save(name, texts);
        },
        [](const Result<void>&) {}); // what cannot be kept is still in the form
}

void StepDraft::discard()
{
    m_workspace.desk.run(
        qApp, // the dialog goes before the answer comes
        [name = m_name](desk::Desk& desk, JobControl&) {
            return cases::DraftService(desk.journal()).discard(name);
        },
        [](const Result<void>&) {});
}

} // namespace jejak::ui
