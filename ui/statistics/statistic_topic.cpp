#include "ui/statistics/statistic_topic.h"

#include <QCoreApplication>

namespace jejak::ui {
namespace {

using registers::CaseFilter;
using registers::FilterField;
using statistics::Dimension;

QString text(const char* source)
{
    return QCoreApplication::translate("jejak::ui::StatisticsPage", source);
}

std::optional<FilterField> fieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::district:
        return FilterField::district;
    case Dimension::employer:
        return FilterField::employer;
    case Dimension::office:
        return FilterField::office;
    case Dimension::jobLevel:
        return FilterField::jobLevel;
    case Dimension::category:
        return FilterField::category;
    case Dimension::form:
        return FilterField::form;
    case Dimension::motive:
        return FilterField::motive;
    case Dimension::channel:
        return FilterField::channel;
    case Dimension::source:
        return FilterField::source;
    case Dimension::agency:
        return FilterField::agency;
    case Dimension::sanction:
        return FilterField::sanction;
    case Dimension::month:
        return FilterField::month;
    case Dimension::outcome:
        return FilterField::outcome;
    case Dimension::ppk: // a region or an agency: the list has no such column
        return std::nullopt;
    }
    return std::nullopt;
}

// What the unit and the range of the query mean for the list.
std::optional<CaseFilter> common(const statistics::StatisticQuery& query)
{
    if (query.unit != statistics::Unit::asn || query.dateBasis != statistics::DateBasis::received)
        return std::nullopt;
    CaseFilter filter{.terms = {{FilterField::counted, std::string("yes")}}};
    if (query.from)
        filter.terms.push_back({FilterField::receivedFrom, formatIsoDate(*query.from)});
    if (query.to)
        filter.terms.push_back({FilterField::receivedTo, formatIsoDate(*query.to)});
    return filter;
}

} // namespace

std::vector<StatisticTopic> statisticTopics()
{
    return {
        {QStringLiteral("funnel"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Funnel")),
         {}},
        {QStringLiteral("district"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "By district")),
         {Dimension::district}},
        {QStringLiteral("job-level"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "By job level")),
         {Dimension::jobLevel}},
        {QStringLiteral("form"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Forms of violation")),
         {Dimension::form}},
        {QStringLiteral("source"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Sources")),
         {Dimension::source}},
        {QStringLiteral("motive"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Motives")),
         {Dimension::motive}},
        {QStringLiteral("month"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Trend")),
         {Dimension::month}},
        {QStringLiteral("cross"),
         text(QT_TRANSLATE_NOOP("jejak::ui::StatisticsPage", "Cross table")),
         {Dimension::district, Dimension::jobLevel}},
    };
}

std::optional<CaseFilter> filterBehind(const statistics::StatisticQuery& query,
                                       std::span<const statistics::Key> keys)
{
    auto filter = common(query);
    if (!filter)
        return std::nullopt;
    for (std::size_t i = 0; i < keys.size() && i < query.dimensions.size(); ++i) {
        const auto field = fieldOf(query.dimensions[i]);
        if (!field)
            return std::nullopt;
        filter->terms.push_back({*field, keys[i]});
    }
    return filter;
}

std::optional<CaseFilter> filterBehind(const statistics::StatisticQuery& query,
                                       const statistics::FunnelField& field)
{
    auto filter = common(query);
    if (filter && field.outcomes.size() == 1)
        filter->terms.push_back({FilterField::outcome, field.outcomes.front()});
    return filter;
}

} // namespace jejak::ui
