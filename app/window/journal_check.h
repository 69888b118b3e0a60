#pragma once

#include "core/journal/verification.h"
#include "core/office/data_folder.h"
#include "core/sqlite/database.h"
#include "ui/async/worker.h"

#include <QObject>

namespace jejak::app {

// Checks database and journal in the background, on a connection and a thread of its own, so that
// nobody waits for it at the start.
class JournalCheck : public QObject
{
    Q_OBJECT

public:
    JournalCheck(office::DataFolder folder, ui::ErrorNote note, QObject* parent = nullptr);

    // Interrupts a check that still runs.
    ~JournalCheck() override;

    void start();

signals:
    void finished(bool sound, qint64 operations);

private:
    office::DataFolder m_folder;
    std::shared_ptr<std::atomic<sqlite::Database*>> m_running;
    ui::Worker<sqlite::Database> m_worker;
};

} // namespace jejak::app
