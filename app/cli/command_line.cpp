#include "app/cli/command_line.h"

#include "app/cli/command_set.h"
#include "app/cli/usage_text.h"
#include "core/sqlite/unit_of_work.h"
#include "ui/text/translation.h"
namespace jejak::app {
namespace {

int numberOf(ExitCode code)
{
    return static_cast<int>(code);
}

// The texts of the parser are made before it reads the options, so these two are looked up first.
CommonOptions firstLook(const std::vector<std::string>& arguments)
{
    CommonOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--json")
            options.json = true;
        if (arguments[i] == "--lang=en" ||
            (arguments[i] == "--lang" && i + 1 < arguments.size() && arguments[i + 1] == "en"))
            options.language = "en";
    }
    return options;
}

void addCommonOptions(CLI::App& parser, CommonOptions& options)
{
    const auto help = [](const QString& text) { return text.toStdString(); };
    parser.add_option("--data", options.data, help(CommandText::tr("The office's data folder")));
    parser.add_option("--user", options.user, help(CommandText::tr("As whom to work")));
    parser.add_option(
        "--password-file", options.passwordFile,
        help(CommandText::tr("File with the password, where the office asks for one")));
    parser.add_flag("--json", options.json,
                    help(CommandText::tr("Machine-readable result on standard output")));
    parser.add_option("--now", options.now,
                      help(CommandText::tr("The time to work with, 2026-11-21T09:00:00+08:00 "
                                           "(sample data and offices without sign-in)")));
    parser.add_option("--lang", options.language, help(CommandText::tr("Language: id or en")))
        ->check(oneOf({"id", "en"}));
    parser.add_flag("--quiet", options.quiet,
                    help(CommandText::tr("No progress on standard error")));
}

int refuseUsage(const CLI::ParseError& problem, const CLI::App& parser, Terminal& terminal)
{
    terminal.refuse(
        "wrong_usage",
        CommandText::tr("The command was not understood: %1. Nothing was changed.")
            .arg(usageText(problem, parser)),
        CommandText::tr("See: %1 --help\n").arg(QString::fromStdString(parser.get_name())));
    return numberOf(ExitCode::wrongUsage);
}

int runChosen(const CommandSet& commands, const CommonOptions& options, Terminal& terminal)
{
    const auto result = sqlite::runUnitOfWork(options.data, [&]() -> Result<ExitCode> {
        TRY_ASSIGN(const auto context, Context::make(options, terminal));
        return commands.run(*context);
    });
    if (result)
        return numberOf(*result);
    terminal.refuse(result.error());
    return numberOf(exitCodeOf(result.error()));
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err)
{
    CommonOptions options = firstLook(arguments);
    ui::Translation translation;
    translation.use(options.language == "en" ? ui::Language::english : ui::Language::indonesian);

    CLI::App parser(
        CommandText::tr("Follows violations of civil service neutrality.").toStdString(),
        "jejak-cli");
    translateHelp(parser);
    parser.fallthrough();
    parser.require_subcommand(1);
    parser.set_version_flag("--version", "jejak-cli " JEJAK_VERSION,
                            CommandText::tr("Shows the version").toStdString());
    addCommonOptions(parser, options);
    CommandSet commands(parser);
    addOfficeCommands(commands);
    addCaseCommands(commands);
    addChainCommands(commands);
    addImportCommands(commands);
    addEvidenceCommands(commands);
    addStatisticsCommands(commands);
    addReportCommands(commands);
    addStateCommands(commands);
    addReferenceCommands(commands);
    addDeadlineCommands(commands);
    addCalendarCommands(commands);
    groupHelpFlags(parser);

    try {
        parser.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::Success& help) {
        return parser.exit(help, out, err);
    } catch (const CLI::ParseError& problem) {
        Terminal terminal(out, err, options.json, options.quiet);
        return refuseUsage(problem, parser, terminal);
    }
    Terminal terminal(out, err, options.json, options.quiet);
    return runChosen(commands, options, terminal);
}

} // namespace jejak::app
