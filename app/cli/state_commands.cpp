#include "app/cli/command_set.h"
#include "app/cli/output_file.h"
#include "core/desk/dump.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct VerifyOptions
{
    bool deep = false;
};

Result<ExitCode> verify(Context& context, const VerifyOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(const auto problems, office.desk->verify(office.session, options.deep));
    json list = json::array();
    Terminal& terminal = context.terminal();
    for (const journal::Problem& each : problems) {
        list.push_back(
            {{"code", journal::word(each.kind)}, {"where", each.where}, {"detail", each.detail}});
        terminal.print(QStringLiteral("%1: %2 (%3)")
                           .arg(context.label("problem", journal::word(each.kind)),
                                QString::fromStdString(each.where),
                                QString::fromStdString(each.detail)));
    }
    if (terminal.isJson())
        terminal.print(json{{"ok", problems.empty()}, {"problems", std::move(list)}});
    else if (problems.empty())
        terminal.print(CommandText::tr("Everything is intact."));
    return problems.empty() ? ExitCode::done : ExitCode::notIntact;
}

struct DumpOptions
{
    std::string out;
};

Result<ExitCode> dump(Context& context, const DumpOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    if (options.out.empty()) {
        TRY(desk::dump(*office.desk, office.session, context.terminal().out()));
        return ExitCode::done;
    }
    TRY(writeFile(pathOf(options.out), [&](std::ostream& file) {
        return desk::dump(*office.desk, office.session, file);
    }));
    if (context.terminal().isJson())
        context.terminal().print(json{{"file", options.out}});
    context.terminal().print(
        CommandText::tr("Written to %1.").arg(QString::fromStdString(options.out)));
    return ExitCode::done;
}

} // namespace

void addStateCommands(CommandSet& commands)
{
    commands.add<VerifyOptions>(
        commands.root(), "verify",
        CommandText::tr("Checks database, journal chain, signatures and state"), verify,
        [](CLI::App& parser, VerifyOptions& options) {
            parser.add_flag("--deep", options.deep,
                            CommandText::tr("Also every file of evidence").toStdString());
        });
    commands.add<DumpOptions>(
        commands.root(), "dump", CommandText::tr("Writes the whole state as canonical JSON"), dump,
        [](CLI::App& parser, DumpOptions& options) {
            parser.add_option(
                "--out", options.out,
                CommandText::tr("File to write instead of standard output").toStdString());
        });
}

} // namespace jejak::app
