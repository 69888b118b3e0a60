#include "ui/home/home_figures.h"

#include "core/desk/data_state.h"
#include "core/desk/desk.h"
#include "core/referral/step_kind.h"
#include "core/statistics/statistics_service.h"

#include <algorithm>

namespace jejak::ui {

namespace {

using deadlines::DueQuery;
using deadlines::DueRow;

// What can still be done in time, the office's own first; then what is overdue, the oldest first;
// then what comes later.
Result<std::vector<DueRow>> inOrderOfWork(deadlines::DueList& due, const access::Session& session,
                                          Date today, Date soon)
{
    const Date afterSoon = std::chrono::sys_days(soon) + std::chrono::days(1);
    std::vector<DueRow> rows;
    const auto add = [&](DueQuery query) -> Result<void> {
        query.withSnoozed = false;
        query.limit = homeDueRows - std::ssize(rows);
        if (query.limit == 0)
            return {};
        TRY_ASSIGN(auto page, due.page(session, query));
        std::move(page.begin(), page.end(), std::back_inserter(rows));
        return {};
    };
    TRY(add({.from = today, .until = soon}));
    std::stable_partition(rows.begin(), rows.end(), [](const DueRow& row) {
        return row.limit.responsible == referral::word(referral::Holder::office);
    });
    TRY(add({.onlyOverdue = true}));
    TRY(add({.from = afterSoon}));
    return rows;
}

} // namespace

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

    const deadlines::WorkingDays& calendar = desk.counting()->calendar;
    deadlines::DueList due(state.database(), calendar, today);
    TRY_ASSIGN(figures.dueCounts, due.counts(session));
    TRY_ASSIGN(figures.due,
               inOrderOfWork(due, session, today, calendar.add(today, homeSoonDays).date));
    TRY_ASSIGN(figures.holders, registers::holderOverview(state.database(), session, today));
    return figures;
}

} // namespace jejak::ui
