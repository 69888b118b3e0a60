#include "app/window/journal_check.h"

#include "core/sqlite/unit_of_work.h"

namespace jejak::app {
namespace {

struct Verdict
{
    bool isSound = true;
    std::int64_t operations = 0;
};

Result<Verdict> check(sqlite::Database& database)
{
    Verdict verdict;
    verdict.operations = database.integer("SELECT count(*) FROM operation").value_or(0);
    verdict.isSound =
        database.integrityProblems(false).empty() && journal::verifyJournal(database).empty();
    return verdict;
}

} // namespace

JournalCheck::JournalCheck(office::DataFolder folder, ui::ErrorNote note, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_running(std::make_shared<std::atomic<sqlite::Database*>>(nullptr))
    , m_worker(std::move(note))
{
}

JournalCheck::~JournalCheck()
{
    if (sqlite::Database* running = m_running->load())
        running->interrupt();
}

void JournalCheck::start()
{
    m_worker.open(
        this,
        [file = m_folder.database()] {
            return sqlite::runUnitOfWork(file, [&]() -> Result<std::unique_ptr<sqlite::Database>> {
                return std::make_unique<sqlite::Database>(
                    sqlite::Database::open(file, sqlite::OpenMode::readOnly));
            });
        },
        [](const Result<void>&) {});
    m_worker.run(
        this,
        [running = m_running, folder = m_folder.path](sqlite::Database& database, ui::JobControl&) {
            running->store(&database);
            auto verdict = sqlite::runUnitOfWork(folder, [&] { return check(database); });
            running->store(nullptr);
            return verdict;
        },
        [this](const Result<Verdict>& verdict) {
            emit finished(verdict && verdict->isSound, verdict ? verdict->operations : 0);
        });
}

} // namespace jejak::app
