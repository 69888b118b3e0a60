#include "ui/reports/report_source.h"

#include "core/desk/data_state.h"
#include "core/statistics/statistics_service.h"

namespace jejak::ui {

Result<reports::MonthlyReport> makeMonthlyReport(desk::Desk& desk, const access::Session& session,
                                                 reports::MonthlyReportRequest request)
{
    desk::DataState state = desk::DataState::present(desk);
    statistics::StatisticsService statistics(state.database(), state.position());
    request.journalHead = state.journalHead();
    return reports::MonthlyReportService(statistics, desk.office(), desk.reference(),
                                         desk.counting()->calendar)
        .make(session, request);
}

} // namespace jejak::ui
