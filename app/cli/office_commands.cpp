#include "app/cli/command_set.h"
#include "app/cli/usage_text.h"
#include "core/desk/sample_data.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct InitOptions
{
    std::string office;
    std::string name;
    std::string admin;
    bool noPassword = false;
};

Result<ExitCode> init(Context& context, const InitOptions& options)
{
    if (!options.noPassword) {
        context.terminal().refuse(
            "wrong_usage",
            CommandText::tr("Passwords cannot be set yet. Add --no-password to make an office "
                            "without sign-in, for training and tests. Nothing was changed."),
            QStringLiteral("\n"));
        return ExitCode::wrongUsage;
    }
    const reference::Region* region = context.reference().regions().find(options.office);
    const desk::NewOffice wanted{.code = options.office,
                                 .name = options.name,
                                 .admin = options.admin,
                                 .timeZone = region == nullptr ? TimeZone::wib : region->zone};
    TRY_ASSIGN(const office::Office made,
               desk::createOffice(context.folder(), wanted, context.reference(), context.tools()));
    const std::string fingerprint = office::fingerprint(made);
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        terminal.print(json{{"office", made.code},
                            {"replica", formatId(made.replicaLetters.begin()->first)},
                            {"fingerprint", fingerprint}});
        return ExitCode::done;
    }
    terminal.print(CommandText::tr("%1 (%2) was made in %3.")
                       .arg(QString::fromStdString(made.name), QString::fromStdString(made.code),
                            QString::fromStdU16String(context.folder().u16string())));
    terminal.print(CommandText::tr("Fingerprint: %1").arg(QString::fromStdString(fingerprint)));
    return ExitCode::done;
}

struct DemoOptions
{
    std::size_t cases = 120;
    std::uint64_t seed = 1;
    std::string office = "74.01";
};

Result<ExitCode> demo(Context& context, const DemoOptions& options)
{
    const desk::SampleWishes wishes{options.cases, options.seed, options.office, context.now()};
    std::size_t told = 0;
    TRY_ASSIGN(const desk::SampleCounts made,
               desk::createSampleOffice(
                   context.folder(), wishes, context.reference(), [&](std::size_t cases) {
                       if (cases / 1000 > told / 1000)
                           context.terminal().note(
                               CommandText::tr("%1 of %2 cases")
                                   .arg(ui::number(static_cast<std::int64_t>(cases)),
                                        ui::number(static_cast<std::int64_t>(options.cases))));
                       told = cases;
                   }));
    Terminal& terminal = context.terminal();
    if (terminal.isJson())
        terminal.print(json{{"cases", made.cases}, {"respondents", made.respondents}});
    terminal.print(CommandText::tr("Sample data in %1: %2 cases, %3 respondents. All people in it "
                                   "are fictional.")
                       .arg(QString::fromStdU16String(context.folder().u16string()),
                            ui::number(static_cast<std::int64_t>(made.cases)),
                            ui::number(static_cast<std::int64_t>(made.respondents))));
    return ExitCode::done;
}

} // namespace

void addOfficeCommands(CommandSet& commands)
{
    commands.add<InitOptions>(
        commands.root(), "init", CommandText::tr("Makes the data folder of a new office"), init,
        [](CLI::App& parser, InitOptions& options) {
            parser
                .add_option("--office", options.office,
                            CommandText::tr("Region code of the office, 74.01").toStdString())
                ->required();
            parser
                .add_option("--name", options.name,
                            CommandText::tr("Name of the office").toStdString())
                ->required();
            parser
                .add_option("--admin", options.admin,
                            CommandText::tr("Name of the first user").toStdString())
                ->required();
            parser.add_flag("--no-password", options.noPassword,
                            CommandText::tr("An office without sign-in").toStdString());
        });
    commands.add<DemoOptions>(
        commands.root(), "demo", CommandText::tr("Makes a folder with fictional sample data"), demo,
        [](CLI::App& parser, DemoOptions& options) {
            parser
                .add_option("--cases", options.cases,
                            CommandText::tr("How many cases").toStdString())
                ->check(between(1, 2'000'000));
            parser.add_option("--seed", options.seed,
                              CommandText::tr("The same seed gives the same cases").toStdString());
            parser.add_option("--office", options.office,
                              CommandText::tr("Region code of the office, 74.01").toStdString());
        });
}

} // namespace jejak::app
