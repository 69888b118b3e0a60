#include "core/reports/monthly_figures.h"

#include <fmt/format.h>

namespace jejak::reports {
namespace {

using namespace statistics;
using std::chrono::days;
using std::chrono::sys_days;

// Asks for one month after the other in the same words, and keeps every break it meets.
class Collector
{
public:
    Collector(StatisticsService& statistics, const access::Session& session,
              std::chrono::year_month period)
        : m_statistics(statistics)
        , m_session(session)
        , m_first(period / 1)
        , m_last(Date(period / std::chrono::last))
    {
    }

    StatisticQuery month() const { return {.from = m_first, .to = m_last}; }
    StatisticQuery before() const { return {.to = sys_days(m_first) - days(1)}; }
    StatisticQuery upToMonth() const { return {.to = m_last}; }
    StatisticQuery later() const { return {.from = sys_days(m_last) + days(1)}; }

    Result<Funnel> funnel(const StatisticQuery& query)
    {
        TRY_ASSIGN(Funnel found, m_statistics.funnel(m_session, query));
        keep(found.breaks());
        return found;
    }

    Result<StatisticTable> count(StatisticQuery query, Dimension dimension)
    {
        query.dimensions = {dimension};
        TRY_ASSIGN(StatisticTable table, m_statistics.count(m_session, query));
        keep(table.breaks);
        return table;
    }

    Result<std::int64_t> total(StatisticQuery query, Unit unit)
    {
        query.unit = unit;
        TRY_ASSIGN(const StatisticTable table, m_statistics.count(m_session, query));
        return table.total;
    }

    Result<Breakdown> breakdown(Dimension dimension, const std::vector<KeyFilter>& filters = {})
    {
        Breakdown found;
        StatisticQuery query = upToMonth();
        query.dimensions = {dimension};
        query.filters = filters;
        TRY_ASSIGN(found.upToMonth, m_statistics.funnelBy(m_session, query));
        keep(found.upToMonth.breaks);
        StatisticQuery within = month();
        within.filters = filters;
        TRY_ASSIGN(const StatisticTable counted, count(within, dimension));
        for (const StatisticRow& row : counted.rows)
            found.month[row.keys.front()] = row.count;
        return found;
    }

    Result<ThreeColumns> threeColumns(Dimension dimension, const std::vector<KeyFilter>& filters)
    {
        const auto with = [&](StatisticQuery query) {
            query.filters = filters;
            return query;
        };
        ThreeColumns found;
        TRY_ASSIGN(found.month, count(with(month()), dimension));
        TRY_ASSIGN(found.before, count(with(before()), dimension));
        TRY_ASSIGN(found.upToMonth, count(with(upToMonth()), dimension));
        return found;
    }

    void keep(const std::vector<std::string>& breaks)
    {
        m_breaks.insert(m_breaks.end(), breaks.begin(), breaks.end());
    }

    const std::vector<std::string>& breaks() const { return m_breaks; }

private:
    StatisticsService& m_statistics;
    const access::Session& m_session;
    Date m_first;
    Date m_last;
    std::vector<std::string> m_breaks;
};

Result<std::vector<CategoryBreakdown>> categories(Collector& collector)
{
    std::vector<CategoryBreakdown> found;
    for (const Key& category : {Key("ethics"), Key("discipline"), Key()}) {
        TRY_ASSIGN(Breakdown forms,
                   collector.breakdown(Dimension::form, {{Dimension::category, {category}}}));
        if (!forms.upToMonth.rows.empty())
            found.push_back({category, std::move(forms)});
    }
    return found;
}

void checkColumns(Collector& collector, const MonthlyFigures& figures)
{
    std::int64_t open = 0;
    for (const OpenRecommendation& each : figures.openRecommendations)
        open += each.asn;
    if (open != figures.upToMonth.notFollowedUp)
        collector.keep({fmt::format("not_followed_up {} <> {} in the list of recommendations",
                                    figures.upToMonth.notFollowedUp, open)});
    for (const FunnelField& field : funnelFields()) {
        const std::int64_t month = figures.month.*field.figure;
        const std::int64_t before = figures.before.*field.figure;
        const std::int64_t both = figures.upToMonth.*field.figure;
        if (month + before != both)
            collector.keep({fmt::format("{} {} <> {} + {}", field.word, both, before, month)});
    }
}

Result<void> collectTables(Collector& collector, MonthlyFigures& figures)
{
    TRY_ASSIGN(figures.district, collector.breakdown(Dimension::district));
    TRY_ASSIGN(figures.jobLevel, collector.breakdown(Dimension::jobLevel));
    TRY_ASSIGN(figures.source, collector.breakdown(Dimension::source));
    TRY_ASSIGN(figures.categories, categories(collector));
    const KeyFilter acted{Dimension::outcome, {Key("followed_up"), Key("direct")}};
    TRY_ASSIGN(figures.sanction, collector.threeColumns(Dimension::sanction, {acted}));
    const StatisticQuery upToMonth = collector.upToMonth();
    TRY_ASSIGN(figures.employer, collector.count(upToMonth, Dimension::employer));
    TRY_ASSIGN(figures.form, collector.count(upToMonth, Dimension::form));
    TRY_ASSIGN(figures.motive, collector.count(upToMonth, Dimension::motive));
    TRY_ASSIGN(figures.channel, collector.count(upToMonth, Dimension::channel));
    return {};
}

} // namespace

Result<MonthlyFigures> collectFigures(StatisticsService& statistics, const access::Session& session,
                                      std::chrono::year_month period)
{
    Collector collector(statistics, session, period);
    MonthlyFigures figures{.period = period, .position = statistics.position()};
    TRY_ASSIGN(figures.month, collector.funnel(collector.month()));
    TRY_ASSIGN(figures.before, collector.funnel(collector.before()));
    TRY_ASSIGN(figures.upToMonth, collector.funnel(collector.upToMonth()));
    TRY(collectTables(collector, figures));
    TRY_ASSIGN(figures.cases, collector.total(collector.upToMonth(), Unit::caseFile));
    TRY_ASSIGN(figures.reports, collector.total(collector.upToMonth(), Unit::report));
    TRY_ASSIGN(figures.undated,
               collector.total({.filters = {{Dimension::month, {Key()}}}}, Unit::asn));
    TRY_ASSIGN(figures.later, collector.total(collector.later(), Unit::asn));
    const Date last(period / std::chrono::last);
    TRY_ASSIGN(figures.openRecommendations, statistics.openRecommendations(session, last));
    TRY_ASSIGN(figures.developments, statistics.developments(session, Date(period / 1), last));
    checkColumns(collector, figures);
    figures.breaks = collector.breaks();
    return figures;
}

} // namespace jejak::reports
