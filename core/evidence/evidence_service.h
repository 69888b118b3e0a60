#pragma once

#include "core/evidence/evidence_fold.h"
#include "core/evidence/file_store.h"
#include "core/evidence/finding.h"
#include "core/journal/journal.h"
#include "core/office/data_folder.h"
#include "core/office/office.h"

namespace jejak::evidence {

// A piece of evidence with the state of its file.
struct EvidenceEntry
{
    CaseId caseId{};
    std::string caseNumber{};
    EvidenceItem item{};
    FileState state = FileState::ok;
    std::optional<Finding> recorded{}; // what was found here the last time it was not as before
};

// A file that was not added because the case has its bytes already.
struct DuplicateFile
{
    std::string name;         // of the file
    std::string existingName; // under which the case has them
};

struct AddedEvidence
{
    std::vector<EvidenceItem> items;
    std::vector<DuplicateFile> duplicates;
};

// What a full check found.
struct EvidenceCheck
{
    std::vector<EvidenceEntry> entries; // all that were checked, good and bad
    std::size_t unnamed = 0;            // files that no case names, left by interrupted work
};

// A file of an exported folder, or one whose bytes are not what was added, which is left out.
struct ExportedFile
{
    EvidenceEntry entry;
    std::string name; // in the folder; empty when it was left out
};

// A copy for looking at. `path` is empty unless the state is ok.
struct OpenedCopy
{
    FileState state = FileState::ok;
    std::filesystem::path path{};
};

// Files that belong to cases. Lives on the writer's thread.
class EvidenceService
{
public:
    EvidenceService(journal::Journal& journal, const office::Office& office,
                    const office::DataFolder& folder, IdSource& ids)
        : m_journal(journal)
        , m_office(office)
        , m_folder(folder)
        , m_files(folder.evidence(), folder.temporary())
        , m_ids(ids)
    {
    }

    // Copies the files into the store and records them as one act; each file is on the disk before
    // the journal names it. Errors: notAllowed, notFound, fileUnreadable, diskFull, cancelled; then
    // nothing was recorded.
    Result<AddedEvidence> add(const access::Session& session, const CaseId& caseId,
                              const std::vector<std::filesystem::path>& files,
                              const WorkControl& control = {});

    // The evidence of a case, with states as far as they show without reading the bytes: a file
    // that was found changed stays so until a check finds it sound.
    // Errors: notAllowed, notFound.
    Result<std::vector<EvidenceEntry>> list(const access::Session& session, const CaseId& caseId);

    // Hashes every file of the case, or of all cases. Errors: notAllowed, notFound, cancelled.
    Result<EvidenceCheck> verify(const access::Session& session,
                                 const std::optional<CaseId>& caseId,
                                 const WorkControl& control = {});

    // Journals what a check found otherwise than it was recorded before, damage and mending alike;
    // returns how many files that are. Errors: notAllowed, and what the machine did wrong.
    Result<std::size_t> record(const access::Session& session, const EvidenceCheck& check);

    // A read-only copy under a safe name, checked while it is made. It stays until removeCopies().
    // Errors: notAllowed, notFound, cancelled.
    Result<OpenedCopy> openCopy(const access::Session& session, const CaseId& caseId,
                                const EntityId& item, const WorkControl& control = {});

    // Removes all copies made for looking at.
    void removeCopies();

    // Writes the files of the case and the list SHA256SUMS, which `sha256sum -c` accepts, into a
    // folder that is new or empty: it appears complete or not at all.
    // Errors: notAllowed, notFound, folderNotEmpty, folderUnwritable, diskFull, cancelled.
    Result<std::vector<ExportedFile>> exportTo(const access::Session& session, const CaseId& caseId,
                                               const std::filesystem::path& folder,
                                               const WorkControl& control = {});

    // Removes what interrupted work left behind. For the start of the one writer.
    void sweep();

private:
    Result<std::vector<EvidenceItem>> itemsOf(const CaseId& caseId);
    Result<AddedEvidence> store(const CaseId& caseId,
                                const std::vector<std::filesystem::path>& files,
                                const WorkControl& control, std::vector<std::string>& fresh);
    Result<std::vector<ExportedFile>> writeFolder(const CaseId& caseId,
                                                  const std::filesystem::path& folder,
                                                  const WorkControl& control);
    std::filesystem::path copies() const { return m_folder.temporary() / "evidence-copies"; }

    journal::Journal& m_journal;
    const office::Office& m_office;
    const office::DataFolder& m_folder;
    FileStore m_files;
    IdSource& m_ids;
};

} // namespace jejak::evidence
