#include "app/cli/command_set.h"
#include "ui/text/error_sentence.h"
#include "ui/text/format.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct EvidenceOptions
{
    std::string caseId;
    std::vector<std::string> files;
    std::string to;
};

json itemJson(const evidence::EvidenceItem& item, evidence::FileState state)
{
    return {{"id", formatId(item.id)},
            {"sha256", item.sha256},
            {"size", item.size},
            {"name", item.name},
            {"added", formatIsoDate(item.added)},
            {"state", evidence::word(state)}};
}

json entryJson(const evidence::EvidenceEntry& entry)
{
    json object = itemJson(entry.item, entry.state);
    object["case"] = entry.caseNumber;
    return object;
}

QString itemLine(Context& context, const evidence::EvidenceItem& item, evidence::FileState state)
{
    return QStringList{context.label("evidence_state", evidence::word(state)),
                       QString::fromStdString(item.sha256), ui::fileSize(item.size),
                       QString::fromStdString(item.name)}
        .join(u'\t');
}

void printItem(Context& context, const evidence::EvidenceItem& item, evidence::FileState state)
{
    context.terminal().print(itemLine(context, item, state));
}

// What a check found, file by file with its case, and in one sentence.
void printCheck(Context& context, const std::vector<evidence::EvidenceEntry>& entries)
{
    std::int64_t differing = 0;
    for (const evidence::EvidenceEntry& entry : entries) {
        differing += entry.state == evidence::FileState::ok ? 0 : 1;
        context.terminal().print(QString::fromStdString(entry.caseNumber) + u'\t' +
                                 itemLine(context, entry.item, entry.state));
    }
    const QString verified = ui::number(static_cast<std::int64_t>(entries.size()));
    context.terminal().print(
        differing == 0
            ? CommandText::tr("Files verified: %1. All are as they were added.").arg(verified)
            : CommandText::tr("Files verified: %1. Not as they were added: %2.")
                  .arg(verified, ui::number(differing)));
}

// 5 when a file is not as it was added.
ExitCode exitCodeFor(const std::vector<evidence::EvidenceEntry>& entries)
{
    const bool isIntact = std::all_of(entries.begin(), entries.end(), [](const auto& each) {
        return each.state == evidence::FileState::ok;
    });
    return isIntact ? ExitCode::done : ExitCode::notIntact;
}

void printJson(Terminal& terminal, const std::vector<evidence::EvidenceEntry>& entries)
{
    json items = json::array();
    for (const evidence::EvidenceEntry& entry : entries)
        items.push_back(entryJson(entry));
    terminal.print(json{{"items", std::move(items)}});
}

Result<ExitCode> addEvidence(Context& context, const EvidenceOptions& options)
{
    std::vector<std::filesystem::path> files;
    for (const std::string& file : options.files)
        files.push_back(pathOf(file));
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    TRY_ASSIGN(const evidence::AddedEvidence added,
               office.desk->evidence().add(office.session, id, files));
    Terminal& terminal = context.terminal();
    json items = json::array();
    for (const evidence::EvidenceItem& item : added.items) {
        items.push_back(itemJson(item, evidence::FileState::ok));
        if (!terminal.isJson())
            printItem(context, item, evidence::FileState::ok);
    }
    json duplicates = json::array();
    for (const evidence::DuplicateFile& each : added.duplicates) {
        duplicates.push_back({{"name", each.name}, {"existing", each.existingName}});
        terminal.note(
            CommandText::tr("%1 is already there as %2.")
                .arg(QString::fromStdString(each.name), QString::fromStdString(each.existingName)));
    }
    if (terminal.isJson())
        terminal.print(json{{"items", std::move(items)}, {"duplicates", std::move(duplicates)}});
    return ExitCode::done;
}

Result<ExitCode> listEvidence(Context& context, const EvidenceOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    TRY_ASSIGN(const auto entries, office.desk->evidence().list(office.session, id));
    if (context.terminal().isJson())
        printJson(context.terminal(), entries);
    else
        for (const evidence::EvidenceEntry& entry : entries)
            printItem(context, entry.item, entry.state);
    return ExitCode::done;
}

// A check reads beside a running window; what it found is recorded once nobody else writes.
void record(Context& context, const evidence::EvidenceCheck& check)
{
    const bool hasNews = std::any_of(
        check.entries.begin(), check.entries.end(), [](const evidence::EvidenceEntry& each) {
            return each.state != (each.recorded ? each.recorded->state : evidence::FileState::ok);
        });
    if (!hasNews)
        return;
    const auto recorded = [&]() -> Result<std::size_t> {
        TRY_ASSIGN(OpenOffice office, context.openForWriting());
        return office.desk->evidence().record(office.session, check);
    }();
    if (recorded)
        context.terminal().note(CommandText::tr("What was found is recorded."));
    else
        context.terminal().note(
            CommandText::tr("What was found could not be recorded: %1 Verify again later.")
                .arg(ui::sentence(recorded.error())));
}

Result<ExitCode> verifyEvidence(Context& context, const EvidenceOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    std::optional<CaseId> id;
    if (!options.caseId.empty()) {
        TRY_ASSIGN(id, office.desk->cases().find(options.caseId));
    }
    TRY_ASSIGN(const evidence::EvidenceCheck check,
               office.desk->evidence().verify(office.session, id));
    record(context, check);
    if (context.terminal().isJson())
        printJson(context.terminal(), check.entries);
    else
        printCheck(context, check.entries);
    return exitCodeFor(check.entries);
}

Result<ExitCode> exportEvidence(Context& context, const EvidenceOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    TRY_ASSIGN(const auto files,
               office.desk->evidence().exportTo(office.session, id, pathOf(options.to)));
    Terminal& terminal = context.terminal();
    json items = json::array();
    bool isIntact = true;
    for (const evidence::ExportedFile& file : files) {
        isIntact = isIntact && !file.name.empty();
        items.push_back(entryJson(file.entry));
        items.back()["file"] = file.name.empty() ? json(nullptr) : json(file.name);
        if (!terminal.isJson())
            printItem(context, file.entry.item, file.entry.state);
    }
    if (terminal.isJson())
        terminal.print(json{{"items", std::move(items)}});
    return isIntact ? ExitCode::done : ExitCode::notIntact;
}

void addCase(CLI::App& parser, EvidenceOptions& options, bool isRequired = true)
{
    parser
        .add_option("CASE", options.caseId,
                    CommandText::tr("Register number or id of the case").toStdString())
        ->required(isRequired);
}

} // namespace

void addEvidenceCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("evidence", CommandText::tr("Files that belong to a case"));
    commands.add<EvidenceOptions>(
        group, "add", CommandText::tr("Copies files into the store of evidence"), addEvidence,
        [](CLI::App& parser, EvidenceOptions& options) {
            addCase(parser, options);
            parser.add_option("FILE", options.files, CommandText::tr("Files to add").toStdString())
                ->required();
        });
    commands.add<EvidenceOptions>(
        group, "list", CommandText::tr("Lists the files of a case"), listEvidence,
        [](CLI::App& parser, EvidenceOptions& options) { addCase(parser, options); });
    commands.add<EvidenceOptions>(
        group, "verify", CommandText::tr("Reads every file again and compares its hash"),
        verifyEvidence,
        [](CLI::App& parser, EvidenceOptions& options) { addCase(parser, options, false); });
    commands.add<EvidenceOptions>(
        group, "export", CommandText::tr("Writes the files of a case with a list for sha256sum -c"),
        exportEvidence, [](CLI::App& parser, EvidenceOptions& options) {
            addCase(parser, options);
            parser
                .add_option("--to", options.to,
                            CommandText::tr("New or empty folder").toStdString())
                ->required();
        });
}

} // namespace jejak::app
