#pragma once

#include "core/desk/desk.h"
#include "tests/support/office_fixture.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTemporaryDir>

namespace jejak::ui::support {

// An office with sample cases that a worker holds open, as the window does.
struct CasesFixture
{
    // `samples`: record cases at several stages of the chain.
    explicit CasesFixture(bool samples = true, const char* region = "74.01");
    ~CasesFixture();

    // Runs the event loop until everything handed to the worker so far was answered, and what the
    // answers asked for in turn.
    void wait();

    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    test::OfficeFixture office; // of the region
    Worker<desk::Desk> worker;
    std::unique_ptr<Workspace> workspace;
};

} // namespace jejak::ui::support
