#include "app/cli/case_text.h"
#include "app/cli/command_set.h"
#include "app/cli/input_file.h"
#include "core/register/case_input.h"
#include "core/register/case_json.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct CaseAddOptions
{
    std::string file;
};

Result<ExitCode> addCase(Context& context, const CaseAddOptions& options)
{
    TRY_ASSIGN(const json object, readJsonFile(pathOf(options.file)));
    TRY_ASSIGN(cases::CaseContent content, registers::readCaseContent(object, context.reference()));
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY_ASSIGN(const cases::RecordedCase recorded,
               office.desk->cases().add(office.session, std::move(content)));
    json warnings = json::array();
    for (const cases::Warning& each : recorded.warnings) {
        warnings.push_back(
            {{"code", cases::word(each.kind)}, {"field", each.field}, {"value", each.value}});
        context.terminal().note(QStringLiteral("%1: %2 %3")
                                    .arg(CommandText::tr("Look again"),
                                         QString::fromStdString(each.field),
                                         QString::fromStdString(each.value)));
    }
    Terminal& terminal = context.terminal();
    if (terminal.isJson())
        terminal.print(json{{"id", formatId(recorded.id)},
                            {"number", recorded.number},
                            {"warnings", std::move(warnings)}});
    terminal.print(CommandText::tr("Recorded as %1.").arg(QString::fromStdString(recorded.number)));
    return ExitCode::done;
}

struct CaseShowOptions
{
    std::string id;
};

Result<ExitCode> showCase(Context& context, const CaseShowOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY(access::authorize(office.session, access::Action::readCases));
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.id));
    const auto record = registers::foldRecord(office.desk->journal().history(id));
    if (!record)
        return fail(ErrorCode::notFound, {.field = "case", .value = options.id});
    if (context.terminal().isJson())
        context.terminal().print(registers::toJson(*record));
    else
        printCase(context, *record);
    return ExitCode::done;
}

} // namespace

void addCaseCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("case", CommandText::tr("Cases"));
    commands.add<CaseAddOptions>(
        group, "add", CommandText::tr("Records a new case"), addCase,
        [](CLI::App& parser, CaseAddOptions& options) {
            parser
                .add_option("--file", options.file,
                            CommandText::tr("JSON file with the case").toStdString())
                ->required();
        });
    commands.add<CaseShowOptions>(
        group, "show", CommandText::tr("Shows a case"), showCase,
        [](CLI::App& parser, CaseShowOptions& options) {
            parser
                .add_option("ID", options.id,
                            CommandText::tr("Register number or id of the case").toStdString())
                ->required();
        });
}

} // namespace jejak::app
