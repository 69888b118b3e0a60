#pragma once

#include "core/base/work_control.h"
#include "core/cases/case_service.h"
#include "core/referral/chain_service.h"
#include "core/register/import_report.h"
#include "core/register/register_file.h"

namespace jejak::registers {

struct ImportOptions
{
    ColumnMapping mapping{};
    bool dryRun = false;             // find out everything, change nothing
    bool update = false;             // what differs replaces what the cases say
    std::string voidReason{};        // of steps that an update replaces
    std::filesystem::path rejects{}; // where rows that cannot be used go; empty: nowhere
    ExplainProblem explain{};        // beside the reason's word in `rejects`; may be empty
};

// Takes the rows of a register into the journal. Lives on the writer's thread.
//
// Rows with one register number become one case at once, see RowOrder. A row that comes later all
// the same finds its case as a row of a later import does. So the memory stays flat.
class RegisterImport
{
public:
    struct Desk
    {
        journal::Journal& journal;
        cases::CaseService& cases;
        referral::ChainService& chain;
        const reference::ReferenceData& reference;
        const office::Office& office;
        IdSource& ids;
    };

    explicit RegisterImport(Desk desk)
        : m_desk(desk)
    {
    }

    // All rows that can be used, in one transaction. Rows that cannot are listed and stop nothing.
    // Errors, upon which nothing has changed: notAllowed, those of RegisterFile::open,
    // nothingUsable, cancelled, fileUnwritable (the rejects), and what the machine did wrong.
    Result<ImportReport> run(const access::Session& session, const std::filesystem::path& path,
                             const ImportOptions& options, const WorkControl& control = {});

    // The same from a register that is open already; `options.mapping` is not looked at.
    Result<ImportReport> run(const access::Session& session, RegisterFile file,
                             const ImportOptions& options, const WorkControl& control = {});

    // What the last run found, also when it ended with nothingUsable.
    const ImportReport& report() const { return m_report; }

private:
    class Run;

    Desk m_desk;
    ImportReport m_report;
};

} // namespace jejak::registers
