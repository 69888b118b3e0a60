#include "app/cli/command_set.h"
#include "app/cli/output_file.h"
#include "core/base/text.h"
#include "core/desk/data_state.h"
#include "core/register/csv_writer.h"
#include "core/statistics/labels.h"
#include "core/statistics/statistics_service.h"
#include "ui/print/workbook.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;
using namespace statistics;

struct StatsOptions
{
    std::string by;
    std::string date = "received";
    std::string from;
    std::string to;
    std::string asOf;
    std::string unit = "asn";
    std::string csv;
    std::string xlsx;
};

Result<std::optional<Date>> readDate(const char* field, const std::string& text)
{
    if (text.empty())
        return std::optional<Date>();
    const auto date = parseIsoDate(text);
    if (!date)
        return fail(ErrorCode::invalidInput, {.field = field, .value = text});
    return date;
}

Result<StatisticQuery> readQuery(const StatsOptions& options)
{
    StatisticQuery query;
    const auto unit = unitFromWord(options.unit);
    if (!unit)
        return fail(ErrorCode::invalidInput, {.field = "count_unit", .value = options.unit});
    query.unit = *unit;
    const auto basis = dateBasisFromWord(options.date);
    if (!basis)
        return fail(ErrorCode::invalidInput, {.field = "date", .value = options.date});
    query.dateBasis = *basis;
    TRY_ASSIGN(query.from, readDate("period_from", options.from));
    TRY_ASSIGN(query.to, readDate("period_to", options.to));
    if (query.from && query.to && *query.to < *query.from)
        return fail(ErrorCode::invalidInput, {.field = "period_to",
                                              .value = options.to,
                                              .rule = "before_step",
                                              .other = options.from});
    if (options.by.empty())
        return query;
    for (const std::string_view word : split(options.by, ',')) {
        const auto dimension = dimensionFromWord(trim(word));
        if (!dimension)
            return fail(ErrorCode::invalidInput, {.field = "by", .value = std::string(word)});
        query.dimensions.push_back(*dimension);
    }
    return query;
}

// A bare date means the end of that day, so that what was recorded on it is there.
Result<desk::DataState> stateFor(const desk::Desk& desk, const std::string& asOf)
{
    if (asOf.empty())
        return desk::DataState::present(desk);
    const auto instant = parseIsoInstant(asOf, desk.office().timeZone);
    if (!instant)
        return fail(ErrorCode::invalidInput, {.field = "as_of", .value = asOf});
    const bool isDay = parseIsoDate(asOf).has_value();
    return desk::DataState::asOf(
        desk, isDay ? *instant + std::chrono::days(1) - std::chrono::milliseconds(1) : *instant);
}

json headJson(const StatisticQuery& query, const DataPosition& position)
{
    json by = json::array();
    for (const Dimension dimension : query.dimensions)
        by.push_back(word(dimension));
    return {{"unit", word(query.unit)},
            {"date", word(query.dateBasis)},
            {"from", query.from ? json(formatIsoDate(*query.from)) : json(nullptr)},
            {"to", query.to ? json(formatIsoDate(*query.to)) : json(nullptr)},
            {"as_of", formatIsoInstant(position.instant, position.zone)},
            {"by", std::move(by)}};
}

// The answer to one question, ready to be printed in either way.
struct Answer
{
    json object;
    std::vector<std::vector<std::string>> lines; // label or labels, then the figure
    std::vector<std::int64_t> counts;            // the figures of the lines
    bool reconciled = true;
};

Answer answerOf(const StatisticTable& table, Context& context)
{
    const auto language = context.language() == ui::Language::english
                              ? reference::Language::english
                              : reference::Language::indonesian;
    Answer answer{headJson(table.query, table.position), {}, {}, table.reconciled};
    json rows = json::array();
    for (const StatisticRow& row : table.rows) {
        json keys = json::array();
        std::vector<std::string> line;
        for (std::size_t i = 0; i < row.keys.size(); ++i) {
            keys.push_back(row.keys[i] ? json(*row.keys[i]) : json(nullptr));
            line.push_back(
                label(table.query.dimensions[i], row.keys[i], context.reference(), language));
        }
        rows.push_back({{"keys", std::move(keys)}, {"labels", line}, {"count", row.count}});
        line.push_back(std::to_string(row.count));
        answer.lines.push_back(std::move(line));
        answer.counts.push_back(row.count);
    }
    answer.object["multiple"] = table.multiple;
    answer.object["total"] = table.total;
    answer.object["rows"] = std::move(rows);
    answer.object["reconciled"] = table.reconciled;
    answer.object["breaks"] = table.breaks;
    return answer;
}

Answer answerOf(const Funnel& funnel, const StatisticQuery& query, const DataPosition& position,
                Context& context)
{
    const auto language = context.language() == ui::Language::english
                              ? reference::Language::english
                              : reference::Language::indonesian;
    Answer answer{headJson(query, position), {}, {}, funnel.reconciles()};
    json figures = json::object();
    for (const FunnelField& field : funnelFields()) {
        figures[std::string(field.word)] = funnel.*field.figure;
        answer.lines.push_back(
            {label(field, context.reference(), language), std::to_string(funnel.*field.figure)});
        answer.counts.push_back(funnel.*field.figure);
    }
    answer.object["total"] = funnel.reported;
    answer.object["funnel"] = std::move(figures);
    answer.object["reconciled"] = funnel.reconciles();
    answer.object["breaks"] = funnel.breaks();
    return answer;
}

// What the cells of a line are.
std::vector<std::string> columnsOf(const Context& context, const Answer& answer)
{
    std::vector<std::string> columns;
    for (const json& dimension : answer.object["by"])
        columns.push_back(context.label("dimension", dimension.get<std::string>()).toStdString());
    if (columns.empty())
        columns.push_back(CommandText::tr("Figure").toStdString());
    columns.push_back(CommandText::tr("Number").toStdString());
    return columns;
}

Result<void> writeCsv(const std::string& file, const Context& context, const Answer& answer)
{
    return writeFile(pathOf(file), [&](std::ostream& stream) -> Result<void> {
        registers::CsvWriter writer(stream);
        writer.writeMark();
        writer.write(columnsOf(context, answer));
        for (const auto& line : answer.lines)
            writer.write(line);
        return {};
    });
}

QString totalLine(const Context& context, const Answer& answer)
{
    return CommandText::tr("Total %1, unit %2, data position %3")
        .arg(ui::number(answer.object["total"].get<std::int64_t>()),
             context.label("unit", answer.object["unit"].get<std::string>()),
             QString::fromStdString(answer.object["as_of"].get<std::string>()));
}

Result<void> writeXlsx(const std::string& file, const Context& context, const Answer& answer)
{
    constexpr double textWidth = 44;
    const auto fill = [&](ui::Sheet& sheet) -> Result<void> {
        const std::vector<std::string> columns = columnsOf(context, answer);
        sheet.setWidths(std::vector(columns.size() - 1, textWidth));
        sheet.writeTitles(columns);
        for (std::size_t i = 0; i < answer.lines.size(); ++i) {
            const std::vector<std::string>& line = answer.lines[i];
            std::vector<ui::SheetCell> cells(line.begin(), line.end() - 1);
            cells.emplace_back(answer.counts[i]);
            TRY(sheet.write(cells));
        }
        return sheet.write({totalLine(context, answer).toStdString()});
    };
    return ui::writeWorkbook(pathOf(file), CommandText::tr("Statistics").toStdString(), fill);
}

void printLines(Context& context, const Answer& answer)
{
    Terminal& terminal = context.terminal();
    for (const auto& line : answer.lines) {
        QStringList cells;
        for (const std::string& cell : line)
            cells.append(QString::fromStdString(cell));
        terminal.print(cells.join(u'\t'));
    }
    terminal.print(totalLine(context, answer));
}

Result<ExitCode> showStatistics(Context& context, const StatsOptions& options)
{
    TRY_ASSIGN(const StatisticQuery query, readQuery(options));
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(desk::DataState state, stateFor(*office.desk, options.asOf));
    StatisticsService service(state.database(), state.position());
    Answer answer;
    if (query.dimensions.empty()) {
        TRY_ASSIGN(const Funnel funnel, service.funnel(office.session, query));
        answer = answerOf(funnel, query, state.position(), context);
    } else {
        TRY_ASSIGN(const StatisticTable table, service.count(office.session, query));
        answer = answerOf(table, context);
    }
    if (!options.csv.empty())
        TRY(writeCsv(options.csv, context, answer));
    if (!options.xlsx.empty())
        TRY(writeXlsx(options.xlsx, context, answer));
    if (context.terminal().isJson())
        context.terminal().print(answer.object);
    else
        printLines(context, answer);
    return answer.reconciled ? ExitCode::done : ExitCode::notIntact;
}

} // namespace

void addStatisticsCommands(CommandSet& commands)
{
    commands.add<StatsOptions>(
        commands.root(), "stats", CommandText::tr("Counts; without --by the course of all cases"),
        showStatistics, [](CLI::App& parser, StatsOptions& options) {
            const auto add = [&](const char* name, std::string& value, const QString& help) {
                parser.add_option(name, value, help.toStdString());
            };
            add("--by", options.by, CommandText::tr("One or two dimensions, district,job-level"));
            add("--date", options.date,
                CommandText::tr("Which date counts: occurred, known, received or recorded"));
            add("--from", options.from, CommandText::tr("First day"));
            add("--to", options.to, CommandText::tr("Last day"));
            add("--as-of", options.asOf,
                CommandText::tr("As the data were then; a bare date is the end of that day"));
            add("--unit", options.unit,
                CommandText::tr("What is counted: asn, case, report, recommendation or decree"));
            add("--csv", options.csv, CommandText::tr("Also write the rows to this file"));
            add("--xlsx", options.xlsx, CommandText::tr("Also write the rows to this workbook"));
        });
}

} // namespace jejak::app
