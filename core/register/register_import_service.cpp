#include "core/register/register_import_service.h"

#include "core/cases/case_bodies.h"
#include "core/referral/step_bodies.h"
#include "core/register/case_draft.h"
#include "core/register/register_import_store.h"
#include "core/register/rejects_file.h"
#include "core/register/row_order.h"
#include "core/register/row_reader.h"
#include "core/sqlite/database.h"

#include <set>
#include <unordered_set>

namespace jejak::registers {
namespace {

// Rows of one case that are worked in at once.
constexpr std::size_t mostRowsAtOnce = 1000;

constexpr std::int64_t rowsBetweenReports = 256;

// For the duration of an import, in KiB: the indexes of many cases are written all over.
constexpr int cacheForImport = 64 * 1024;

class LargerCache
{
public:
    explicit LargerCache(sqlite::Database& database)
        : m_database(database)
    {
        m_database.setCacheSize(cacheForImport);
    }
    ~LargerCache() { m_database.setCacheSize(0); }
    LargerCache(const LargerCache&) = delete;
    LargerCache& operator=(const LargerCache&) = delete;

private:
    sqlite::Database& m_database;
};

// A case that is known already, with the history it was folded from.
struct KnownCase
{
    journal::StreamHistory history;
    CaseRecord record;
};

} // namespace

class RegisterImport::Run
{
public:
    Run(Desk desk, RegisterFile& file, const ImportOptions& options, ImportReport& report)
        : m_desk(desk)
        , m_file(file)
        , m_options(options)
        , m_report(report)
        , m_store(desk.journal.database())
        , m_reader(file.header(), desk.reference,
                   localDate(desk.journal.clock().now(), desk.office.timeZone))
    {
    }

    Result<void> work(journal::CommitBuilder& builder, const WorkControl& control);
    bool hasWritten() const { return m_hasWritten; }

private:
    void reject(const CsvRecord& record, const RowReading& reading);
    void takeGroup();
    void takeRows(std::vector<RowReading>& rows);
    std::optional<KnownCase> known(const std::vector<RowReading>& rows);
    std::vector<CaseId> candidates(const RegisterRow& row);
    void list(const RowReading& reading, const CaseDraft::Taken& taken, const std::string& number);
    void create(CaseDraft& draft, const std::string& number);
    void extend(CaseDraft& draft, const KnownCase& known);
    // Adds the step to `steps`, those of the case so far.
    journal::Proposal proposal(const NewStep& added, const CaseDraft& draft,
                               std::vector<referral::Step>& steps);
    bool mayBeKnown(const RegisterRow& row);

    Desk m_desk;
    RegisterFile& m_file;
    const ImportOptions& m_options;
    ImportReport& m_report;
    RegisterImportStore m_store;
    RowReader m_reader;
    journal::CommitBuilder* m_builder = nullptr;
    std::unique_ptr<RejectsFile> m_rejects;
    cases::RegisterNumber m_number;
    bool m_hasCases = false;
    bool m_hasWritten = false;
    std::vector<RowReading> m_group;
    std::unordered_set<std::size_t> m_seen; // hashes of the keys of cases in this file
};

Result<void> RegisterImport::Run::work(journal::CommitBuilder& builder, const WorkControl& control)
{
    m_builder = &builder;
    m_hasCases = m_store.hasCases();
    m_number = m_desk.cases.nextNumber();
    m_report.ignored = m_file.header().ignored();
    if (!m_options.rejects.empty()) {
        TRY_ASSIGN(m_rejects, RejectsFile::create(m_options.rejects, m_file, m_options.explain));
    }
    RowOrder order(m_file);
    while (const CsvRecord* record = order.next()) {
        if (m_report.rows++ % rowsBetweenReports == 0) {
            if (control.mustStop())
                return fail(ErrorCode::cancelled);
            control.tell(static_cast<std::int64_t>(m_file.offset()), m_file.size());
        }
        RowReading reading = m_reader.read(*record);
        if (!reading.usable()) {
            reject(*record, reading);
            continue;
        }
        const std::string& key = reading.row.key.caseKey;
        const bool joins = !m_group.empty() && !key.empty() &&
                           m_group.front().row.key.caseKey == key &&
                           m_group.size() < mostRowsAtOnce;
        if (!joins)
            takeGroup();
        m_group.push_back(std::move(reading));
    }
    takeGroup();
    m_report.different.sortByLine();
    m_report.rejected.sortByLine();
    m_report.warnings.sortByLine();
    if (control.mustStop())
        return fail(ErrorCode::cancelled);
    if (m_rejects)
        TRY(m_rejects->keep());
    if (m_report.rejectedRows == m_report.rows)
        return fail(ErrorCode::nothingUsable,
                    {.file = m_file.label(), .number = m_report.rejectedRows});
    return {};
}

void RegisterImport::Run::reject(const CsvRecord& record, const RowReading& reading)
{
    ++m_report.rejectedRows;
    for (const RowProblem& problem : reading.problems) {
        if (m_rejects)
            m_rejects->add(record, problem);
        m_report.rejected.add(problem);
    }
}

void RegisterImport::Run::takeGroup()
{
    if (m_group.empty())
        return;
    // Where several cases have the number, each row looks for the one with its respondent.
    if (m_group.size() > 1 && m_hasCases && candidates(m_group.front().row).size() > 1) {
        for (RowReading& each : m_group) {
            std::vector<RowReading> single;
            single.push_back(std::move(each));
            takeRows(single);
        }
    } else {
        takeRows(m_group);
    }
    m_group.clear();
}

void RegisterImport::Run::takeRows(std::vector<RowReading>& rows)
{
    const auto known = this->known(rows);
    CaseDraft draft = known ? CaseDraft(known->record) : CaseDraft();
    const std::string number = known ? known->record.file.number : format(m_number);
    for (const RowReading& reading : rows) {
        for (const RowWarning& warning : reading.warnings)
            m_report.warnings.add(warning);
        list(reading, draft.take(reading, {m_file.header(), m_options.update}), number);
    }
    if (known)
        extend(draft, *known);
    else
        create(draft, number);
}

// Whether a case of this row can be in the journal: every key that was put in since the import
// began is remembered, so that an office that was empty is not asked for each row.
bool RegisterImport::Run::mayBeKnown(const RegisterRow& row)
{
    const std::string& key = row.key.caseKey.empty() ? row.key.respondentKey : row.key.caseKey;
    const bool isNew = m_seen.insert(std::hash<std::string>()(key)).second;
    return m_hasCases || !isNew;
}

std::vector<CaseId> RegisterImport::Run::candidates(const RegisterRow& row)
{
    m_builder->settle();
    if (row.key.caseKey.empty())
        return row.nip.empty() ? m_store.casesOfName(row.name, *row.received)
                               : m_store.casesOfNip(row.nip, *row.received);
    auto cases = m_store.casesWithNumber(row.key.caseKey);
    // The number may have come after the case was recorded.
    if (cases.empty() && !row.nip.empty())
        cases = m_store.unnumberedCasesOfNip(row.nip, *row.received);
    return cases;
}

std::optional<KnownCase> RegisterImport::Run::known(const std::vector<RowReading>& rows)
{
    const RegisterRow& row = rows.front().row;
    if (!mayBeKnown(row))
        return std::nullopt;
    std::optional<KnownCase> first;
    for (const CaseId& id : candidates(row)) {
        journal::StreamHistory history = m_desk.journal.history(id);
        auto record = foldRecord(history);
        if (!record)
            continue;
        KnownCase known{std::move(history), *std::move(record)};
        if (CaseDraft(known.record).find(row))
            return known;
        if (!first)
            first = std::move(known);
    }
    return first;
}

void RegisterImport::Run::list(const RowReading& reading, const CaseDraft::Taken& taken,
                               const std::string& number)
{
    m_report.created += taken.outcome == CaseDraft::Outcome::created ? 1 : 0;
    m_report.unchanged += taken.outcome == CaseDraft::Outcome::unchanged ? 1 : 0;
    if (!taken.differences.empty())
        m_report.different.add({reading.row.line, number, reading.row.name, taken.differences,
                                m_options.update && !m_options.dryRun});
}

void RegisterImport::Run::create(CaseDraft& draft, const std::string& number)
{
    auto proposals = m_desk.cases.proposals(draft.content(), number);
    std::vector<referral::Step> before;
    nlohmann::json steps = nlohmann::json::array();
    for (const NewStep& step : draft.newSteps())
        steps.push_back(proposal(step, draft, before).body);
    if (!steps.empty())
        proposals.front().body["steps"] = std::move(steps);
    m_builder->add(m_desk.ids.next<CaseId>(), std::move(proposals));
    ++m_report.cases;
    ++m_number.sequence;
    m_hasWritten = true;
}

// The new respondents of a known case, its changed fields and its new steps.
void RegisterImport::Run::extend(CaseDraft& draft, const KnownCase& known)
{
    std::vector<journal::Proposal> proposals;
    auto& respondents = draft.content().respondents;
    for (std::size_t i = draft.firstNewRespondent(); i < respondents.size(); ++i) {
        respondents[i].id = m_desk.ids.next<EntityId>();
        for (cases::Act& act : respondents[i].acts)
            act.id = m_desk.ids.next<EntityId>();
        proposals.push_back({cases::respondentAdd, toJson(respondents[i])});
    }
    for (const auto& [entity, change] : draft.changes()) {
        journal::Proposal& set = proposals.emplace_back();
        set.kind = change.kind;
        if (!entity.empty())
            set.body["id"] = entity;
        std::set<journal::OperationId> replaced;
        for (const auto& [field, value] : change.fields) {
            set.body["set"][field] = value;
            for (const auto& each :
                 cases::valuesSeen(known.history, entity, field, known.record.file.version))
                replaced.insert(each);
        }
        set.predecessors.assign(replaced.begin(), replaced.end());
    }
    for (const EntityId& step : draft.voidedSteps())
        proposals.push_back({referral::stepVoid, nlohmann::json{{"id", formatId(step)},
                                                                {"reason", m_options.voidReason}}});
    std::vector<referral::Step> steps = known.record.chain.steps;
    for (const NewStep& step : draft.newSteps())
        proposals.push_back(proposal(step, draft, steps));
    if (proposals.empty())
        return;
    m_builder->add(known.history.id, std::move(proposals));
    m_hasWritten = true;
}

journal::Proposal RegisterImport::Run::proposal(const NewStep& added, const CaseDraft& draft,
                                                std::vector<referral::Step>& steps)
{
    referral::Step step = added.step;
    step.respondents.clear();
    for (const std::size_t each : added.respondents)
        step.respondents.push_back(draft.content().respondents[each].id);
    journal::Proposal proposal = m_desk.chain.proposal(step, {draft.content(), steps});
    // Bawaslu writes to whoever is the commission on that day, and the commission to the PPK.
    if (step.kind == referral::StepKind::forwarded && step.recipient.empty() &&
        !step.commission.empty())
        proposal.body["to"] = step.commission;
    if (step.kind == referral::StepKind::recommended && step.sender.empty() &&
        !step.commission.empty())
        proposal.body["from"] = step.commission;
    steps.push_back(std::move(step));
    return proposal;
}

Result<ImportReport> RegisterImport::run(const access::Session& session,
                                         const std::filesystem::path& path,
                                         const ImportOptions& options, const WorkControl& control)
{
    TRY(access::authorize(session, access::Action::importRegister));
    TRY_ASSIGN(RegisterFile file, RegisterFile::open(path, options.mapping));
    return run(session, std::move(file), options, control);
}

Result<ImportReport> RegisterImport::run(const access::Session& session, RegisterFile file,
                                         const ImportOptions& options, const WorkControl& control)
{
    m_report = {};
    TRY(access::authorize(session, access::Action::importRegister));
    const LargerCache cache(m_desk.journal.database());
    // An import that changes nothing leaves no commit: the transaction is given up on purpose.
    bool isIdle = false;
    const auto receipt =
        m_desk.journal.commit(session, [&](journal::CommitBuilder& builder) -> Result<void> {
            Run run(m_desk, file, options, m_report);
            TRY(run.work(builder, control));
            isIdle = options.dryRun || !run.hasWritten();
            return isIdle ? Result<void>(fail(ErrorCode::cancelled)) : Result<void>();
        });
    if (!receipt && !isIdle)
        return tl::unexpected(receipt.error());
    return m_report;
}

} // namespace jejak::registers
