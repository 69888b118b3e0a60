#include "core/desk/desk.h"

#include "core/desk/reference_packs.h"
#include "core/desk/state_fold.h"
#include "core/desk/step_rules.h"
#include "core/journal/rebuild.h"
#include "core/office/office_store.h"
#include "core/reference/pack_history.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/unit_of_work.h"

#include <fmt/format.h>

namespace jejak::desk {

Desk::Desk(office::DataFolder folder, reference::ReferenceData reference, Tools tools)
    : m_folder(std::move(folder))
    , m_shipped(std::move(reference))
    , m_reference(m_shipped)
    , m_tools(tools)
    , m_ids(tools.clock, tools.random)
    , m_fold(std::make_unique<StateFold>())
{
}

Desk::~Desk()
{
    if (!m_database || m_database->isReadOnly())
        return;
    try {
        m_database->checkpoint();
    } catch (const std::exception&) {
        // The log stays beside the database and is read at the next start.
        return;
    }
}

Result<std::unique_ptr<Desk>> Desk::open(const std::filesystem::path& path, DeskMode mode,
                                         reference::ReferenceData reference, Tools tools)
{
    TRY_ASSIGN(office::DataFolder folder, office::findDataFolder(path));
    TRY(office::checkFileSystem(folder.path));
    std::unique_ptr<Desk> desk(new Desk(std::move(folder), std::move(reference), tools));
    TRY(sqlite::runUnitOfWork(desk->m_folder.path, [&]() -> Result<void> {
        TRY(desk->openDatabase(mode));
        return desk->assemble();
    }));
    return desk;
}

Result<void> Desk::openDatabase(DeskMode mode)
{
    if (mode == DeskMode::write) {
        TRY_ASSIGN(m_lock, office::WriterLock::take(m_folder, "jejak-netral"));
    }
    // Looked at before anything is written: another program's file, or a newer one, stays as it is.
    {
        sqlite::Database probe =
            sqlite::Database::open(m_folder.database(), sqlite::OpenMode::readOnly);
        TRY(sqlite::checkOwnership(probe));
    }
    m_database = sqlite::Database::open(m_folder.database(), mode == DeskMode::write
                                                                 ? sqlite::OpenMode::readWrite
                                                                 : sqlite::OpenMode::readOnly);
    if (mode == DeskMode::write) {
        TRY(sqlite::migrate(*m_database));
        journal::rebuildIfOutdated(*m_database, *m_fold);
        m_database->guardJournal();
    }
    return {};
}

Result<void> Desk::assemble()
{
    office::OfficeStore store(*m_database);
    const auto replica = store.replica();
    const auto secret = store.signingSecret(office::replicaSecret);
    const auto stream = store.stream();
    if (!replica || !secret || !stream)
        return fail(ErrorCode::storageDamaged, {.folder = m_folder.path.string()},
                    "office or replica key missing");
    m_journal.emplace(*m_database, *m_fold, journal::Author{*replica, *secret},
                      journal::Journal::Tools{m_tools.clock, m_tools.random, m_folder.path});
    m_office.stream = *stream;
    refreshOffice();
    m_evidence.emplace(*m_journal, m_office, m_folder, m_ids);
    if (!m_database->isReadOnly())
        m_evidence->sweep();
    return reloadReference();
}

Result<void> Desk::reloadReference()
{
    m_packs = reference::takenPacks(m_journal->history(m_office.stream));
    m_reference = effectiveReference(m_shipped, m_packs);
    TRY_ASSIGN(m_counting, makeCounting(m_reference, m_office));
    m_cases.emplace(*m_journal, m_office, m_reference, m_ids,
                    [this](const auto& content) { return m_chain->openingSteps(content); });
    TRY_ASSIGN(auto reasons, sanctions::loadDisciplineReasons());
    m_chain.emplace(*m_journal, m_office, stepRules(m_counting, std::move(reasons)), m_ids);
    m_handOver.emplace(*m_journal, m_office, *m_chain);
    m_limits.emplace(*m_journal, m_counting);
    m_registerImport.emplace(registers::RegisterImport::Desk{*m_journal, *m_cases, *m_chain,
                                                             m_reference, m_office, m_ids});
    return {};
}

Result<std::shared_ptr<const deadlines::Counting>> Desk::shippedCounting() const
{
    return makeCounting(m_shipped, m_office);
}

void Desk::refreshOffice()
{
    if (auto office = office::foldOffice(m_journal->history(m_office.stream)))
        m_office = *std::move(office);
}

Result<access::Session> Desk::session(const std::string& name) const
{
    for (const office::Person& person : m_office.people)
        if (name.empty() || person.name == name)
            return access::Session{person.id, person.name, person.roles};
    return fail(ErrorCode::notFound, {.field = "user", .value = name});
}

Date Desk::today() const
{
    return localDate(m_tools.clock.now(), m_office.timeZone);
}

sqlite::Database Desk::openReader() const
{
    return sqlite::Database::open(m_folder.database(), sqlite::OpenMode::readOnly);
}

Result<void> Desk::setDetails(const access::Session& session,
                              const std::map<std::string, std::string>& details)
{
    TRY(access::authorize(session, access::Action::changeSettings));
    const auto& known = office::officeDetails();
    nlohmann::json fields = nlohmann::json::object();
    for (const auto& [name, value] : details) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return fail(ErrorCode::invalidInput, {.field = name});
        if ((name == "work_week" && !deadlines::weekFromWord(value)) ||
            (name == "collective_leave" && !deadlines::collectiveLeaveFromWord(value)))
            return fail(ErrorCode::invalidInput, {.field = name, .value = value});
        fields[name] = value;
    }
    // All that was there before is known to this folder, so every older value is replaced.
    std::vector<journal::OperationId> predecessors;
    for (const auto& each : m_journal->history(m_office.stream).operations)
        if (each.operation.kind == office::officeSet || each.operation.kind == office::officeCreate)
            predecessors.push_back(each.operation.id);
    TRY(m_journal->commit(session, m_office.stream,
                          {{office::officeSet, nlohmann::json{{"set", std::move(fields)}},
                            std::move(predecessors)}}));
    refreshOffice();
    return reloadReference();
}

Result<std::vector<journal::Problem>> Desk::verify(const access::Session& session,
                                                   bool withEvidence)
{
    TRY(access::authorize(session, access::Action::verifyJournal));
    return sqlite::runUnitOfWork(m_folder.path, [&]() -> Result<std::vector<journal::Problem>> {
        // A commit of the running writer must not come between two of the checks.
        const sqlite::Snapshot snapshot(*m_database);
        std::vector<journal::Problem> problems;
        for (const std::string& each : m_database->integrityProblems(true))
            problems.push_back({journal::ProblemKind::database, "jejak.sqlite", each});
        for (journal::Problem& each : journal::verifyJournal(*m_database))
            problems.push_back(std::move(each));
        for (const std::string& table : journal::tablesUnlikeJournal(*m_database, *m_fold))
            problems.push_back(
                {table == "search" ? journal::ProblemKind::search : journal::ProblemKind::fold,
                 table, "differs from what the journal says"});
        if (withEvidence) {
            TRY_ASSIGN(auto damaged, evidenceProblems(session));
            std::move(damaged.begin(), damaged.end(), std::back_inserter(problems));
        }
        return problems;
    });
}

Result<std::vector<journal::Problem>> Desk::evidenceProblems(const access::Session& session)
{
    TRY_ASSIGN(const evidence::EvidenceCheck check, m_evidence->verify(session, std::nullopt));
    std::vector<journal::Problem> problems;
    for (const evidence::EvidenceEntry& each : check.entries)
        if (each.state != evidence::FileState::ok)
            problems.push_back({journal::ProblemKind::evidence,
                                fmt::format("{} {}", each.caseNumber, each.item.sha256),
                                fmt::format("file is {}", evidence::word(each.state))});
    return problems;
}

} // namespace jejak::desk
