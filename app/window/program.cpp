#include "app/window/program.h"

#include "app/window/folders.h"
#include "core/desk/reference_packs.h"
#include "core/desk/sample_data.h"
#include "ui/cases/case_target.h"
#include "ui/cases/cases_pages.h"
#include "ui/cases/new_case_jobs.h"
#include "ui/deadlines/deadlines_page.h"
#include "ui/home/home_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QStyleHints>

namespace jejak::app {
namespace {

std::filesystem::path pathOf(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

void dress(ui::Appearance appearance, const QPalette& system)
{
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        ui::Theme(ui::schemeOf(appearance, ui::systemScheme(system))).apply(*application);
}

// Widgets keep fonts of the application they were made under, so the theme comes before the first
// of them. Answers the palette of the desktop.
QPalette dressForStart(ui::Appearance appearance)
{
    QPalette system = QApplication::palette();
    dress(appearance, system);
    return system;
}

} // namespace

// What the worker tells about the office it opened.
struct Program::OpenedOffice
{
    access::Session session;
    office::Office office;
    office::DataFolder folder;
    reference::ReferenceData reference;
    std::shared_ptr<const deadlines::Counting> counting;
};

Program::Program(ui::Preferences& preferences, reference::ReferenceData reference,
                 desk::Tools tools, ui::ErrorNote note)
    : m_preferences(preferences)
    , m_reference(std::move(reference))
    , m_tools(tools)
    , m_note(std::move(note))
    , m_systemPalette(dressForStart(preferences.appearance()))
    , m_desk(m_note)
    , m_window(preferences)
{
    m_translation.use(m_preferences.language());
    m_otherOffice.setObjectName(QStringLiteral("actionOtherOffice"));
    m_otherOffice.setVisible(false);
    m_window.contribute(ui::Menu::file, &m_otherOffice);
    connect(&m_otherOffice, &QAction::triggered, this, &Program::closeOffice);
    connect(&m_window, &ui::MainWindow::workRecorded, this, &Program::countOperations);
    connect(&m_window, &ui::MainWindow::translated, this, &Program::translate);
    translate();
    connect(&m_window, &ui::MainWindow::languageChosen, this,
            [this](ui::Language language) { m_translation.use(language); });
    connect(&m_window, &ui::MainWindow::appearanceChosen, this, [this] { applyAppearance(); });
    connect(&m_window, &ui::MainWindow::searchRequested, this, [this](const QString& text) {
        m_window.showPage(
            QString::fromLatin1(ui::page::cases),
            QVariant::fromValue(ui::CaseTarget::list({.search = text.toStdString()})));
    });
}

// Pages go before the workspace they work with.
Program::~Program()
{
    m_window.setPages({});
}

void Program::start(const QString& folder)
{
    const QString wanted = folder.isEmpty() ? m_preferences.lastFolder() : folder;
    if (wanted.isEmpty())
        showStart();
    else
        open(wanted);
    m_window.show();
}

void Program::startWithSample()
{
    makeSample();
    m_window.show();
}

void Program::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Program::open(const QString& folder)
{
    m_desk.open(
        this,
        [path = pathOf(folder), reference = m_reference, tools = m_tools] {
            return desk::Desk::open(path, desk::DeskMode::write, reference, tools);
        },
        [this, folder](const Result<void>& opened) {
            if (!opened)
                return refuse(opened.error());
            m_preferences.setLastFolder(folder);
            assemble();
        });
}

void Program::assemble()
{
    m_desk.run(
        this,
        [](desk::Desk& desk, ui::JobControl&) -> Result<OpenedOffice> {
            TRY_ASSIGN(access::Session session, desk.session({}));
            return OpenedOffice{std::move(session), desk.office(), desk.folder(), desk.reference(),
                                desk.counting()};
        },
        [this](Result<OpenedOffice> opened) {
            if (!opened)
                return refuse(opened.error());
            enter(*std::move(opened));
        });
}

void Program::enter(OpenedOffice opened)
{
    m_window.setPages({});
    m_workspace = std::make_unique<ui::Workspace>(ui::Workspace{
        m_desk, std::move(opened.session), std::move(opened.office), std::move(opened.reference),
        std::move(opened.counting), m_tools.clock, m_preferences});
    m_status = {};
    m_isSound.reset();
    m_status.user = QString::fromStdString(m_workspace->session.name);
    m_status.demo = m_workspace->office.isDemo;
    tellOffice();
    m_window.setPages(pages());
    m_otherOffice.setVisible(true);

    m_check = std::make_unique<JournalCheck>(std::move(opened.folder), m_note);
    connect(m_check.get(), &JournalCheck::finished, this, &Program::showJournalState);
    m_check->start();
    warnOfCalendar();
    tellOfDraft();
    emit this->opened();
}

// A limit that reaches into a year whose holidays nobody knows is an estimate.
void Program::warnOfCalendar()
{
    const auto gap = desk::calendarGap(m_workspace->counting->calendar, m_workspace->today());
    if (!gap)
        return;
    const QString year = QString::number(static_cast<int>(gap->year));
    m_window.showMessage(
        {ui::StatusRole::warning,
         gap->isProvisional
             ? tr("The holidays of %1 are known, but not decreed yet. Limits that reach into that "
                  "year are estimates. Import the pack of rules once it is there (Settings).")
                   .arg(year)
             : tr("The holidays of %1 are missing. Limits that reach into that year are estimates. "
                  "Import the pack of rules once it is there (Settings).")
                   .arg(year)});
}

// After a crash a form is waiting to be finished, and nobody would look for it.
void Program::tellOfDraft()
{
    m_desk.run(
        this, [](desk::Desk& desk, ui::JobControl&) { return ui::latestDraft(desk); },
        [this](const Result<std::optional<ui::KeptDraft>>& draft) {
            if (!draft || !*draft)
                return;
            const QString words = ui::firstWords(**draft);
            m_window.showMessage(
                {ui::StatusRole::warning,
                 words.isEmpty()
                     ? tr("A new case was begun and not saved. \"New case\" offers it again.")
                     : tr("A new case was begun and not saved: %1. \"New case\" offers it again.")
                           .arg(words)});
        });
}

void Program::showJournalState(bool sound, qint64 operations)
{
    m_isSound = sound;
    m_operations = operations;
    tellOffice();
}

// What was recorded since the journal was verified counts as well.
void Program::countOperations()
{
    m_desk.run(
        this,
        [](desk::Desk& desk, ui::JobControl&) {
            return desk.journal()
                .database()
                .integer("SELECT count(*) FROM operation")
                .value_or(std::int64_t{0});
        },
        [this](const Result<std::int64_t>& operations) {
            if (!operations || !m_isSound)
                return;
            m_operations = *operations;
            tellOffice();
        });
}

void Program::tellOffice()
{
    if (!m_workspace)
        return;
    m_status.office = tr("%1 (%2)").arg(QString::fromStdString(m_workspace->office.name),
                                        QString::fromStdString(m_workspace->office.code));
    if (m_isSound) {
        m_status.journalRole = *m_isSound ? ui::StatusRole::good : ui::StatusRole::bad;
        m_status.journal = *m_isSound
                               ? tr("Journal intact · %1 changes").arg(ui::number(m_operations))
                               : tr("The journal is damaged: change nothing, run jejak-cli verify");
    }
    m_window.setStatus(m_status);
}

void Program::translate()
{
    m_otherOffice.setText(tr("&Open another office..."));
    tellOffice();
}

// Back to the start page; the folder stays the one of last time until another is opened.
void Program::closeOffice()
{
    if (m_window.hasUnsavedChanges())
        return m_window.showMessage(
            {ui::StatusRole::warning,
             tr("The office stays open, because something is not saved yet. Save it, then choose "
                "another office again.")});
    m_window.setPages({});
    m_otherOffice.setVisible(false);
    m_check.reset();
    m_isSound.reset();
    m_workspace.reset();
    m_desk.close(this, [](const Result<void>&) {});
    showStart();
}

void Program::showStart()
{
    auto* start = new ui::StartPage(regionChoices(), defaultDataFolder());
    connect(start, &ui::StartPage::officeWanted, this, &Program::createOffice);
    connect(start, &ui::StartPage::folderChosen, this, [this](const QString& folder) {
        m_start->setBusy(true);
        open(folder);
    });
    connect(start, &ui::StartPage::sampleWanted, this, &Program::makeSample);
    m_start = start;
    m_window.showStart(start);
}

void Program::refuse(const Error& error)
{
    if (!m_start)
        showStart();
    m_start->setBusy(false);
    m_start->showError(error);
}

void Program::createOffice(const ui::NewOffice& wanted)
{
    m_start->setBusy(true);
    desk::NewOffice office{.code = wanted.region.toStdString(),
                           .name = wanted.name.toStdString(),
                           .admin = wanted.user.toStdString()};
    if (const reference::Region* region = m_reference.regions().find(office.code))
        office.timeZone = region->zone;
    m_desk.open(
        this,
        [path = pathOf(wanted.folder), office, reference = m_reference,
         tools = m_tools]() -> Result<std::unique_ptr<desk::Desk>> {
            TRY(desk::createOffice(path, office, reference, tools));
            return desk::Desk::open(path, desk::DeskMode::write, reference, tools);
        },
        [this, folder = wanted.folder](const Result<void>& made) {
            if (!made)
                return refuse(made.error());
            m_preferences.setLastFolder(folder);
            assemble();
        });
}

void Program::makeSample()
{
    if (m_start)
        m_start->setBusy(true);
    m_desk.open(
        this,
        [path = pathOf(sampleDataFolder()), reference = m_reference,
         tools = m_tools]() -> Result<std::unique_ptr<desk::Desk>> {
            if (!office::DataFolder{path}.holdsOffice())
                TRY(desk::createSampleOffice(path, {.now = tools.clock.now()}, reference));
            return desk::Desk::open(path, desk::DeskMode::write, reference, tools);
        },
        [this](const Result<void>& made) {
            if (!made)
                return refuse(made.error());
            assemble();
        });
}

void Program::applyAppearance()
{
    dress(m_preferences.appearance(), m_systemPalette);
}

std::vector<ui::PageEntry> Program::pages()
{
    ui::Workspace& workspace = *m_workspace;
    return {ui::homePage(workspace),       ui::casesPage(workspace),   ui::deadlinesPage(workspace),
            ui::statisticsPage(workspace), ui::reportsPage(workspace), ui::settingsPage(workspace)};
}

std::vector<ui::Choice> Program::regionChoices() const
{
    std::vector<ui::Choice> choices;
    for (const reference::Region& region : m_reference.regions().all())
        choices.push_back(
            {QString::fromStdString(region.code), QString::fromStdString(region.label)});
    return choices;
}

} // namespace jejak::app
