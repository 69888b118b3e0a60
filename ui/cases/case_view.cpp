#include "ui/cases/case_view.h"

#include "core/cases/case_changes.h"
#include "ui/cases/case_texts.h"
#include "ui/cases/content_tabs.h"
#include "ui/cases/edit_dialog.h"
#include "ui/cases/history_tab.h"
#include "ui/cases/step_draft.h"
#include "ui/evidence/evidence_tab.h"
#include "ui/referral/chain_stepper.h"
#include "ui/referral/chain_tab.h"
#include "ui/referral/step_dialog.h"
#include "ui/referral/step_needs.h"
#include "ui/sanctions/sanctions_tab.h"
#include "ui/shell/workspace.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/reason_dialog.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

// Another case with the number that a report was given now; empty when there is none.
std::string caseWithReport(desk::Desk& desk, const cases::CaseFile& before,
                           cases::CaseContent content)
{
    std::erase_if(content.reports, [&](const cases::Report& now) {
        return std::any_of(
            before.content.reports.begin(), before.content.reports.end(),
            [&](const cases::Report& old) { return old.id == now.id && old.number == now.number; });
    });
    const auto used = desk.cases().usedReportNumbers(content, before.number);
    return used.empty() ? std::string() : used.front().value;
}

} // namespace

CaseView::CaseView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_labels(workspace)
    , m_header(new PageHeader(QString()))
    , m_chips(new QWidget)
    , m_title(new QLabel)
    , m_stepper(new ChainStepper)
    , m_tabs(new QTabWidget)
    , m_steps(new QMenu(this))
    , m_nextStep(new QAction(tr("Record the &next step"), this))
    , m_cancel(new QAction(tr("Cance&l the case..."), this))
{
    auto* back = new QPushButton(icon(IconName::back), tr("&Back to the list"));
    nameControl(*back, QStringLiteral("backToList"), back->text());
    connect(back, &QPushButton::clicked, this, &CaseView::backWanted);
    m_header->addBeforeTitle(back);
    (new QHBoxLayout(m_chips))->setContentsMargins(0, 0, 0, 0);
    m_header->addBesideTitle(m_chips);
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
    m_cancel->setObjectName(QStringLiteral("cancelCase"));
    connect(m_cancel, &QAction::triggered, this, &CaseView::cancelCase);
    m_header->addAction(m_cancel);
    m_stepButton = m_header->addPrimaryAction(m_nextStep);
    m_stepButton->setMenu(m_steps);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRole(*m_title, TextRole::muted);
    auto* stepper = new Card;
    stepper->content().addWidget(m_stepper);
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::gap);
    layout->addWidget(m_header);
    layout->addWidget(m_title);
    layout->addWidget(stepper);
    layout->addWidget(m_tabs, 1);
    connectTabs();
}

CaseView::~CaseView() = default;

void CaseView::buildTabs()
{
    const bool mayEdit = m_workspace.allows(access::Action::changeCase);
    m_summary = new SummaryTab(m_labels, mayEdit);
    m_respondents = new RespondentsTab(m_labels, mayEdit);
    m_sanctions = new SanctionsTab(m_labels);
    m_evidence = new EvidenceTab(m_workspace);
    m_chain = new ChainTab(m_labels, m_workspace.allows(access::Action::recordStep),
                           m_workspace.allows(access::Action::voidStep));
    m_history = new HistoryTab(m_workspace);
    nameControl(*m_tabs, QStringLiteral("caseTabs"), tr("Parts of the case"));
    nameControl(*m_tabs->tabBar(), QStringLiteral("caseTabBar"), tr("Parts of the case"));
    m_tabs->addTab(m_summary, tr("Summary"));
    m_tabs->addTab(m_respondents, tr("Respondents"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_chain, tr("Referral chain"));
    m_tabs->addTab(m_sanctions, tr("Sanctions"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setCurrentWidget(m_chain);
}

void CaseView::connectTabs()
{
    connect(m_chain, &ChainTab::stepWanted, this, &CaseView::recordStep);
    connect(m_chain, &ChainTab::voidWanted, this, &CaseView::voidStep);
    connect(m_evidence, &EvidenceTab::messageRaised, this, &CaseView::messageRaised);
    connect(m_evidence, &EvidenceTab::changed, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_summary, &SummaryTab::reportEditWanted, this, [this](std::size_t report) {
        edit(EditDialog::forReport(m_dossier->record.file.content, report, m_workspace, this));
    });
    connect(m_summary, &SummaryTab::placeEditWanted, this, [this] {
        edit(EditDialog::forPlace(m_dossier->record.file.content, m_workspace, this));
    });
    connect(m_summary, &SummaryTab::narrativeEditWanted, this,
            [this] { edit(EditDialog::forNarrative(m_dossier->record.file.content, this)); });
    connect(m_respondents, &RespondentsTab::respondentEditWanted, this, [this](std::size_t index) {
        edit(EditDialog::forRespondent(m_dossier->record.file.content, index, m_workspace, this));
    });
    connect(m_respondents, &RespondentsTab::respondentWanted, this, [this] {
        edit(EditDialog::forNewRespondent(m_dossier->record.file.content, m_workspace, this));
    });
    connect(m_respondents, &RespondentsTab::actWanted, this, [this](std::size_t index) {
        edit(EditDialog::forNewAct(m_dossier->record.file.content, index, m_workspace, this));
    });
}

void CaseView::open(const std::string& numberOrId)
{
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, numberOrId](desk::Desk& desk, JobControl&) {
            return readDossier(desk, session, numberOrId);
        },
        [this](Result<SharedDossier> dossier) {
            if (dossier)
                present(*std::move(dossier));
            else
                fail(dossier.error());
        });
}

void CaseView::refresh()
{
    if (m_dossier)
        open(formatId(m_dossier->record.file.id));
}

void CaseView::offerSteps()
{
    m_stepsWanted = true;
}

void CaseView::present(SharedDossier dossier)
{
    const bool another = !m_dossier || m_dossier->record.file.id != dossier->record.file.id;
    m_dossier = std::move(dossier);
    showHeader();
    m_stepper->setStages(stagesOf(m_dossier->record, m_labels));
    m_summary->show(*m_dossier);
    m_respondents->show(*m_dossier);
    m_evidence->show(*m_dossier);
    m_chain->show(m_dossier->record);
    m_sanctions->show(m_dossier->record);
    m_history->show(*m_dossier);
    const auto count = [](std::size_t size) { return number(static_cast<std::int64_t>(size)); };
    m_tabs->setTabText(
        1, tr("Respondents (%1)").arg(count(m_dossier->record.file.content.respondents.size())));
    m_tabs->setTabText(2, tr("Evidence (%1)").arg(count(m_dossier->record.evidence.size())));
    if (another)
        m_tabs->setCurrentWidget(m_chain);
    fillStepMenu();
    if (m_stepsWanted && m_stepButton->isEnabled())
        QMetaObject::invokeMethod(m_stepButton, &QPushButton::showMenu, Qt::QueuedConnection);
    m_stepsWanted = false;
}

void CaseView::showHeader()
{
    m_header->setTitle(fromUtf8(m_dossier->record.file.number));
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChipFace& face : headChips(m_dossier->record, m_labels))
        m_chips->layout()->addWidget(new Chip(face));
    m_title->setText(titleLine(m_dossier->record.file.content, m_labels));
}

void CaseView::fillStepMenu()
{
    m_steps->clear();
    const registers::CaseRecord& record = m_dossier->record;
    bool hasSteps = false;
    if (!record.file.isCancelled)
        for (const referral::StepKind kind : offeredSteps(record.chain)) {
            QAction* action = m_steps->addAction(m_labels.word("step", referral::word(kind)));
            action->setObjectName(QStringLiteral("menuStep_") + fromUtf8(referral::word(kind)));
            connect(action, &QAction::triggered, this, [this, kind] { recordStep(kind); });
            hasSteps = true;
        }
    m_steps->addSeparator();
    QAction* why = m_steps->addAction(tr("Why is another step not possible?"));
    why->setObjectName(QStringLiteral("whyNoOtherStep"));
    connect(why, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_chain);
        m_chain->explainSteps();
    });
    m_nextStep->setEnabled(hasSteps && m_workspace.allows(access::Action::recordStep));
    m_cancel->setVisible(!record.file.isCancelled &&
                         m_workspace.allows(access::Action::cancelCase));
}

void CaseView::recordStep(referral::StepKind kind)
{
    auto* dialog = new StepDialog(m_dossier->record, kind, m_labels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::lookWanted, this, [this, dialog](const referral::Step& step) {
        m_workspace.desk.run(
            dialog,
            [session = m_workspace.session, seen = m_dossier, step](desk::Desk& desk, JobControl&) {
                return lookAhead(desk, session, seen->record, step);
            },
            [dialog](const Result<StepOutlook>& outlook) {
                if (outlook)
                    dialog->showOutlook(*outlook);
            });
    });
    connect(dialog, &StepDialog::stepReady, this, [this, dialog](const referral::Step& step) {
        m_workspace.desk.run(
            dialog,
            [session = m_workspace.session, id = m_dossier->record.file.id, step](
                desk::Desk& desk, JobControl&) { return desk.chain().record(session, id, step); },
            [this, dialog, kind = step.kind](const Result<referral::Chain>& chain) {
                if (!chain)
                    return dialog->showError(chain.error());
                dialog->accept();
                succeed(tr("Recorded: %1.").arg(m_labels.word("step", referral::word(kind))));
            });
    });
    new StepDraft(m_workspace, *dialog, m_dossier->record.file.id, kind);
    dialog->open();
}

void CaseView::voidStep(const EntityId& step, const QString& title)
{
    ReasonDialog dialog(
        tr("Void a step"),
        tr("%1\nThe step stays visible, struck through, and no longer counts.").arg(title),
        tr("&Void the step"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, id = m_dossier->record.file.id, step,
         reason = toUtf8(dialog.reason())](desk::Desk& desk, JobControl&) {
            return desk.chain().voidStep(session, id, step, reason);
        },
        [this](const Result<referral::Chain>& chain) {
            if (chain)
                succeed(tr("The step was voided."));
            else
                fail(chain.error());
        });
}

void CaseView::cancelCase()
{
    ReasonDialog dialog(tr("Cancel the case"),
                        tr("The case %1 stays in the register as cancelled, and its number stays "
                           "taken.")
                            .arg(fromUtf8(m_dossier->record.file.number)),
                        tr("Cancel the &case"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.desk.run(
        this,
        [session = m_workspace.session, id = m_dossier->record.file.id,
         reason = toUtf8(dialog.reason())](desk::Desk& desk, JobControl&) {
            return desk.cases().cancel(session, id, reason);
        },
        [this](const Result<void>& cancelled) {
            if (cancelled)
                succeed(tr("The case was cancelled."));
            else
                fail(cancelled.error());
        });
}

// What the form had seen is the version of the case it was opened on.
void CaseView::edit(EditDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &EditDialog::contentReady, this,
        [this, dialog, seen = m_dossier](const cases::CaseContent& content) {
            m_workspace.desk.run(
                dialog,
                [session = m_workspace.session, seen, content](desk::Desk& desk,
                                                               JobControl&) -> Result<std::string> {
                    const cases::CaseFile& file = seen->record.file;
                    TRY_ASSIGN(const cases::CompletedContent completed,
                               cases::complete(cases::changedPart(file.content, content),
                                               desk.reference()));
                    TRY(desk.cases().change(session, file.id, file.version,
                                            cases::changesBetween(file.content, completed.content),
                                            cases::additionsIn(completed.content)));
                    return caseWithReport(desk, file, completed.content);
                },
                [this, dialog](const Result<std::string>& other) {
                    if (!other)
                        return dialog->showError(other.error());
                    dialog->accept();
                    succeed(tr("The change was saved."));
                    if (!other->empty())
                        emit messageRaised(
                            {.role = StatusRole::warning,
                             .text = tr("The change was saved. Case %1 has the same number of "
                                        "Bawaslu's report.")
                                         .arg(fromUtf8(*other))});
                });
        });
    dialog->open();
}

void CaseView::fail(const Error& error)
{
    emit messageRaised({.role = StatusRole::bad, .text = sentence(error)});
}

void CaseView::succeed(const QString& text)
{
    emit messageRaised({.role = StatusRole::good, .text = text});
    refresh();
    emit changed();
}

} // namespace jejak::ui
