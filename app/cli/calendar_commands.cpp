#include "app/cli/command_set.h"
#include "core/deadlines/deadline_rules.h"
#include "core/desk/reference_packs.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct AddOptions
{
    std::string date;
    int count = 0;
    std::string unit = "hari-kerja";
    std::string week;
    std::string collectiveLeave;
};

Result<deadlines::CalendarRules> rulesOf(const AddOptions& options)
{
    deadlines::CalendarRules rules;
    if (!options.week.empty()) {
        const auto week = deadlines::weekFromWord(options.week);
        if (!week)
            return fail(ErrorCode::invalidInput, {.field = "week", .value = options.week});
        rules.week = *week;
    }
    if (!options.collectiveLeave.empty()) {
        const auto leave = deadlines::collectiveLeaveFromWord(options.collectiveLeave);
        if (!leave)
            return fail(ErrorCode::invalidInput,
                        {.field = "collective_leave", .value = options.collectiveLeave});
        rules.collectiveLeave = *leave;
    }
    return rules;
}

// The calendar of the office in --data where there is one, unless the options say something else.
Result<deadlines::WorkingDays> calendarOf(Context& context, const AddOptions& options)
{
    TRY_ASSIGN(const deadlines::CalendarRules rules, rulesOf(options));
    if (!context.hasFolder())
        return deadlines::WorkingDays(context.reference().holidays(), rules);
    const auto office = context.openForReading();
    if (!office && office.error().code == ErrorCode::noOffice)
        return deadlines::WorkingDays(context.reference().holidays(), rules);
    if (!office)
        return tl::unexpected(office.error());
    if (options.week.empty() && options.collectiveLeave.empty())
        return office->desk->counting()->calendar;
    return deadlines::WorkingDays(office->desk->reference().holidays(), rules);
}

Result<ExitCode> add(Context& context, const AddOptions& options)
{
    const auto start = parseIsoDate(options.date);
    const auto unit = dayUnitFromWord(options.unit);
    constexpr int farthest = 10'000;
    if (!start)
        return fail(ErrorCode::invalidInput, {.field = "date", .value = options.date});
    if (!unit)
        return fail(ErrorCode::invalidInput, {.field = "day_unit", .value = options.unit});
    if (options.count > farthest || options.count < -farthest)
        return fail(ErrorCode::invalidInput,
                    {.field = "count", .value = std::to_string(options.count)});
    TRY_ASSIGN(const deadlines::WorkingDays calendar, calendarOf(context, options));
    const deadlines::CountedDay day = deadlines::countOut(options.count, *unit, *start, calendar);
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        terminal.print(json{{"date", formatIsoDate(day.date)},
                            {"estimated", day.isEstimated},
                            {"calendar", calendar.version()}});
        return ExitCode::done;
    }
    const QString date = ui::longDate(day.date);
    terminal.print(day.isEstimated ? CommandText::tr("%1 (estimate)").arg(date) : date);
    return ExitCode::done;
}

} // namespace

void addCalendarCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("calendar", CommandText::tr("Working days"));
    commands.add<AddOptions>(
        group, "add", CommandText::tr("The day so many days after or before another"), add,
        [](CLI::App& parser, AddOptions& options) {
            parser.add_option("DATE", options.date, CommandText::tr("YYYY-MM-DD").toStdString())
                ->required();
            parser
                .add_option(
                    "N", options.count,
                    CommandText::tr("How many days; negative counts backwards").toStdString())
                ->required();
            parser.add_option("--unit", options.unit,
                              CommandText::tr("hari-kerja or hari").toStdString());
            parser.add_option("--week", options.week,
                              CommandText::tr("Working days a week, 5 or 6").toStdString());
            parser.add_option(
                "--collective-leave", options.collectiveLeave,
                CommandText::tr("Whether cuti bersama is a day-off or working").toStdString());
        });
}

} // namespace jejak::app
