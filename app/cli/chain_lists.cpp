#include "app/cli/chain_lists.h"

#include "core/reference/label.h"
#include "core/register/ppk_monitor.h"
#include "core/register/waiting_list.h"
#include "ui/text/format.h"

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

json dateJson(const std::optional<Date>& date)
{
    return date ? json(formatIsoDate(*date)) : json(nullptr);
}

QString joined(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& each : names)
        all.append(text(each));
    return all.join(QStringLiteral(", "));
}

struct WaitingOptions
{
    std::string holder;
    std::string kind;
};

constexpr std::string_view withoutReceipt = "sent-without-receipt";
constexpr std::string_view withoutAnswer = "received-without-answer";

json kindJson(referral::Waits waits)
{
    if (waits == referral::Waits::nothing)
        return nullptr;
    return waits == referral::Waits::receipt ? withoutReceipt : withoutAnswer;
}

json waitingJson(const registers::WaitingCase& each)
{
    return {{"case", each.number},
            {"id", formatId(each.id)},
            {"respondents", each.respondents},
            {"holder", each.holder},
            {"since", dateJson(each.since)},
            {"days", each.days},
            {"kind", kindJson(each.waits)},
            {"waiting_since", dateJson(each.waitsSince)},
            {"waiting_days", each.waitsDays},
            {"step", each.step.empty() ? json(nullptr) : json(each.step)},
            {"letter_number", each.letterNumber},
            {"letter_date", dateJson(each.letterDate)},
            {"due", dateJson(each.due)}};
}

Result<registers::WaitingQuery> waitingQuery(const reference::ReferenceData& data,
                                             const WaitingOptions& options)
{
    registers::WaitingQuery query{.holder = options.holder};
    if (!options.holder.empty() && !reference::isHolder(data, options.holder))
        return fail(ErrorCode::invalidInput, {.field = "holder", .value = options.holder});
    if (options.kind == withoutReceipt)
        query.waits = referral::Waits::receipt;
    else if (options.kind == withoutAnswer)
        query.waits = referral::Waits::answer;
    else if (!options.kind.empty())
        return fail(ErrorCode::invalidInput, {.field = "kind", .value = options.kind});
    return query;
}

Result<ExitCode> listWaiting(Context& context, const WaitingOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    TRY_ASSIGN(const registers::WaitingQuery query,
               waitingQuery(office.desk->reference(), options));
    const Date today = office.desk->today();
    TRY_ASSIGN(const auto found,
               registers::waitingCases(office.desk->database(), office.session, query, today));
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        json list = json::array();
        for (const registers::WaitingCase& each : found)
            list.push_back(waitingJson(each));
        terminal.print(json{
            {"date", formatIsoDate(today)}, {"total", found.size()}, {"waiting", std::move(list)}});
        return ExitCode::done;
    }
    for (const registers::WaitingCase& each : found)
        terminal.print(QStringList{
            text(each.number), joined(each.respondents),
            text(reference::bodyLabel(context.reference(), each.holder, each.since,
                                      context.spoken())),
            CommandText::tr("%1 days").arg(ui::number(static_cast<std::int64_t>(each.days))),
            each.waits == referral::Waits::nothing
                ? QString()
                : context.label("waits", referral::word(each.waits)),
            text(each.letterNumber)}
                           .join(u'\t'));
    return ExitCode::done;
}

struct MonitorOptions
{
    bool all = false;
};

json monitorJson(const registers::MonitoredRecommendation& each)
{
    return {{"case", each.number},
            {"id", formatId(each.id)},
            {"respondent", each.respondent},
            {"agency", each.agency},
            {"region", each.region ? json(*each.region) : json(nullptr)},
            {"letter_number", each.letterNumber},
            {"letter_date", dateJson(each.letterDate)},
            {"commission", each.commission},
            {"sanction", each.sanction ? json(*each.sanction) : json(nullptr)},
            {"sanction_text", each.sanctionText},
            {"recommended", formatIsoDate(each.recommended)},
            {"received", dateJson(each.received)},
            {"due", dateJson(each.due)},
            {"rule", each.dueRule},
            {"days_left", each.daysLeft ? json(*each.daysLeft) : json(nullptr)},
            {"overdue", each.daysLeft && *each.daysLeft < 0},
            {"warnings", each.warnings},
            {"last_warning", dateJson(each.lastWarning)},
            {"blocked", dateJson(each.blocked)},
            {"unblocked", dateJson(each.unblocked)},
            {"decided", dateJson(each.decided)},
            {"decision", each.decision.empty() ? json(nullptr) : json(each.decision)},
            {"comparison", each.comparison.empty() ? json(nullptr) : json(each.comparison)},
            {"comparison_reason", each.comparisonReason}};
}

Result<ExitCode> monitor(Context& context, const MonitorOptions& options)
{
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    const Date today = office.desk->today();
    TRY_ASSIGN(const auto found, registers::ppkMonitor(office.desk->database(), office.session,
                                                       {.openOnly = !options.all}, today));
    Terminal& terminal = context.terminal();
    if (terminal.isJson()) {
        json list = json::array();
        for (const registers::MonitoredRecommendation& each : found)
            list.push_back(monitorJson(each));
        terminal.print(json{{"date", formatIsoDate(today)},
                            {"total", found.size()},
                            {"recommendations", std::move(list)}});
        return ExitCode::done;
    }
    for (const registers::MonitoredRecommendation& each : found)
        terminal.print(QStringList{text(each.number), text(each.respondent),
                                   text(each.letterNumber),
                                   each.due ? ui::shortDate(*each.due) : QStringLiteral("-"),
                                   each.decision.empty() ? context.label("outcome", "recommended")
                                                         : context.label("step", each.decision)}
                           .join(u'\t'));
    return ExitCode::done;
}

struct HandOverOptions
{
    std::string date;
    std::string letter;
    std::string letterDate;
    std::string from = "kasn";
    std::string note;
    bool dryRun = false;
};

Result<std::optional<Date>> dateOf(const char* field, const std::string& value)
{
    if (value.empty())
        return std::optional<Date>();
    const auto date = parseIsoDate(value);
    if (!date)
        return fail(ErrorCode::invalidInput, {.field = field, .value = value});
    return date;
}

void answerHandOver(Context& context, const std::vector<referral::HandedOverCase>& cases,
                    bool isDryRun)
{
    Terminal& terminal = context.terminal();
    json list = json::array();
    std::int64_t respondents = 0;
    for (const referral::HandedOverCase& each : cases) {
        respondents += static_cast<std::int64_t>(each.respondents.size());
        list.push_back({{"case", each.number},
                        {"id", formatId(each.id)},
                        {"to", each.to},
                        {"processed", each.wasProcessed},
                        {"respondents", each.names}});
        terminal.print(
            QStringList{text(each.number), joined(each.names), context.label("holder", each.to)}
                .join(u'\t'));
    }
    if (terminal.isJson())
        terminal.print(json{
            {"cases", std::move(list)}, {"respondents", respondents}, {"recorded", !isDryRun}});
    terminal.print(isDryRun ? CommandText::tr("Nothing was recorded.")
                            : CommandText::tr("Recorded as one act."));
}

Result<ExitCode> handOver(Context& context, const HandOverOptions& options)
{
    TRY_ASSIGN(const auto date, dateOf("date", options.date));
    TRY_ASSIGN(const auto letterDate, dateOf("letter_date", options.letterDate));
    if (!date)
        return fail(ErrorCode::missingInput, {.field = "date"});
    const referral::HandOver act{.date = *date,
                                 .letterNumber = options.letter,
                                 .letterDate = letterDate,
                                 .from = options.from,
                                 .note = options.note};
    TRY_ASSIGN(OpenOffice office,
               options.dryRun ? context.openForReading() : context.openForWriting());
    auto& service = office.desk->handOver();
    TRY_ASSIGN(const auto cases, options.dryRun ? service.preview(office.session, act)
                                                : service.handOver(office.session, act));
    answerHandOver(context, cases, options.dryRun);
    return ExitCode::done;
}

} // namespace

void addChainLists(CommandSet& commands, CLI::App& group)
{
    commands.add<WaitingOptions>(
        group, "waiting", CommandText::tr("Lists who has to act, the longest waiting first"),
        listWaiting, [](CLI::App& parser, WaitingOptions& options) {
            parser.add_option(
                "--holder", options.holder,
                CommandText::tr("Only this holder, see reference list").toStdString());
            parser.add_option(
                "--kind", options.kind,
                CommandText::tr("sent-without-receipt or received-without-answer").toStdString());
        });
    commands.add<MonitorOptions>(
        group, "monitor", CommandText::tr("Lists the recommendations the PPK has to answer"),
        monitor, [](CLI::App& parser, MonitorOptions& options) {
            parser.add_flag("--all", options.all,
                            CommandText::tr("Also those that were answered").toStdString());
        });
    commands.add<HandOverOptions>(
        group, "hand-over",
        CommandText::tr("Hands open cases over to the bodies that come after KASN"), handOver,
        [](CLI::App& parser, HandOverOptions& options) {
            parser.add_option("--date", options.date, CommandText::tr("The day").toStdString())
                ->required();
            parser
                .add_option("--letter", options.letter,
                            CommandText::tr("Number of the letter").toStdString())
                ->required();
            parser.add_option("--letter-date", options.letterDate,
                              CommandText::tr("Date of the letter").toStdString());
            parser.add_option("--from", options.from,
                              CommandText::tr("The body that is gone").toStdString());
            parser.add_option("--note", options.note, CommandText::tr("Note").toStdString());
            parser.add_flag("--dry-run", options.dryRun,
                            CommandText::tr("Only lists the cases").toStdString());
        });
}

} // namespace jejak::app
