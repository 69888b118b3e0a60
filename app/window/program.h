#pragma once

#include "app/window/journal_check.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_page.h"
#include "ui/shell/workspace.h"
#include "ui/text/translation.h"

#include <optional>

#include <QAction>
#include <QObject>

namespace jejak::app {

// The composition root of the window: opens an office on the worker thread, and gives the main
// window the pages over it.
class Program : public QObject
{
    Q_OBJECT

public:
    // `note` hears of every Error of the work done for the window.
    Program(ui::Preferences& preferences, reference::ReferenceData reference, desk::Tools tools,
            ui::ErrorNote note);
    ~Program() override;

    // Shows the window with `folder`, or with the folder of last time, or with the start page.
    void start(const QString& folder);

    // Shows the window over sample data, which is made if this PC has none yet.
    void startWithSample();

    ui::MainWindow& window() { return m_window; }
    ui::Worker<desk::Desk>& desk() { return m_desk; }
    const ui::Workspace* workspace() const { return m_workspace.get(); }

    // Brings the window to the front.
    void raise();

signals:
    // An office is open and its pages are there.
    void opened();

private:
    void open(const QString& folder);
    void assemble();
    struct OpenedOffice;
    void enter(OpenedOffice opened);
    void warnOfCalendar();
    void tellOfDraft();
    void showStart();
    void refuse(const Error& error);
    void createOffice(const ui::NewOffice& wanted);
    void makeSample();
    void applyAppearance();
    void showJournalState(bool sound, qint64 operations);
    void countOperations();
    void tellOffice();
    void closeOffice();
    void translate();
    std::vector<ui::PageEntry> pages();
    std::vector<ui::Choice> regionChoices() const;

    ui::Preferences& m_preferences;
    reference::ReferenceData m_reference;
    desk::Tools m_tools;
    ui::ErrorNote m_note;
    QPalette m_systemPalette;
    ui::Translation m_translation;
    ui::Worker<desk::Desk> m_desk;
    std::unique_ptr<ui::Workspace> m_workspace;
    QAction m_otherOffice; // outlives the window, whose menu shows it
    ui::MainWindow m_window;
    QPointer<ui::StartPage> m_start;
    std::unique_ptr<JournalCheck> m_check;
    ui::OfficeStatus m_status;
    std::optional<bool> m_isSound; // unknown until the journal was verified
    qint64 m_operations = 0;
};

} // namespace jejak::app
