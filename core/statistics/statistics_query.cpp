#include "core/statistics/statistics_query.h"

#include <algorithm>

#include <fmt/format.h>

namespace jejak::statistics {
namespace {

// From where one unit is counted. `s` is always the row that tells place, position and outcome.
struct Population
{
    const char* from;
    const char* counted;
    const char* cancelled;
};

#define JEJAK_FIRST_ROW "JOIN statistic_row AS s ON s.case_key = t.case_key AND s.is_first = 1"
#define JEJAK_ROW_OF_STEP                                                                          \
    "JOIN statistic_row AS s ON s.case_key = t.case_key AND s.respondent = t.respondent"

Population population(Unit unit)
{
    switch (unit) {
    case Unit::asn:
        return {"statistic_row AS s", "s.is_counted = 1",
                "s.is_counted = 0 AND s.outcome = 'cancelled' AND s.is_asn = 1"};
    case Unit::caseFile:
        return {"statistic_row AS s", "s.is_first = 1 AND s.outcome <> 'cancelled'",
                "s.is_first = 1 AND s.outcome = 'cancelled'"};
    case Unit::report:
        return {"report AS t " JEJAK_FIRST_ROW, "s.outcome <> 'cancelled'",
                "s.outcome = 'cancelled'"};
    case Unit::recommendation:
        return {"step AS t " JEJAK_ROW_OF_STEP,
                "t.step = 'recommended' AND t.is_voided = 0 AND s.outcome <> 'cancelled'",
                "t.step = 'recommended' AND t.is_voided = 0 AND s.outcome = 'cancelled'"};
    case Unit::decree:
        return {"step AS t " JEJAK_ROW_OF_STEP,
                "t.step IN ('sanctioned', 'sanctioned_directly') AND t.is_voided = 0 "
                "AND s.outcome <> 'cancelled'",
                "t.step IN ('sanctioned', 'sanctioned_directly') AND t.is_voided = 0 "
                "AND s.outcome = 'cancelled'"};
    }
    return {};
}

#undef JEJAK_FIRST_ROW
#undef JEJAK_ROW_OF_STEP

// A report has dates of its own; everything else has those of the row.
const char* dateOf(Unit unit, DateBasis basis)
{
    switch (basis) {
    case DateBasis::occurred:
        return "s.occurred";
    case DateBasis::known:
        return unit == Unit::report ? "t.known" : "s.known";
    case DateBasis::received:
        return unit == Unit::report ? "t.received" : "s.received";
    case DateBasis::recorded:
        return "nullif(s.recorded, '')";
    }
    return "NULL";
}

std::string keyOf(const StatisticQuery& query, Dimension dimension)
{
    switch (dimension) {
    case Dimension::district: // a case lies where it was recorded, a person's act where it happened
        return query.unit == Unit::asn ? "s.district" : "s.place";
    case Dimension::employer:
        return "s.employer";
    case Dimension::office:
        return "s.office";
    case Dimension::jobLevel:
        return "s.job_level";
    case Dimension::category:
        return "s.category";
    case Dimension::form:
        return "s.form";
    case Dimension::motive:
        return "m.motive";
    case Dimension::channel:
        return "s.channel";
    case Dimension::source:
        return query.unit == Unit::report ? "t.source" : "s.source";
    case Dimension::agency:
        return "s.agency";
    case Dimension::sanction:
        return query.unit == Unit::decree ? "t.sanction_now" : "s.sanction";
    case Dimension::month:
        return fmt::format("substr({}, 1, 7)", dateOf(query.unit, query.dateBasis));
    case Dimension::ppk: // the employer decides who the PPK is, not the place
        return "coalesce(s.employer, s.agency)";
    case Dimension::outcome:
        return "s.outcome";
    }
    return "NULL";
}

bool isWholePopulation(const StatisticQuery& query)
{
    return query.unit == Unit::asn && !query.from && !query.to && query.filters.empty();
}

std::string from(const StatisticQuery& query, const Population& of)
{
    const bool byMotive = std::ranges::count(query.dimensions, Dimension::motive) != 0;
    return byMotive ? fmt::format("{} LEFT JOIN respondent_motive AS m ON m.case_key = s.case_key "
                                  "AND m.respondent = s.respondent",
                                  of.from)
                    : std::string(of.from);
}

// Through an index that lacks a column asked for, nearly every row would be looked up one by one;
// reading the table from one end to the other is several times faster. "+" keeps the index away.
std::string counted(const StatisticQuery& query, const Population& of, bool isCovered)
{
    return query.unit == Unit::asn && !isCovered ? fmt::format("+{}", of.counted) : of.counted;
}

// Whether statistic_row_cross has everything.
bool isCrossCovered(const StatisticQuery& query)
{
    return isWholePopulation(query) &&
           std::ranges::all_of(query.dimensions, [](Dimension dimension) {
               return dimension == Dimension::district || dimension == Dimension::jobLevel;
           });
}

// "IN (?, ?)" for the keys that are values.
std::string placeholders(const std::vector<Key>& keys, std::vector<std::string>& texts)
{
    std::string list;
    for (const Key& key : keys) {
        if (!key)
            continue;
        list += list.empty() ? "?" : ", ?";
        texts.push_back(*key);
    }
    return list;
}

std::string motiveCondition(const KeyFilter& filter, std::vector<std::string>& texts)
{
    constexpr const char* own = "SELECT 1 FROM respondent_motive AS f "
                                "WHERE f.case_key = s.case_key AND f.respondent = s.respondent";
    const std::string list = placeholders(filter.keys, texts);
    std::string condition = fmt::format("EXISTS ({} AND f.motive IN ({}))", own, list);
    if (std::ranges::count(filter.keys, Key()) != 0)
        condition += fmt::format(" OR NOT EXISTS ({})", own);
    return condition;
}

std::string condition(const StatisticQuery& query, const KeyFilter& filter,
                      std::vector<std::string>& texts)
{
    if (filter.dimension == Dimension::motive)
        return motiveCondition(filter, texts);
    const std::string key = keyOf(query, filter.dimension);
    std::string condition = fmt::format("{} IN ({})", key, placeholders(filter.keys, texts));
    if (std::ranges::count(filter.keys, Key()) != 0)
        condition += fmt::format(" OR {} IS NULL", key);
    return condition;
}

std::string where(const StatisticQuery& query, std::string population,
                  std::vector<std::string>& texts)
{
    std::string where = std::move(population);
    const char* date = dateOf(query.unit, query.dateBasis);
    if (query.from) {
        where += fmt::format(" AND {} >= ?", date);
        texts.push_back(formatIsoDate(*query.from));
    }
    if (query.to) {
        where += fmt::format(" AND {} <= ?", date);
        texts.push_back(formatIsoDate(*query.to));
    }
    for (const KeyFilter& filter : query.filters)
        where += fmt::format(" AND ({})", condition(query, filter, texts));
    return where;
}

std::string keyOfOnly(const StatisticQuery& query)
{
    return query.dimensions.empty() ? "NULL" : keyOf(query, query.dimensions.front());
}

} // namespace

ComposedQuery countQuery(const StatisticQuery& query)
{
    const Population of = population(query.unit);
    ComposedQuery composed;
    std::string keys;
    for (const Dimension dimension : query.dimensions)
        keys += keyOf(query, dimension) + ", ";
    composed.sql =
        fmt::format("SELECT {}count(*) FROM {} WHERE {}", keys, from(query, of),
                    where(query, counted(query, of, isCrossCovered(query)), composed.texts));
    if (query.dimensions.size() == 1)
        composed.sql += " GROUP BY 1";
    if (query.dimensions.size() == 2)
        composed.sql += " GROUP BY 1, 2";
    return composed;
}

ComposedQuery totalQuery(const StatisticQuery& query)
{
    // All less the few who are not counted: both are read off the ends of an index.
    if (isWholePopulation(query))
        return {"SELECT (SELECT count(*) FROM statistic_row) - "
                "(SELECT count(*) FROM statistic_row WHERE is_counted = 0)",
                {}};
    StatisticQuery undivided = query;
    undivided.dimensions.clear();
    return countQuery(undivided);
}

ComposedQuery funnelQuery(const StatisticQuery& query, Date today)
{
    const Population of = population(query.unit);
    const bool isCovered = isWholePopulation(query) && query.dimensions.empty();
    ComposedQuery composed;
    composed.texts.push_back(formatIsoDate(today));
    composed.sql = fmt::format("SELECT {}, s.outcome, count(*), sum(ifnull(s.due < ?, 0)), "
                               "sum(s.is_blocked), sum(s.is_appealed) FROM {} WHERE {} GROUP BY {}",
                               keyOfOnly(query), of.from,
                               where(query, counted(query, of, isCovered), composed.texts),
                               query.dimensions.empty() ? "2" : "1, 2");
    return composed;
}

ComposedQuery cancelledQuery(const StatisticQuery& query)
{
    const Population of = population(query.unit);
    ComposedQuery composed;
    composed.sql = fmt::format("SELECT {}, count(*) FROM {} WHERE {}{}", keyOfOnly(query), of.from,
                               where(query, of.cancelled, composed.texts),
                               query.dimensions.empty() ? "" : " GROUP BY 1");
    return composed;
}

} // namespace jejak::statistics
