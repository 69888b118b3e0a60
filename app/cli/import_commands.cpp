#include "app/cli/command_set.h"
#include "app/cli/input_file.h"
#include "core/register/register_import_service.h"
#include "ui/cases/import_texts.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct ImportCommandOptions
{
    std::string file;
    std::string mapping;
    std::string rejects;
    std::string reason;
    bool dryRun = false;
    bool update = false;
};

json problemJson(const registers::RowProblem& problem)
{
    return {{"line", problem.line},
            {"column", problem.column},
            {"reason", registers::name(problem.code)},
            {"value", problem.value}};
}

json warningJson(const registers::RowWarning& warning)
{
    json object{{"line", warning.line},
                {"column", warning.column},
                {"code", registers::name(warning.code)},
                {"value", warning.value}};
    if (!warning.detail.empty())
        object["detail"] = warning.detail;
    return object;
}

json differenceJson(const registers::RowDifference& difference)
{
    json fields = json::array();
    for (const registers::FieldDifference& each : difference.fields)
        fields.push_back({{"field", each.field}, {"stored", each.stored}, {"row", each.row}});
    return {{"line", difference.line},
            {"number", difference.number},
            {"name", difference.name},
            {"fields", std::move(fields)},
            {"applied", difference.isApplied}};
}

template <typename List, typename ToJson>
json listJson(const List& list, ToJson toJson)
{
    json all = json::array();
    for (const auto& each : list.items())
        all.push_back(toJson(each));
    return all;
}

json reportJson(const registers::ImportReport& report)
{
    return {{"rows", report.rows},
            {"created", report.created},
            {"cases", report.cases},
            {"unchanged", report.unchanged},
            {"different", listJson(report.different, differenceJson)},
            {"rejected", listJson(report.rejected, problemJson)},
            {"warnings", listJson(report.warnings, warningJson)}};
}

QString figure(std::int64_t value)
{
    return ui::number(value);
}

// "Line 2, Tanggal Diterima (\"31/02/2024\")": where something stands and what.
template <typename Remark>
QString whereOf(const Remark& remark)
{
    QString where = CommandText::tr("Line %1").arg(remark.line); // line numbers are not grouped
    if (!remark.column.empty())
        where += QStringLiteral(", ") + QString::fromStdString(remark.column);
    if (!remark.value.empty())
        where += QStringLiteral(" (\"%1\")").arg(QString::fromStdString(remark.value));
    return where;
}

void printDifference(Terminal& terminal, const registers::RowDifference& difference,
                     const ui::CaseLabels& labels)
{
    const QString where = CommandText::tr("Line %1").arg(difference.line);
    const QString number = QString::fromStdString(difference.number);
    for (const registers::FieldDifference& field : difference.fields) {
        const ui::DifferenceText text = ui::differenceText(field, labels);
        if (text.stored.isEmpty())
            terminal.print(
                CommandText::tr("%1, %2: %3 is \"%4\" in the register and not recorded here")
                    .arg(where, number, text.field, text.row));
        else
            terminal.print(CommandText::tr("%1, %2: %3 is \"%4\" in the register, \"%5\" here")
                               .arg(where, number, text.field, text.row, text.stored));
    }
}

void printReport(Terminal& terminal, const registers::ImportReport& report,
                 const ui::CaseLabels& labels)
{
    terminal.print(
        CommandText::tr("%1 rows: %2 respondents in %3 new cases, %4 unchanged, %5 different, "
                        "%6 rejected, %7 remarks")
            .arg(figure(report.rows), figure(report.created), figure(report.cases),
                 figure(report.unchanged), figure(report.different.total()),
                 figure(report.rejectedRows), figure(report.warnings.total())));
    for (const registers::RowProblem& each : report.rejected.items())
        terminal.print(
            CommandText::tr("%1: rejected. %2").arg(whereOf(each), ui::importText(each.code)));
    for (const registers::RowDifference& each : report.different.items())
        printDifference(terminal, each, labels);
    for (const registers::RowWarning& each : report.warnings.items())
        terminal.note(
            CommandText::tr("%1: look again. %2").arg(whereOf(each), ui::importText(each)));
}

Result<registers::ImportOptions> readOptions(const ImportCommandOptions& options)
{
    registers::ImportOptions wanted{.dryRun = options.dryRun,
                                    .update = options.update,
                                    .voidReason = options.reason,
                                    .rejects = pathOf(options.rejects),
                                    .explain = ui::explainProblem};
    if (!options.mapping.empty()) {
        TRY_ASSIGN(const std::string text, readFile(pathOf(options.mapping)));
        TRY_ASSIGN(wanted.mapping, registers::ColumnMapping::parse(text));
    }
    return wanted;
}

// Why the whole import was refused; with the rows that say why, in either form of output.
ExitCode refuse(Terminal& terminal, const Error& error, const registers::ImportReport& report,
                const ui::CaseLabels& labels)
{
    if (!terminal.isJson()) {
        terminal.refuse(error);
        printReport(terminal, report, labels);
        return exitCodeOf(error);
    }
    json answer = reportJson(report);
    answer["error"] = terminal.errorJson(error)["error"];
    terminal.print(answer);
    return exitCodeOf(error);
}

// Says every tenth of a file that takes a while.
WorkControl progressOn(Terminal& terminal)
{
    constexpr std::int64_t smallFile = 1 << 20;
    return {.report = [&terminal, told = std::int64_t{0}](std::int64_t done,
                                                          std::int64_t total) mutable {
        if (total < smallFile || done * 10 / total == told)
            return;
        told = done * 10 / total;
        terminal.note(ui::percent(done, total));
    }};
}

Result<ExitCode> importRegister(Context& context, const ImportCommandOptions& options)
{
    TRY_ASSIGN(const registers::ImportOptions wanted, readOptions(options));
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    registers::RegisterImport& service = office.desk->registerImport();
    Terminal& terminal = context.terminal();
    const ui::CaseLabels labels(office.desk->counting(), context.spoken(),
                                localDate(context.now(), office.desk->office().timeZone));
    const auto report =
        service.run(office.session, pathOf(options.file), wanted, progressOn(terminal));
    if (!report) {
        if (report.error().code == ErrorCode::nothingUsable)
            return refuse(terminal, report.error(), service.report(), labels);
        return tl::unexpected(report.error());
    }
    if (terminal.isJson())
        terminal.print(reportJson(*report));
    else
        printReport(terminal, *report, labels);
    return report->needsPerson() ? ExitCode::waitsForPerson : ExitCode::done;
}

} // namespace

void addImportCommands(CommandSet& commands)
{
    commands.add<ImportCommandOptions>(
        commands.root(), "import", CommandText::tr("Takes a register (CSV) into the cases"),
        importRegister, [](CLI::App& parser, ImportCommandOptions& options) {
            const auto help = [](const QString& text) { return text.toStdString(); };
            parser.add_option("FILE", options.file, help(CommandText::tr("The register")))
                ->required();
            parser.add_option("--mapping", options.mapping,
                              help(CommandText::tr("JSON file that says which column is which")));
            parser.add_option("--rejects", options.rejects,
                              help(CommandText::tr("Where to write the rows that cannot be used")));
            parser.add_option("--reason", options.reason,
                              help(CommandText::tr("Why steps are replaced, with --update")));
            parser.add_flag("--dry-run", options.dryRun,
                            help(CommandText::tr("Only say what would happen")));
            parser.add_flag("--update", options.update,
                            help(CommandText::tr("Take over what differs")));
        });
}

} // namespace jejak::app
