#include "core/evidence/evidence_service.h"

#include "core/base/text.h"
#include "core/cases/case_fold.h"
#include "core/evidence/durable_file.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/file_names.h"
#include "core/sqlite/database.h"
#include "core/sqlite/unit_of_work.h"

#include <map>

namespace jejak::evidence {
namespace {

namespace fs = std::filesystem;

Content contentOf(const EvidenceItem& item)
{
    return {item.sha256, item.size};
}

// As JSON can hold it. File names of old sticks are not always UTF-8.
std::string nameOf(const fs::path& file)
{
    const std::u8string name = file.filename().u8string();
    const std::string_view bytes(reinterpret_cast<const char*>(name.data()), name.size());
    return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}

fs::path pathFrom(const std::string& utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::int64_t sizeOf(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

Result<void> checkRoom(const fs::path& folder, std::int64_t needed)
{
    std::error_code error;
    const fs::space_info space = fs::space(folder, error);
    if (!error && space.available < static_cast<std::uintmax_t>(needed))
        return fail(ErrorCode::diskFull, {.folder = folder.string(), .bytes = needed});
    return {};
}

// The control of one file among several: it tells how far all of them are together.
WorkControl partOf(const WorkControl& whole, std::int64_t before, std::int64_t total)
{
    return {.report = [&whole, before,
                       total](std::int64_t done,
                              std::int64_t) { whole.tell(std::min(before + done, total), total); },
            .stopRequested = whole.stopRequested};
}

const EvidenceItem* findContent(const std::vector<EvidenceItem>& items, const Content& content)
{
    for (const EvidenceItem& item : items)
        if (contentOf(item) == content)
            return &item;
    return nullptr;
}

// Removed again unless it was kept.
class NewFolder
{
public:
    explicit NewFolder(fs::path path)
        : m_path(std::move(path))
    {
        makeFolderDurably(m_path);
    }
    ~NewFolder()
    {
        if (!m_path.empty())
            removeAll(m_path);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const fs::path& path() const { return m_path; }

    void moveTo(const fs::path& target)
    {
        moveDurably(m_path, target);
        m_path.clear();
    }

private:
    fs::path m_path;
};

} // namespace

Result<std::vector<EvidenceItem>> EvidenceService::itemsOf(const CaseId& caseId)
{
    const journal::StreamHistory history = m_journal.history(caseId);
    if (!cases::foldCase(history))
        return fail(ErrorCode::notFound, {.field = "case", .value = formatId(caseId)});
    return foldEvidence(history);
}

Result<AddedEvidence> EvidenceService::store(const CaseId& caseId,
                                             const std::vector<fs::path>& files,
                                             const WorkControl& control,
                                             std::vector<std::string>& fresh)
{
    TRY_ASSIGN(std::vector<EvidenceItem> known, itemsOf(caseId));
    std::int64_t total = 0;
    for (const fs::path& file : files)
        total += sizeOf(file);
    TRY(checkRoom(m_folder.path, total));

    const Date today = localDate(m_journal.clock().now(), m_office.timeZone);
    AddedEvidence result;
    std::int64_t before = 0;
    for (const fs::path& file : files) {
        TRY_ASSIGN(FileStore::Added added, m_files.add(file, partOf(control, before, total)));
        before += added.content.size;
        if (added.isNew && !EvidenceStore(m_journal.database()).isNamed(added.content.sha256))
            fresh.push_back(added.content.sha256);
        if (const EvidenceItem* same = findContent(known, added.content)) {
            result.duplicates.push_back({nameOf(file), same->name});
            continue;
        }
        result.items.push_back({.id = m_ids.next<EntityId>(),
                                .sha256 = std::move(added.content.sha256),
                                .size = added.content.size,
                                .name = nameOf(file),
                                .added = today});
        known.push_back(result.items.back());
    }
    return result;
}

Result<AddedEvidence> EvidenceService::add(const access::Session& session, const CaseId& caseId,
                                           const std::vector<fs::path>& files,
                                           const WorkControl& control)
{
    TRY(access::authorize(session, access::Action::addEvidence));
    std::vector<std::string> fresh; // in the store, and not yet named by the journal
    auto stored =
        sqlite::runUnitOfWork(m_folder.path, [&] { return store(caseId, files, control, fresh); });
    if (!stored) {
        for (const std::string& sha256 : fresh)
            m_files.remove(sha256);
        return stored;
    }
    std::vector<journal::Proposal> proposals;
    for (EvidenceItem& item : stored->items) {
        item.addedBy = session.person;
        proposals.push_back({evidenceAdd, toJson(item)});
    }
    // A failed commit may yet have reached the disk, so from here on the files stay.
    if (!proposals.empty())
        TRY(m_journal.commit(session, caseId, std::move(proposals)));
    return stored;
}

Result<std::vector<EvidenceEntry>> EvidenceService::list(const access::Session& session,
                                                         const CaseId& caseId)
{
    TRY(access::authorize(session, access::Action::readEvidence));
    return sqlite::runUnitOfWork(m_folder.path, [&]() -> Result<std::vector<EvidenceEntry>> {
        TRY(itemsOf(caseId));
        std::vector<EvidenceEntry> entries;
        for (EvidenceStore::Row& row :
             EvidenceStore(m_journal.database()).rows(caseId, m_journal.author().replica)) {
            FileState state = m_files.glance(contentOf(row.item));
            if (state == FileState::ok && row.recorded)
                state = row.recorded->state;
            entries.push_back(
                {row.caseId, std::move(row.caseNumber), std::move(row.item), state, row.recorded});
        }
        return entries;
    });
}

Result<EvidenceCheck> EvidenceService::verify(const access::Session& session,
                                              const std::optional<CaseId>& caseId,
                                              const WorkControl& control)
{
    TRY(access::authorize(session, access::Action::verifyJournal));
    return sqlite::runUnitOfWork(m_folder.path, [&]() -> Result<EvidenceCheck> {
        if (caseId)
            TRY(itemsOf(*caseId));
        std::vector<EvidenceStore::Row> rows =
            EvidenceStore(m_journal.database()).rows(caseId, m_journal.author().replica);
        std::int64_t total = 0;
        for (const EvidenceStore::Row& row : rows)
            total += row.item.size;
        EvidenceCheck check;
        std::map<std::string, FileState> states; // the same bytes may belong to several cases
        std::int64_t before = 0;
        for (EvidenceStore::Row& row : rows) {
            const auto known = states.find(row.item.sha256);
            FileState state = known == states.end() ? FileState::ok : known->second;
            if (known == states.end()) {
                TRY_ASSIGN(state,
                           m_files.check(contentOf(row.item), partOf(control, before, total)));
                states.emplace(row.item.sha256, state);
            }
            before += row.item.size;
            check.entries.push_back(
                {row.caseId, std::move(row.caseNumber), std::move(row.item), state, row.recorded});
        }
        if (!caseId) {
            if (!m_journal.database().isReadOnly())
                m_files.sweep();
            for (const std::string& sha256 : m_files.digests())
                check.unnamed += states.contains(sha256) ? 0U : 1U;
        }
        return check;
    });
}

Result<std::size_t> EvidenceService::record(const access::Session& session,
                                            const EvidenceCheck& check)
{
    TRY(access::authorize(session, access::Action::verifyJournal));
    std::map<CaseId, std::vector<Finding>> news;
    std::size_t count = 0;
    for (const EvidenceEntry& each : check.entries) {
        const FileState before = each.recorded ? each.recorded->state : FileState::ok;
        if (each.state == before)
            continue;
        news[each.caseId].push_back({.item = each.item.id, .state = each.state});
        ++count;
    }
    if (news.empty())
        return count;
    const Date today = localDate(m_journal.clock().now(), m_office.timeZone);
    TRY(m_journal.commit(session, [&](journal::CommitBuilder& builder) -> Result<void> {
        for (const auto& [id, findings] : news)
            builder.add(id, {{evidenceCheck, toJson(today, findings)}});
        return {};
    }));
    return count;
}

Result<OpenedCopy> EvidenceService::openCopy(const access::Session& session, const CaseId& caseId,
                                             const EntityId& item, const WorkControl& control)
{
    TRY(access::authorize(session, access::Action::readEvidence));
    return sqlite::runUnitOfWork(m_folder.path, [&]() -> Result<OpenedCopy> {
        TRY_ASSIGN(const std::vector<EvidenceItem> items, itemsOf(caseId));
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const EvidenceItem& each) { return each.id == item; });
        if (found == items.end())
            return fail(ErrorCode::notFound, {.field = "evidence", .value = formatId(item)});
        // A folder of its own, so that the copy has the name that the viewer shows.
        const fs::path folder = copies() / formatId(m_ids.next<EntityId>());
        fs::create_directories(folder);
        const fs::path target = folder / pathFrom(safeName(found->name));
        TRY_ASSIGN(const FileState state, m_files.copyTo(contentOf(*found), target, control));
        return OpenedCopy{state, state == FileState::ok ? target : fs::path()};
    });
}

void EvidenceService::removeCopies()
{
    std::error_code ignored;
    for (const auto& folder : fs::directory_iterator(copies(), ignored))
        removeAll(folder.path());
    removeAll(copies());
}

Result<std::vector<ExportedFile>> EvidenceService::writeFolder(const CaseId& caseId,
                                                               const fs::path& folder,
                                                               const WorkControl& control)
{
    std::vector<EvidenceStore::Row> rows =
        EvidenceStore(m_journal.database()).rows(caseId, m_journal.author().replica);
    std::int64_t total = 0;
    for (const EvidenceStore::Row& row : rows)
        total += row.item.size;
    TRY(checkRoom(folder, total));

    static constexpr const char* listName = "SHA256SUMS";
    UniqueNames names;
    names.next(listName);
    std::string list;
    std::vector<ExportedFile> files;
    std::int64_t before = 0;
    for (EvidenceStore::Row& row : rows) {
        std::string name = names.next(row.item.name);
        TRY_ASSIGN(const FileState state,
                   m_files.copyTo(contentOf(row.item), folder / pathFrom(name),
                                  partOf(control, before, total)));
        before += row.item.size;
        if (state == FileState::ok)
            list += row.item.sha256 + "  " + name + "\n";
        else
            name.clear();
        files.push_back(
            {{row.caseId, std::move(row.caseNumber), std::move(row.item), state, row.recorded},
             std::move(name)});
    }
    DurableWriter writer(folder / listName);
    writer.write(crypto::bytesOf(list));
    writer.finish(DurableWriter::Protection::readOnly);
    return files;
}

Result<std::vector<ExportedFile>> EvidenceService::exportTo(const access::Session& session,
                                                            const CaseId& caseId,
                                                            const fs::path& folder,
                                                            const WorkControl& control)
{
    TRY(access::authorize(session, access::Action::readEvidence));
    return sqlite::runUnitOfWork(folder, [&]() -> Result<std::vector<ExportedFile>> {
        TRY(itemsOf(caseId));
        std::error_code error;
        const fs::path target = fs::weakly_canonical(fs::absolute(folder));
        const auto status = fs::status(target);
        if (fs::exists(status) && (!fs::is_directory(status) || !fs::is_empty(target, error)))
            return fail(ErrorCode::folderNotEmpty, {.folder = folder.string()});
        fs::create_directories(target.parent_path());
        NewFolder unfinished(target.parent_path() / (".jejak-" + formatId(m_ids.next<EntityId>())));
        TRY_ASSIGN(auto written, writeFolder(caseId, unfinished.path(), control));
        unfinished.moveTo(target);
        return written;
    });
}

void EvidenceService::sweep()
{
    m_files.sweep();
    removeCopies();
}

} // namespace jejak::evidence
