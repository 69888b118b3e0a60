#include "app/cli/case_text.h"
#include "app/cli/command_set.h"
#include "app/cli/output_file.h"
#include "core/deadlines/calendar_file.h"
#include "core/desk/reference_packs.h"
#include "core/reference/label.h"
#include "ui/text/format.h"
#include "ui/text/limit_text.h"

#include <algorithm>
#include <limits>

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

constexpr std::int64_t notGiven = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t rowsAtOnce = 1000;

struct DeadlineOptions
{
    std::string until;
    std::string holder;
    std::string ics;
    std::int64_t limit = notGiven;
    bool overdue = false;
};

struct RecalculateOptions
{
    std::string reason;
    bool apply = false;
};

struct SetOptions
{
    std::string caseId;
    std::string step;
    std::string code;
    int count = 0;
    std::string unit = "hari-kerja";
    std::string basis;
    std::string reason;
};

struct SnoozeOptions
{
    std::string caseId;
    std::string step;
    std::string code;
    std::string until;
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Result<std::optional<Date>> readDate(const char* field, const std::string& typed)
{
    if (typed.empty())
        return std::optional<Date>();
    const auto date = parseIsoDate(typed);
    if (!date)
        return fail(ErrorCode::invalidInput, {.field = field, .value = typed});
    return date;
}

json limitJson(const referral::Limit& limit)
{
    return {{"code", limit.code},
            {"rule", limit.text},
            {"start", formatIsoDate(limit.start)},
            {"from", referral::word(limit.startedFrom)},
            {"count", limit.count},
            {"unit", word(limit.unit)},
            {"due", formatIsoDate(limit.due)},
            {"estimated", limit.isEstimated},
            {"nature", referral::word(limit.nature)},
            {"contest", referral::word(limit.contest)},
            {"holder", limit.responsible},
            {"basis", limit.basis},
            {"calendar", limit.calendar},
            {"verified", limit.isVerified},
            {"reason", limit.reason}};
}

json rowJson(const deadlines::DueRow& row)
{
    json object = limitJson(row.limit);
    object["case"] = row.number;
    object["id"] = formatId(row.caseId);
    object["step"] = formatId(row.step);
    object["respondents"] = row.respondents;
    object["remaining"] = row.remaining;
    object["overdue"] = row.isOverdue;
    object["remind_on"] = row.remindOn ? json(formatIsoDate(*row.remindOn)) : json(nullptr);
    return object;
}

void printRow(Context& context, const deadlines::DueRow& row)
{
    const QString unit = row.limit.unit == DayUnit::workingDays ? CommandText::tr("%1 working days")
                                                                : CommandText::tr("%1 days");
    const QString basis = text(row.limit.basis);
    context.terminal().print(
        QStringList{dueText(row.limit), unit.arg(row.remaining), text(row.number),
                    text(row.limit.text), context.label("holder", row.limit.responsible),
                    row.limit.isVerified ? basis : CommandText::tr("%1, not verified").arg(basis)}
            .join(u'\t'));
}

// The same reminder as the window's.
void noteCalendarGap(Context& context, const desk::Desk& desk)
{
    const auto gap = desk::calendarGap(desk.counting()->calendar, desk.today());
    if (!gap)
        return;
    const int year = static_cast<int>(gap->year);
    context.terminal().note(
        gap->isProvisional
            ? CommandText::tr("The holidays of %1 are not decreed yet: limits that reach them are "
                              "estimates.")
                  .arg(year)
            : CommandText::tr("The holidays of %1 are missing: limits that reach them are "
                              "estimates. Take in a reference pack with them.")
                  .arg(year));
}

// A list for the screen has an end; a file holds everything, unless somebody says how many.
std::int64_t mostRows(const DeadlineOptions& options)
{
    if (options.limit == notGiven)
        return options.ics.empty() ? rowsAtOnce : unlimited;
    return options.limit > 0 ? options.limit : unlimited;
}

Result<std::vector<deadlines::DueRow>> readRows(deadlines::DueList& list,
                                                const access::Session& session,
                                                deadlines::DueQuery query, std::int64_t most)
{
    std::vector<deadlines::DueRow> all;
    while (true) {
        query.limit = std::min(rowsAtOnce, most - static_cast<std::int64_t>(all.size()));
        if (query.limit <= 0)
            return all;
        TRY_ASSIGN(const auto rows, list.page(session, query));
        if (rows.empty())
            return all;
        query.after = rows.back().key;
        all.insert(all.end(), rows.begin(), rows.end());
    }
}

Result<ExitCode> listDeadlines(Context& context, const DeadlineOptions& options)
{
    deadlines::DueQuery query{.onlyOverdue = options.overdue};
    TRY_ASSIGN(query.until, readDate("until", options.until));
    if (!options.holder.empty())
        query.responsible = options.holder;
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    if (query.responsible && !reference::isHolder(office.desk->reference(), *query.responsible))
        return fail(ErrorCode::invalidInput,
                    {.field = "holder", .value = *query.responsible, .rule = "unknown"});
    deadlines::DueList list(office.desk->database(), office.desk->counting()->calendar,
                            office.desk->today());
    TRY_ASSIGN(const auto rows, readRows(list, office.session, query, mostRows(options)));
    noteCalendarGap(context, *office.desk);
    const std::string_view mark = office.desk->office().isDemo ? office::sampleMark : "";
    if (!options.ics.empty())
        TRY(writeFile(pathOf(options.ics), [&](std::ostream& out) -> Result<void> {
            out << deadlines::calendarFile(rows, context.now(), mark);
            return {};
        }));
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        json all = json::array();
        for (const deadlines::DueRow& row : rows)
            all.push_back(rowJson(row));
        terminal.print(json{{"deadlines", std::move(all)}});
        return ExitCode::done;
    }
    for (const deadlines::DueRow& row : rows)
        printRow(context, row);
    return ExitCode::done;
}

json daysJson(const std::vector<deadlines::ChangedDay>& days)
{
    json list = json::array();
    for (const deadlines::ChangedDay& each : days)
        list.push_back(
            {{"date", formatIsoDate(each.date)}, {"off", each.isOffNow}, {"name", each.name}});
    return list;
}

json movedJson(const deadlines::Recalculated& result)
{
    json list = json::array();
    for (const deadlines::MovedLimit& each : result.moved)
        list.push_back({{"case", each.number},
                        {"step", formatId(each.step)},
                        {"code", each.before.code},
                        {"rule", each.before.text},
                        {"before", formatIsoDate(each.before.due)},
                        {"after", formatIsoDate(each.after.due)},
                        {"rule_changed", each.ruleChanged},
                        {"days", daysJson(each.days)}});
    return list;
}

void printMoved(Terminal& terminal, const deadlines::Recalculated& result)
{
    for (const deadlines::MovedLimit& each : result.moved)
        terminal.print(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                           .arg(text(each.number), text(each.before.text),
                                ui::shortDate(each.before.due), ui::shortDate(each.after.due),
                                ui::movedReason(each)));
    terminal.print(CommandText::tr("%1 of %2 open limits move.")
                       .arg(ui::number(static_cast<std::int64_t>(result.moved.size())),
                            ui::number(result.open)));
}

Result<ExitCode> recalculate(Context& context, const RecalculateOptions& options)
{
    TRY_ASSIGN(OpenOffice office,
               options.apply ? context.openForWriting() : context.openForReading());
    TRY_ASSIGN(const auto before, office.desk->shippedCounting());
    deadlines::LimitService& limits = office.desk->limits();
    TRY_ASSIGN(const deadlines::Recalculated result,
               options.apply ? limits.recalculate(office.session, *before, options.reason)
                             : limits.preview(office.session, *before));
    if (context.terminal().isJson())
        context.terminal().print(
            json{{"open", result.open}, {"applied", options.apply}, {"moved", movedJson(result)}});
    else
        printMoved(context.terminal(), result);
    return ExitCode::done;
}

Result<ExitCode> setLimit(Context& context, const SetOptions& options)
{
    const auto unit = dayUnitFromWord(options.unit);
    const auto step = parseId<EntityId>(options.step);
    if (!unit)
        return fail(ErrorCode::invalidInput, {.field = "day_unit", .value = options.unit});
    if (!step)
        return fail(ErrorCode::notFound, {.field = "step", .value = options.step});
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY_ASSIGN(const CaseId id, office.desk->cases().find(options.caseId));
    TRY_ASSIGN(const referral::Limit limit,
               office.desk->limits().change(office.session, id,
                                            {.step = *step,
                                             .code = options.code,
                                             .terms = {options.count, *unit, options.basis},
                                             .reason = options.reason}));
    if (context.terminal().isJson())
        context.terminal().print(limitJson(limit));
    else
        context.terminal().print(
            CommandText::tr("%1: due on %2.").arg(text(limit.text), ui::shortDate(limit.due)));
    return ExitCode::done;
}

Result<ExitCode> snooze(Context& context, const SnoozeOptions& options)
{
    const auto step = parseId<EntityId>(options.step);
    if (!step)
        return fail(ErrorCode::notFound, {.field = "step", .value = options.step});
    TRY_ASSIGN(const auto until, readDate("remind_on", options.until));
    TRY_ASSIGN(OpenOffice office, context.openForWriting());
    TRY(office.desk->limits().snooze(office.session, *step, options.code, until,
                                     office.desk->today()));
    if (context.terminal().isJson())
        context.terminal().print(
            json{{"remind_on", until ? json(formatIsoDate(*until)) : json(nullptr)}});
    return ExitCode::done;
}

void addStep(CLI::App& parser, std::string& step, std::string& code)
{
    parser.add_option("STEP", step, CommandText::tr("Id of the step").toStdString())->required();
    parser.add_option("CODE", code, CommandText::tr("Code of the limit").toStdString())->required();
}

void addSet(CommandSet& commands, CLI::App& group)
{
    commands.add<SetOptions>(
        group, "set", CommandText::tr("Gives one open limit other days"), setLimit,
        [](CLI::App& parser, SetOptions& options) {
            parser
                .add_option("CASE", options.caseId,
                            CommandText::tr("Register number or id of the case").toStdString())
                ->required();
            addStep(parser, options.step, options.code);
            parser
                .add_option(
                    "--count", options.count,
                    CommandText::tr("How many days; negative counts backwards").toStdString())
                ->required();
            parser.add_option("--unit", options.unit,
                              CommandText::tr("hari-kerja or hari").toStdString());
            parser.add_option("--basis", options.basis,
                              CommandText::tr("Letter or article that says so").toStdString());
            parser.add_option("--reason", options.reason, CommandText::tr("Why").toStdString());
        });
}

} // namespace

void addDeadlineCommands(CommandSet& commands)
{
    CLI::App& group = commands.add<DeadlineOptions>(
        commands.root(), "deadlines", CommandText::tr("What is due, the soonest first"),
        listDeadlines, [](CLI::App& parser, DeadlineOptions& options) {
            parser.add_option("--until", options.until,
                              CommandText::tr("Due on this day or before").toStdString());
            parser.add_flag("--overdue", options.overdue,
                            CommandText::tr("Only what should have been done").toStdString());
            parser.add_option("--holder", options.holder,
                              CommandText::tr("Word of who has to act").toStdString());
            parser.add_option(
                "--ics", options.ics,
                CommandText::tr("Writes a calendar file, without names").toStdString());
            parser.add_option("--limit", options.limit,
                              CommandText::tr("How many; 0 for all").toStdString());
        });
    commands.add<RecalculateOptions>(
        group, "recalculate",
        CommandText::tr("Counts open limits by the present rules and calendar"), recalculate,
        [](CLI::App& parser, RecalculateOptions& options) {
            parser.add_flag("--apply", options.apply,
                            CommandText::tr("Moves them; else they are only shown").toStdString());
            parser.add_option("--reason", options.reason, CommandText::tr("Why").toStdString());
        });
    addSet(commands, group);
    commands.add<SnoozeOptions>(
        group, "snooze", CommandText::tr("Moves your reminder, not the limit"), snooze,
        [](CLI::App& parser, SnoozeOptions& options) {
            addStep(parser, options.step, options.code);
            parser.add_option("--until", options.until,
                              CommandText::tr("Day of the reminder; without it the reminder comes "
                                              "as before")
                                  .toStdString());
        });
}

} // namespace jejak::app
