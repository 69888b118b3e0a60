#include "ui/home/home_figures.h"

#include "core/desk/data_state.h"
#include "core/desk/desk.h"
#include "core/statistics/statistics_service.h"

namespace jejak::ui {

Result<HomeFigures> fetchHomeFigures(desk::Desk& desk, const access::Session& session)
{
    desk::DataState state = desk::DataState::present(desk);
    statistics::StatisticsService statistics(state.database(), state.position());
    HomeFigures figures;
    figures.position = state.position();
    TRY_ASSIGN(figures.funnel, statistics.funnel(session, {}));

    const Date today = desk.today();
    const Date firstOfMonth = today.year() / today.month() / 1;
    TRY_ASSIGN(const statistics::Funnel month,
               statistics.funnel(session, {.from = firstOfMonth, .to = today}));
    figures.reportedThisMonth = month.reported;

    deadlines::DueList due(state.database(), desk.counting()->calendar, today);
    TRY_ASSIGN(figures.dueCounts, due.counts(session));
    TRY_ASSIGN(figures.due, due.page(session, {.withSnoozed = false, .limit = homeDueRows}));
    TRY_ASSIGN(figures.holders, registers::holderOverview(state.database(), session, today));
    return figures;
}

} // namespace jejak::ui
