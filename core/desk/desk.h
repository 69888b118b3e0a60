#pragma once

#include "core/cases/case_service.h"
#include "core/deadlines/limit_service.h"
#include "core/evidence/evidence_service.h"
#include "core/journal/verification.h"
#include "core/office/data_folder.h"
#include "core/reference/pack.h"
#include "core/reference/reference_data.h"
#include "core/referral/hand_over_service.h"
#include "core/register/register_import_service.h"
#include "core/sqlite/database.h"

namespace jejak::desk {

// Where time and chance come from. Both outlive the desk.
struct Tools
{
    const Clock& clock;
    Random& random;
};

// What is asked before a new office exists.
struct NewOffice
{
    std::string code; // of the region list, "74.01"
    std::string name;
    std::string admin; // the first user, who holds every role
    TimeZone timeZone = TimeZone::wib;
    bool isDemo = false;
};

enum class DeskMode { write, readOnly };

// Makes a data folder with its keys, its first user and its own stream.
// Errors: invalidInput (code), missingInput (name, admin), those of makeDataFolder.
Result<office::Office> createOffice(const std::filesystem::path& folder, const NewOffice& wanted,
                                    const reference::ReferenceData& reference, Tools tools);

// An open office with all its folds and services: what the window and the command line hold. Lives
// on one thread. In readOnly mode it works beside a running writer; its services must not record.
class Desk
{
public:
    // Errors: noOffice, heldByOther, notOurs, schemaTooNew, folderUnsuitable, storageDamaged.
    static Result<std::unique_ptr<Desk>> open(const std::filesystem::path& folder, DeskMode mode,
                                              reference::ReferenceData reference, Tools tools);

    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    ~Desk();

    // The person with this name, or the first one when `name` is empty. Offices without sign-in
    // take everybody at their word. Error notFound.
    Result<access::Session> session(const std::string& name) const;

    const office::Office& office() const { return m_office; }
    const office::DataFolder& folder() const { return m_folder; }
    // The tables in force: those of the program, corrected by the packs the office took in.
    const reference::ReferenceData& reference() const { return m_reference; }
    const std::vector<reference::Pack>& packs() const { return m_packs; }

    // What limits are counted by, in this office.
    const std::shared_ptr<const deadlines::Counting>& counting() const { return m_counting; }

    // The same without any pack: what limits of old may have been counted by.
    Result<std::shared_ptr<const deadlines::Counting>> shippedCounting() const;
    const Clock& clock() const { return m_tools.clock; }
    Random& random() { return m_tools.random; }
    Date today() const;

    sqlite::Database& database() { return *m_database; }
    journal::Journal& journal() { return *m_journal; }
    IdSource& ids() { return m_ids; }
    cases::CaseService& cases() { return *m_cases; }
    referral::ChainService& chain() { return *m_chain; }
    deadlines::LimitService& limits() { return *m_limits; }
    referral::HandOverService& handOver() { return *m_handOver; }
    evidence::EvidenceService& evidence() { return *m_evidence; }
    registers::RegisterImport& registerImport() { return *m_registerImport; }

    // One more connection that only reads, for long work beside the writer.
    sqlite::Database openReader() const;

    // Reads the packs and the working week again, after either changed.
    Result<void> reloadReference();

    // Letterhead, signature and working week of this office; `details` by the names of
    // office::officeDetails(). Errors: notAllowed, invalidInput.
    Result<void> setDetails(const access::Session& session,
                            const std::map<std::string, std::string>& details);

    // Reads the office again from its stream, after its settings changed.
    void refreshOffice();

    // Database with its indexes, chains, signatures and whether the folded tables are what the
    // journal says; `withEvidence` also reads every file of the evidence.
    Result<std::vector<journal::Problem>> verify(const access::Session& session, bool withEvidence);

private:
    Desk(office::DataFolder folder, reference::ReferenceData reference, Tools tools);

    Result<void> openDatabase(DeskMode mode);
    Result<void> assemble();
    Result<std::vector<journal::Problem>> evidenceProblems(const access::Session& session);

    office::DataFolder m_folder;
    reference::ReferenceData m_shipped;
    reference::ReferenceData m_reference;
    std::vector<reference::Pack> m_packs;
    std::shared_ptr<const deadlines::Counting> m_counting;
    Tools m_tools;
    IdSource m_ids;
    std::optional<office::WriterLock> m_lock;
    std::optional<sqlite::Database> m_database;
    std::unique_ptr<journal::StreamFold> m_fold;
    office::Office m_office;
    std::optional<journal::Journal> m_journal;
    std::optional<cases::CaseService> m_cases;
    std::optional<referral::ChainService> m_chain;
    std::optional<deadlines::LimitService> m_limits;
    std::optional<referral::HandOverService> m_handOver;
    std::optional<evidence::EvidenceService> m_evidence;
    std::optional<registers::RegisterImport> m_registerImport;
};

} // namespace jejak::desk
