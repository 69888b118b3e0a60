#include "ui/cases/cases_page.h"

#include "ui/cases/case_target.h"
#include "ui/cases/case_view.h"
#include "ui/cases/cases_pages.h"
#include "ui/cases/import_dialog.h"
#include "ui/cases/new_case_form.h"
#include "ui/referral/hand_over_dialog.h"
#include "ui/shell/workspace.h"
#include "ui/text/utf8.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jejak::ui {

CasesPage::CasesPage(Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_actions(makeActions())
    , m_parts(new QStackedWidget)
    , m_list(new CaseListView(workspace, m_actions))
    , m_case(new CaseView(workspace))
    , m_form(new NewCaseForm(workspace))
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_case, m_form})
        m_parts->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    connectParts();
}

CasesPage::~CasesPage() = default;

CaseActions CasesPage::makeActions()
{
    const auto make = [this](const QString& text, const char* name) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    CaseActions actions{make(tr("&New case"), "newCase"),
                        make(tr("&Import..."), "importRegister"),
                        make(tr("&Open"), "openCase"),
                        make(tr("Record the ne&xt step"), "recordNextStep"),
                        make(tr("&Export the list..."), "exportList"),
                        make(tr("&Print the list..."), "printList"),
                        make(tr("&Hand over open cases..."), "handOverCases")};
    actions.handOver->setEnabled(m_workspace.allows(access::Action::recordStep));
    actions.printList->setShortcut(QKeySequence::Print);
    for (QAction* output : {actions.exportList, actions.printList})
        output->setEnabled(m_workspace.allows(access::Action::exportRegister));
    actions.newCase->setShortcut(QKeySequence::New);
    actions.newCase->setEnabled(m_workspace.allows(access::Action::recordCase));
    actions.import->setEnabled(m_workspace.allows(access::Action::importRegister));
    actions.nextStep->setEnabled(m_workspace.allows(access::Action::recordStep));
    return actions;
}

void CasesPage::connectParts()
{
    connect(m_actions.newCase, &QAction::triggered, this, &CasesPage::showForm);
    connect(m_actions.newCase, &QAction::triggered, this, &Page::partLeft);
    connect(m_actions.open, &QAction::triggered, this, &Page::partLeft);
    connect(m_actions.open, &QAction::triggered, this, [this] {
        if (const auto id = m_list->chosen())
            showCase(formatId(*id));
    });
    connect(m_actions.import, &QAction::triggered, this, &CasesPage::importRegister);
    connect(m_actions.nextStep, &QAction::triggered, this, &CasesPage::offerSteps);
    connect(m_actions.handOver, &QAction::triggered, this, &CasesPage::handOver);
    connect(m_list, &CaseListView::messageRaised, this, &Page::messageRaised);
    connect(m_case, &CaseView::messageRaised, this, &Page::messageRaised);
    connect(m_list, &CaseListView::searchChanged, this, &Page::searchChanged);
    connect(m_case, &CaseView::backWanted, this, &Page::partLeft);
    connect(m_case, &CaseView::backWanted, this, &CasesPage::showList);
    connect(m_case, &CaseView::changed, m_list, &CaseListView::refresh);
    connect(m_case, &CaseView::changed, this, &Page::workRecorded);
    connect(m_form, &NewCaseForm::messageRaised, this, &Page::messageRaised);
    connect(m_form, &NewCaseForm::unsavedChangesChanged, this, &Page::unsavedChangesChanged);
    connect(m_form, &NewCaseForm::leaveWanted, this, &CasesPage::showList);
    connect(m_form, &NewCaseForm::caseWanted, this,
            [this](const QString& number) { showCase(toUtf8(number)); });
    connect(m_form, &NewCaseForm::caseSaved, this, [this](const CaseId& id, bool goesOn) {
        m_list->refresh();
        emit workRecorded();
        if (!goesOn)
            showCase(formatId(id));
    });
}

std::vector<MenuAction> CasesPage::menuActions() const
{
    std::vector<MenuAction> actions{{Menu::cases, m_actions.newCase},
                                    {Menu::cases, m_actions.open},
                                    {Menu::cases, m_actions.nextStep},
                                    {Menu::cases, m_actions.handOver},
                                    {Menu::file, m_actions.import}};
    if (m_parts->currentWidget() == m_list)
        for (QAction* output : {m_actions.exportList, m_actions.printList})
            actions.push_back({Menu::file, output});
    if (m_parts->currentWidget() == m_form)
        for (QAction* action : m_form->actions())
            actions.push_back({Menu::file, action});
    return actions;
}

void CasesPage::open(const QVariant& target)
{
    if (!target.canConvert<CaseTarget>())
        return;
    const auto wanted = target.value<CaseTarget>();
    switch (wanted.kind) {
    case CaseTarget::Kind::list:
        m_list->setFilter(wanted.filter);
        showList();
        return;
    case CaseTarget::Kind::oneCase:
        showCase(toUtf8(wanted.numberOrId));
        return;
    case CaseTarget::Kind::newCase:
        showForm();
        return;
    }
}

QVariant CasesPage::state() const
{
    if (m_parts->currentWidget() == m_case && m_case->dossier())
        return QVariant::fromValue(
            CaseTarget::oneCase(fromUtf8(formatId(m_case->dossier()->record.file.id))));
    return QVariant::fromValue(CaseTarget::list(m_list->filter()));
}

void CasesPage::activate()
{
    m_list->refresh();
    if (m_parts->currentWidget() == m_case)
        m_case->refresh();
}

void CasesPage::begin()
{
    if (hasUnsavedChanges())
        return;
    emit partLeft();
    showList();
}

void CasesPage::clearSearch()
{
    m_list->setSearch({});
}

bool CasesPage::hasUnsavedChanges() const
{
    return m_form->hasUnsavedChanges();
}

void CasesPage::save(std::function<void(bool)> done)
{
    showForm();
    m_form->save(std::move(done));
}

void CasesPage::search(const QString& text)
{
    m_list->setSearch(text);
    showList();
}

void CasesPage::showList()
{
    m_parts->setCurrentWidget(m_list);
    m_list->refresh();
    emit menuActionsChanged();
}

void CasesPage::showCase(const std::string& numberOrId)
{
    m_case->open(numberOrId);
    m_parts->setCurrentWidget(m_case);
    emit menuActionsChanged();
}

void CasesPage::showForm()
{
    m_parts->setCurrentWidget(m_form);
    m_form->begin();
    emit menuActionsChanged();
}

void CasesPage::offerSteps()
{
    if (m_parts->currentWidget() == m_list) {
        const auto id = m_list->chosen();
        if (!id)
            return;
        m_case->offerSteps();
        showCase(formatId(*id));
        return;
    }
    m_case->offerSteps();
    m_case->refresh();
}

void CasesPage::importRegister()
{
    constexpr const char* importFolderKey = "cases/importFolder";
    QSettings& settings = m_workspace.preferences.settings();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a register"), settings.value(QLatin1String(importFolderKey)).toString(),
        tr("CSV table (*.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(QLatin1String(importFolderKey), QFileInfo(path).absolutePath());
    auto* dialog = new ImportDialog(m_workspace, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, m_list, &CaseListView::refresh);
    connect(dialog, &ImportDialog::imported, this, &Page::workRecorded);
    dialog->open();
}

void CasesPage::handOver()
{
    auto* dialog = new HandOverDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::handedOver, this, [this](int cases) {
        m_list->refresh();
        emit workRecorded();
        if (m_parts->currentWidget() == m_case)
            m_case->refresh();
        emit messageRaised(
            {StatusRole::good, tr("%Ln entries were handed over in one act.", "", cases)});
    });
    dialog->open();
}

PageEntry casesPage(Workspace& workspace)
{
    return {.id = QLatin1String(page::cases),
            .title = [] { return CasesPage::tr("Cases"); },
            .icon = IconName::cases,
            .make = [&workspace](QWidget* parent) { return new CasesPage(workspace, parent); }};
}

} // namespace jejak::ui
