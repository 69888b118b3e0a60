#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jejak::statistics {

// What one is counted. Every figure names its unit.
enum class Unit {
    asn,            // a respondent per case who is ASN; others are recorded and not counted
    caseFile,       // a case (perkara), by its own place and the respondent of most weight
    report,         // a report (laporan) that led to a case
    recommendation, // a letter of recommendation to the PPK
    decree,         // a decree (SK) of the PPK
};

// By what it can be broken down.
enum class Dimension {
    district, // place of the first act (of the case itself where cases are counted)
    employer, // region of the employer
    office,   // office that handles the case
    jobLevel,
    category,
    form,
    motive, // a respondent may have several
    channel,
    source,
    agency,
    sanction,
    month, // of the date that the query counts by
    ppk,   // region whose head is the PPK, or the agency where there is no region
    outcome,
};

// Which of the four dates of a case places it in time.
enum class DateBasis { occurred, known, received, recorded };

// The words of the command line: "case", "job-level", "received".
std::string_view word(Unit unit);
std::string_view word(Dimension dimension);
std::string_view word(DateBasis basis);
std::optional<Unit> unitFromWord(std::string_view word);
std::optional<Dimension> dimensionFromWord(std::string_view word);
std::optional<DateBasis> dateBasisFromWord(std::string_view word);
std::span<const Unit> allUnits();
std::span<const Dimension> allDimensions();
std::span<const DateBasis> allDateBases();

// A code or word; nothing where there is no value.
using Key = std::optional<std::string>;

// Keeps what has one of these keys; no key means "no value".
struct KeyFilter
{
    Dimension dimension = Dimension::district;
    std::vector<Key> keys;

    friend bool operator==(const KeyFilter&, const KeyFilter&) = default;
};

// What is asked. Both ends of the range belong to it; with a range, what has no date is left out.
struct StatisticQuery
{
    Unit unit = Unit::asn;
    DateBasis dateBasis = DateBasis::received;
    std::optional<Date> from{};
    std::optional<Date> to{};
    std::vector<Dimension> dimensions{}; // at most two
    std::vector<KeyFilter> filters{};

    friend bool operator==(const StatisticQuery&, const StatisticQuery&) = default;
};

// The state of the data that figures are read from: the last commit this office had, and when.
struct DataPosition
{
    std::int64_t commit = 0; // in the order of arrival here; 0 before the first
    Instant instant{};
    TimeZone zone = TimeZone::wib;

    // The day against which limits are overdue.
    Date date() const { return localDate(instant, zone); }
};

// One row of a table: a key per dimension asked for.
struct StatisticRow
{
    std::vector<Key> keys;
    std::int64_t count = 0;

    friend bool operator==(const StatisticRow&, const StatisticRow&) = default;
};

// Counts by key, the highest first, then by key; rows without a value are last among equals.
struct StatisticTable
{
    StatisticQuery query;
    DataPosition position;
    bool multiple = false;  // one may count in several rows (motive); total is then not the sum
    std::int64_t total = 0; // counted by itself, not by adding up the rows
    std::vector<StatisticRow> rows;
    bool reconciled = true;
    std::vector<std::string> breaks; // "rows 37 <> total 38"
};

// The funnel from report to follow-up, in the query's unit.
struct Funnel
{
    std::int64_t reported = 0;
    std::int64_t processed = 0;   // recommended + notProven + incomplete + direct
    std::int64_t recommended = 0; // followedUp + notFollowedUp
    std::int64_t notProven = 0;
    std::int64_t incomplete = 0;
    std::int64_t direct = 0;
    std::int64_t clarification = 0;
    std::int64_t inProcess = 0;
    std::int64_t rejected = 0;
    std::int64_t followedUp = 0;
    std::int64_t notFollowedUp = 0;
    std::int64_t overdue = 0;   // part of notFollowedUp: the PPK's limit has passed
    std::int64_t blocked = 0;   // part of notFollowedUp: data blocked by BKN
    std::int64_t appealed = 0;  // part of followedUp and direct: objection or appeal was lodged
    std::int64_t cancelled = 0; // outside reported

    bool reconciles() const { return breaks().empty(); }

    // The equations that do not hold, as "processed 35 <> 31 + 4 + 1 + 0".
    std::vector<std::string> breaks() const;

    Funnel& operator+=(const Funnel& other);
    friend bool operator==(const Funnel&, const Funnel&) = default;
};

// A figure of the funnel with its word, in the order of the command line, the outcomes it is made
// of (for showing the cases behind it), and the figure that it may be given as a share of.
struct FunnelField
{
    std::string_view word; // "not_followed_up"
    std::int64_t Funnel::*figure = nullptr;
    std::vector<std::string> outcomes;
    std::int64_t Funnel::*whole = nullptr; // null: no percentage
};

std::span<const FunnelField> funnelFields();

// The funnel of what has one key.
struct FunnelRow
{
    Key key;
    Funnel funnel;
};

// The funnel of every key of one dimension; `total` was counted by itself.
struct FunnelTable
{
    StatisticQuery query;
    DataPosition position;
    Funnel total;
    std::vector<FunnelRow> rows; // the most reported first
    bool reconciled = true;
    std::vector<std::string> breaks;
};

// What is counted in the row of `query` with these keys: the same question without dimensions and
// with a filter per key. The list of cases shows exactly these.
StatisticQuery casesBehind(const StatisticQuery& query, std::span<const Key> keys);

} // namespace jejak::statistics
