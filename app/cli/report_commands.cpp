#include "app/cli/command_set.h"
#include "app/cli/usage_text.h"
#include "core/desk/data_state.h"
#include "core/reports/monthly_report_service.h"
#include "ui/print/report_pdf.h"
#include "ui/text/format.h"

#include <charconv>

#include <nlohmann/json.hpp>

namespace jejak::app {
namespace {

using nlohmann::json;

struct MonthlyOptions
{
    std::string period;
    std::string edition = "internal";
    std::string number;
    std::string out;
};

// Reads "2026-10".
Result<std::chrono::year_month> readPeriod(const std::string& text)
{
    const auto day = parseIsoDate(text + "-01");
    if (!day)
        return fail(ErrorCode::invalidInput, {.field = "period", .value = text});
    return day->year() / day->month();
}

Result<ExitCode> makeMonthly(Context& context, const MonthlyOptions& options)
{
    reports::MonthlyReportRequest request;
    TRY_ASSIGN(request.period, readPeriod(options.period));
    request.edition =
        options.edition == "public" ? reports::Edition::publication : reports::Edition::internal;
    request.number = options.number;
    TRY_ASSIGN(OpenOffice office, context.openForReading());
    desk::DataState state = desk::DataState::present(*office.desk);
    request.journalHead = state.journalHead();
    statistics::StatisticsService figures(state.database(), state.position());
    TRY_ASSIGN(const reports::MonthlyReport report,
               reports::MonthlyReportService(figures, office.desk->office(),
                                             office.desk->reference(),
                                             office.desk->counting()->calendar)
                   .make(office.session, request));
    TRY_ASSIGN(const ui::PdfSummary summary, ui::writePdf(report, pathOf(options.out)));
    Terminal& terminal = context.terminal();
    if (terminal.isJson())
        terminal.print(json{{"number", report.number},
                            {"pages", summary.pages},
                            {"edition", options.edition},
                            {"data_position", report.dataPosition},
                            {"reconciled", report.reconciled},
                            {"breaks", report.breaks},
                            {"file", options.out}});
    terminal.print(CommandText::tr("Written to %1, %2 pages.")
                       .arg(QString::fromStdString(options.out), ui::number(summary.pages)));
    return report.reconciled ? ExitCode::done : ExitCode::notIntact;
}

} // namespace

void addReportCommands(CommandSet& commands)
{
    CLI::App& group = commands.group("report", CommandText::tr("Reports"));
    commands.add<MonthlyOptions>(
        group, "monthly", CommandText::tr("Writes the monthly report as PDF"), makeMonthly,
        [](CLI::App& parser, MonthlyOptions& options) {
            parser
                .add_option("--period", options.period,
                            CommandText::tr("The month, 2026-10").toStdString())
                ->required();
            parser
                .add_option("--edition", options.edition,
                            CommandText::tr("internal or public").toStdString())
                ->check(oneOf({"internal", "public"}));
            parser.add_option("--number", options.number,
                              CommandText::tr("Number of the report").toStdString());
            parser
                .add_option("--out", options.out,
                            CommandText::tr("PDF file to write").toStdString())
                ->required();
        });
}

} // namespace jejak::app
