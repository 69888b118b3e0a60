#include "app/cli/case_text.h"
#include "app/cli/command_set.h"
#include "app/cli/input_file.h"
#include "app/cli/usage_text.h"
#include "core/register/case_input.h"
#include "core/register/case_json.h"
#include "core/register/case_list.h"
#include "ui/cases/warning_text.h"
#include "ui/text/field_label.h"
#include "ui/text/format.h"

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
        context.terminal().note(CommandText::tr("Look again at %1: %2")
                                    .arg(ui::pathLabel(each.field), ui::warningText(each)));
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
    const auto derived = office.desk->cases().derivedCases(id);
    if (context.terminal().isJson()) {
        json object = registers::toJson(*record);
        object["derived_cases"] = derived;
        context.terminal().print(object);
        return ExitCode::done;
    }
    printCase(context, *record);
    for (const std::string& number : derived)
        context.terminal().print(
            CommandText::tr("Derived case: %1").arg(QString::fromStdString(number)));
    return ExitCode::done;
}

struct CaseListOptions
{
    std::string filter;
    std::string search;
    std::int64_t limit = 100;
};

json dateJson(const std::optional<Date>& date)
{
    return date ? json(formatIsoDate(*date)) : json(nullptr);
}

json rowJson(const registers::CaseRow& row)
{
    return {{"id", formatId(row.id)},
            {"number", row.number},
            {"received", dateJson(row.received)},
            {"name", row.name},
            {"respondents", row.respondents},
            {"position", row.position},
            {"form", row.form},
            {"form_text", row.formText},
            {"place", row.place},
            {"place_text", row.placeText},
            {"status", row.status},
            {"outcome", row.outcome},
            {"holder", row.holder},
            {"since", dateJson(row.since)},
            {"due", dateJson(row.due)},
            {"evidence", row.evidence},
            {"cancelled", row.isCancelled},
            {"conflict", row.hasConflict}};
}

void printRow(Context& context, const registers::CaseRow& row)
{
    const QString date = row.received ? ui::shortDate(*row.received) : QStringLiteral("-");
    context.terminal().print(
        QStringList{QString::fromStdString(row.number), date, QString::fromStdString(row.name),
                    QString::fromStdString(row.form), context.label("step", row.status),
                    context.label("holder", row.holder)}
            .join(u'\t'));
}

Result<ExitCode> listCases(Context& context, const CaseListOptions& options)
{
    registers::CaseQuery query;
    TRY_ASSIGN(query.filter, registers::parseFilter(options.filter));
    query.filter.search = options.search;
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    registers::CaseList list(office.desk->database());
    TRY_ASSIGN(const std::int64_t total, list.count(office.session, query.filter));
    const std::int64_t limit = options.limit == 0 ? total : options.limit;
    TRY_ASSIGN(const auto rows, list.first(office.session, query, limit));
    Terminal& terminal = context.terminal();
    json cases = json::array();
    for (const registers::CaseRow& row : rows) {
        if (terminal.isJson())
            cases.push_back(rowJson(row));
        else
            printRow(context, row);
    }
    if (terminal.isJson())
        terminal.print(json{{"cases", std::move(cases)}, {"total", total}});
    terminal.print(CommandText::tr("%1 of %2 cases")
                       .arg(ui::number(static_cast<std::int64_t>(rows.size())), ui::number(total)));
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
    commands.add<CaseListOptions>(
        group, "list", CommandText::tr("Lists cases, the latest received first"), listCases,
        [](CLI::App& parser, CaseListOptions& options) {
            parser.add_option(
                "--filter", options.filter,
                CommandText::tr("Conditions, district=74.01,outcome=recommended").toStdString());
            parser.add_option("--search", options.search,
                              CommandText::tr("Words to look for").toStdString());
            parser
                .add_option("--limit", options.limit,
                            CommandText::tr("How many at most; 0 for all").toStdString())
                ->check(notNegative());
        });
}

} // namespace jejak::app
