#include "core/statistics/statistics.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jejak::statistics {
namespace {

constexpr std::array<std::pair<Unit, std::string_view>, 5> unitWords{{
    {Unit::asn, "asn"},
    {Unit::caseFile, "case"},
    {Unit::report, "report"},
    {Unit::recommendation, "recommendation"},
    {Unit::decree, "decree"},
}};

constexpr std::array<std::pair<Dimension, std::string_view>, 14> dimensionWords{{
    {Dimension::district, "district"},
    {Dimension::employer, "employer"},
    {Dimension::office, "office"},
    {Dimension::jobLevel, "job-level"},
    {Dimension::category, "category"},
    {Dimension::form, "form"},
    {Dimension::motive, "motive"},
    {Dimension::channel, "channel"},
    {Dimension::source, "source"},
    {Dimension::agency, "agency"},
    {Dimension::sanction, "sanction"},
    {Dimension::month, "month"},
    {Dimension::ppk, "ppk"},
    {Dimension::outcome, "outcome"},
}};

constexpr std::array<std::pair<DateBasis, std::string_view>, 4> basisWords{{
    {DateBasis::occurred, "occurred"},
    {DateBasis::known, "known"},
    {DateBasis::received, "received"},
    {DateBasis::recorded, "recorded"},
}};

template <typename T, std::size_t Size>
std::optional<T> fromWord(const std::array<std::pair<T, std::string_view>, Size>& table,
                          std::string_view word)
{
    for (const auto& [value, known] : table)
        if (known == word)
            return value;
    return std::nullopt;
}

template <typename T, std::size_t Size>
constexpr std::array<T, Size>
valuesOf(const std::array<std::pair<T, std::string_view>, Size>& table)
{
    std::array<T, Size> values{};
    for (std::size_t i = 0; i < Size; ++i)
        values[i] = table[i].first;
    return values;
}

} // namespace

std::string_view word(Unit unit)
{
    return unitWords[static_cast<std::size_t>(unit)].second;
}

std::string_view word(Dimension dimension)
{
    return dimensionWords[static_cast<std::size_t>(dimension)].second;
}

std::string_view word(DateBasis basis)
{
    return basisWords[static_cast<std::size_t>(basis)].second;
}

std::optional<Unit> unitFromWord(std::string_view word)
{
    return fromWord(unitWords, word);
}

std::optional<Dimension> dimensionFromWord(std::string_view word)
{
    return fromWord(dimensionWords, word);
}

std::optional<DateBasis> dateBasisFromWord(std::string_view word)
{
    return fromWord(basisWords, word);
}

std::span<const Unit> allUnits()
{
    static constexpr auto units = valuesOf(unitWords);
    return units;
}

std::span<const Dimension> allDimensions()
{
    static constexpr auto dimensions = valuesOf(dimensionWords);
    return dimensions;
}

std::span<const DateBasis> allDateBases()
{
    static constexpr auto bases = valuesOf(basisWords);
    return bases;
}

std::vector<std::string> Funnel::breaks() const
{
    std::vector<std::string> found;
    if (reported != processed + clarification + inProcess + rejected)
        found.push_back(fmt::format(
            "reported {} <> processed {} + clarification {} + in_process {} + rejected {}",
            reported, processed, clarification, inProcess, rejected));
    if (processed != recommended + notProven + incomplete + direct)
        found.push_back(fmt::format(
            "processed {} <> recommended {} + not_proven {} + incomplete {} + direct {}", processed,
            recommended, notProven, incomplete, direct));
    if (recommended != followedUp + notFollowedUp)
        found.push_back(fmt::format("recommended {} <> followed_up {} + not_followed_up {}",
                                    recommended, followedUp, notFollowedUp));
    if (overdue > notFollowedUp)
        found.push_back(fmt::format("overdue {} > not_followed_up {}", overdue, notFollowedUp));
    if (blocked > notFollowedUp)
        found.push_back(fmt::format("blocked {} > not_followed_up {}", blocked, notFollowedUp));
    return found;
}

Funnel& Funnel::operator+=(const Funnel& other)
{
    for (const FunnelField& field : funnelFields())
        this->*field.figure += other.*field.figure;
    return *this;
}

std::span<const FunnelField> funnelFields()
{
    static const std::array<FunnelField, 15> fields{{
        {"reported",
         &Funnel::reported,
         {"recommended", "followed_up", "not_proven", "incomplete", "direct", "clarification",
          "in_process", "rejected"}},
        {"processed",
         &Funnel::processed,
         {"recommended", "followed_up", "not_proven", "incomplete", "direct"},
         &Funnel::reported},
        {"recommended", &Funnel::recommended, {"recommended", "followed_up"}, &Funnel::processed},
        {"not_proven", &Funnel::notProven, {"not_proven"}},
        {"incomplete", &Funnel::incomplete, {"incomplete"}},
        {"direct", &Funnel::direct, {"direct"}},
        {"clarification", &Funnel::clarification, {"clarification"}},
        {"in_process", &Funnel::inProcess, {"in_process"}},
        {"rejected", &Funnel::rejected, {"rejected"}},
        {"followed_up", &Funnel::followedUp, {"followed_up"}, &Funnel::recommended},
        {"not_followed_up", &Funnel::notFollowedUp, {"recommended"}, &Funnel::recommended},
        {"overdue", &Funnel::overdue, {"recommended"}, &Funnel::notFollowedUp},
        {"blocked", &Funnel::blocked, {"recommended"}, &Funnel::notFollowedUp},
        {"appealed", &Funnel::appealed, {"followed_up", "direct"}},
        {"cancelled", &Funnel::cancelled, {"cancelled"}},
    }};
    return fields;
}

StatisticQuery casesBehind(const StatisticQuery& query, std::span<const Key> keys)
{
    StatisticQuery behind = query;
    behind.dimensions.clear();
    for (std::size_t i = 0; i < std::min(keys.size(), query.dimensions.size()); ++i)
        behind.filters.push_back({query.dimensions[i], {keys[i]}});
    return behind;
}

} // namespace jejak::statistics
