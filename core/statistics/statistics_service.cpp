#include "core/statistics/statistics_service.h"

#include "core/sqlite/database.h"
#include "core/statistics/statistics_query.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace jejak::statistics {
namespace {

void run(sqlite::Database& database, const ComposedQuery& query,
         const std::function<void(const sqlite::Row&)>& onRow)
{
    const std::vector<sqlite::Value> values(query.texts.begin(), query.texts.end());
    database.forEachComposed(query.sql, values, onRow);
}

// No value comes after every value.
bool keysBefore(const std::vector<Key>& a, const std::vector<Key>& b)
{
    return std::ranges::lexicographical_compare(a, b, [](const Key& left, const Key& right) {
        if (left.has_value() != right.has_value())
            return left.has_value();
        return left < right;
    });
}

std::int64_t totalOf(sqlite::Database& database, const StatisticQuery& query)
{
    std::int64_t total = 0;
    run(database, totalQuery(query), [&](const sqlite::Row& row) { total = row.integer(0); });
    return total;
}

void reconcile(StatisticTable& table)
{
    std::int64_t sum = 0;
    for (const StatisticRow& row : table.rows) {
        sum += row.count;
        if (row.count > table.total)
            table.breaks.push_back(fmt::format("row {} > total {}", row.count, table.total));
    }
    if (table.multiple ? sum < table.total : sum != table.total)
        table.breaks.push_back(fmt::format("rows {} <> total {}", sum, table.total));
    table.reconciled = table.breaks.empty();
}

Result<void> checkDimensions(const std::vector<Dimension>& dimensions)
{
    if (dimensions.size() > 2 || (dimensions.size() == 2 && dimensions[0] == dimensions[1]))
        return fail(ErrorCode::invalidInput,
                    {.field = "by", .value = std::string(word(dimensions.back()))});
    return {};
}

// Adds what has one outcome; an outcome this program does not know is reported and nothing else, so
// that the equations show it.
void add(Funnel& funnel, std::string_view outcome, std::int64_t count)
{
    funnel.reported += count;
    const auto addTo = [&](std::initializer_list<std::int64_t Funnel::*> figures) {
        for (const auto figure : figures)
            funnel.*figure += count;
    };
    if (outcome == "in_process")
        addTo({&Funnel::inProcess});
    else if (outcome == "clarification")
        addTo({&Funnel::clarification});
    else if (outcome == "rejected")
        addTo({&Funnel::rejected});
    else if (outcome == "incomplete")
        addTo({&Funnel::incomplete, &Funnel::processed});
    else if (outcome == "not_proven")
        addTo({&Funnel::notProven, &Funnel::processed});
    else if (outcome == "direct")
        addTo({&Funnel::direct, &Funnel::processed});
    else if (outcome == "recommended")
        addTo({&Funnel::notFollowedUp, &Funnel::recommended, &Funnel::processed});
    else if (outcome == "followed_up")
        addTo({&Funnel::followedUp, &Funnel::recommended, &Funnel::processed});
}

std::map<Key, Funnel> funnels(sqlite::Database& database, const StatisticQuery& query, Date today)
{
    std::map<Key, Funnel> found;
    run(database, funnelQuery(query, today), [&](const sqlite::Row& row) {
        Funnel& funnel = found[row.optionalText(0)];
        const std::string_view outcome = row.text(1);
        add(funnel, outcome, row.integer(2));
        if (outcome == "recommended") {
            funnel.overdue += row.integer(3);
            funnel.blocked += row.integer(4);
        } else if (outcome == "followed_up" || outcome == "direct") {
            funnel.appealed += row.integer(5);
        }
    });
    run(database, cancelledQuery(query),
        [&](const sqlite::Row& row) { found[row.optionalText(0)].cancelled += row.integer(1); });
    return found;
}

Funnel funnelOf(sqlite::Database& database, StatisticQuery query, Date today)
{
    query.dimensions.clear();
    return funnels(database, query, today)[Key()];
}

void reconcile(FunnelTable& table)
{
    Funnel sum;
    for (const FunnelRow& row : table.rows)
        sum += row.funnel;
    for (const FunnelField& field : funnelFields())
        if (sum.*field.figure != table.total.*field.figure)
            table.breaks.push_back(fmt::format("rows {} <> total {} ({})", sum.*field.figure,
                                               table.total.*field.figure, field.word));
    for (std::string& each : table.total.breaks())
        table.breaks.push_back(std::move(each));
    table.reconciled = table.breaks.empty();
}

} // namespace

Result<StatisticTable> StatisticsService::count(const access::Session& session,
                                                const StatisticQuery& query)
{
    TRY(access::authorize(session, access::Action::readStatistics));
    TRY(checkDimensions(query.dimensions));
    StatisticTable table{.query = query, .position = m_position, .rows = {}, .breaks = {}};
    table.multiple = std::ranges::count(query.dimensions, Dimension::motive) != 0;
    table.total = totalOf(m_database, query);
    if (query.dimensions.empty())
        return table;
    run(m_database, countQuery(query), [&](const sqlite::Row& row) {
        StatisticRow counted;
        const int keys = static_cast<int>(query.dimensions.size());
        for (int i = 0; i < keys; ++i)
            counted.keys.push_back(row.optionalText(i));
        counted.count = row.integer(keys);
        table.rows.push_back(std::move(counted));
    });
    std::ranges::sort(table.rows, [](const StatisticRow& a, const StatisticRow& b) {
        return a.count != b.count ? a.count > b.count : keysBefore(a.keys, b.keys);
    });
    reconcile(table);
    return table;
}

Result<Funnel> StatisticsService::funnel(const access::Session& session,
                                         const StatisticQuery& query)
{
    TRY(access::authorize(session, access::Action::readStatistics));
    return funnelOf(m_database, query, m_position.date());
}

Result<FunnelTable> StatisticsService::funnelBy(const access::Session& session,
                                                const StatisticQuery& query)
{
    TRY(access::authorize(session, access::Action::readStatistics));
    if (query.dimensions.size() != 1 || query.dimensions.front() == Dimension::motive)
        return fail(ErrorCode::invalidInput, {.field = "by"});
    FunnelTable table{
        .query = query, .position = m_position, .total = {}, .rows = {}, .breaks = {}};
    table.total = funnelOf(m_database, query, m_position.date());
    for (auto& [key, funnel] : funnels(m_database, query, m_position.date()))
        table.rows.push_back({key, funnel});
    std::ranges::sort(table.rows, [](const FunnelRow& a, const FunnelRow& b) {
        return a.funnel.reported != b.funnel.reported ? a.funnel.reported > b.funnel.reported
                                                      : keysBefore({a.key}, {b.key});
    });
    reconcile(table);
    return table;
}

} // namespace jejak::statistics
