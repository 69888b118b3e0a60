#include "app/cli/command_set.h"
#include "app/cli/input_file.h"
#include "app/cli/output_file.h"
#include "core/desk/reference_packs.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct PackOptions
{
    std::string file;
    std::string out;
    bool isDryRun = false;
    bool isTrusted = false;
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

json movedJson(const deadlines::Recalculated& limits)
{
    json list = json::array();
    for (const deadlines::MovedLimit& each : limits.moved)
        list.push_back({{"case", each.number},
                        {"rule", each.before.text},
                        {"before", formatIsoDate(each.before.due)},
                        {"after", formatIsoDate(each.after.due)}});
    return list;
}

// How many rows of holidays, of other rules, and of words (which packs leave alone) it brings.
json effectJson(const desk::PackEffect& effect, bool isTaken)
{
    std::int64_t holidays = 0;
    std::int64_t rules = 0;
    for (const auto& [table, rows] : effect.rows)
        (table == "holidays" ? holidays : rules) += rows;
    return {{"pack", effect.pack.label()},
            {"issuer", effect.pack.issuer},
            {"key", reference::keyDigits(effect.pack.key)},
            {"number", effect.pack.number},
            {"source", effect.pack.source},
            {"taken", isTaken},
            {"rules", rules},
            {"holidays", holidays},
            {"words", 0},
            {"tables", effect.rows},
            {"open_limits", effect.limits.open},
            {"closed_limits_moved", 0},
            {"moved", movedJson(effect.limits)}};
}

void printEffect(Terminal& terminal, const desk::PackEffect& effect, bool isTaken)
{
    terminal.print(CommandText::tr("Pack %1, issued on %2, from: %3")
                       .arg(text(effect.pack.label()), ui::shortDate(effect.pack.issued),
                            text(effect.pack.source)));
    for (const auto& [table, rows] : effect.rows)
        terminal.print(QStringLiteral("%1\t%2").arg(text(table), ui::number(rows)));
    for (const deadlines::MovedLimit& each : effect.limits.moved)
        terminal.print(QStringLiteral("%1\t%2\t%3\t%4")
                           .arg(text(each.number), text(each.before.text),
                                ui::shortDate(each.before.due), ui::shortDate(each.after.due)));
    terminal.print(
        CommandText::tr("%1 of %2 open limits would move; deadlines recalculate --apply moves "
                        "them. No limit that was met changes.")
            .arg(ui::number(static_cast<std::int64_t>(effect.limits.moved.size())),
                 ui::number(effect.limits.open)));
    if (!isTaken)
        terminal.print(CommandText::tr("Nothing was changed."));
}

Result<ExitCode> importPack(Context& context, const PackOptions& options)
{
    TRY_ASSIGN(const std::string pack, readFile(pathOf(options.file)));
    TRY_ASSIGN(OpenOffice office,
               options.isDryRun ? context.openForReading() : context.openForWriting());
    const auto effect =
        options.isDryRun ? desk::previewPack(*office.desk, office.session, pack, options.isTrusted)
                         : desk::takePack(*office.desk, office.session, pack, options.isTrusted);
    if (!effect)
        return tl::unexpected(effect.error());
    if (context.terminal().isJson())
        context.terminal().print(effectJson(*effect, !options.isDryRun));
    else
        printEffect(context.terminal(), *effect, !options.isDryRun);
    return ExitCode::done;
}

Result<ExitCode> makePack(Context& context, const PackOptions& options)
{
    TRY_ASSIGN(const json content, readJsonFile(pathOf(options.file)));
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(const std::string pack, desk::makeOwnPack(*office.desk, office.session, content));
    TRY(writeFile(pathOf(options.out), [&](std::ostream& out) -> Result<void> {
        out << pack;
        return {};
    }));
    TRY_ASSIGN(const reference::Pack made, reference::readPack(pack));
    if (context.terminal().isJson())
        context.terminal().print(json{{"pack", made.label()},
                                      {"number", made.number},
                                      {"key", reference::keyDigits(made.key)}});
    else
        context.terminal().print(
            CommandText::tr("Pack %1 was made. Others compare your key by telephone: %2")
                .arg(text(made.label()), text(reference::keyDigits(made.key))));
    return ExitCode::done;
}

} // namespace

void addPackCommands(CommandSet& commands, CLI::App& reference)
{
    commands.add<PackOptions>(
        reference, "import", CommandText::tr("Takes in a signed reference pack"), importPack,
        [](CLI::App& parser, PackOptions& options) {
            parser.add_option("FILE", options.file, CommandText::tr("The pack").toStdString())
                ->required();
            parser.add_flag("--dry-run", options.isDryRun,
                            CommandText::tr("Shows what would change").toStdString());
            parser.add_flag("--trust", options.isTrusted,
                            CommandText::tr("Takes packs of this issuer from now on; compare its "
                                            "key first")
                                .toStdString());
        });
    commands.add<PackOptions>(
        reference, "make", CommandText::tr("Makes a pack of this office, signed with its key"),
        makePack, [](CLI::App& parser, PackOptions& options) {
            parser
                .add_option("FILE", options.file,
                            CommandText::tr("JSON with source and tables").toStdString())
                ->required();
            parser.add_option("--out", options.out, CommandText::tr("The pack").toStdString())
                ->required();
        });
}

} // namespace jejak::app
