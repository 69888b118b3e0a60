#include "core/referral/decree.h"

#include "core/journal/body.h"

namespace jejak::referral {
namespace {

using journal::date;
using journal::put;
using journal::text;
using journal::texts;
using nlohmann::json;

// Years and months; what no decree says is read as nothing.
int small(const json& body, const char* field)
{
    const std::int64_t number = journal::integer(body, field);
    return number >= 0 && number <= 1200 ? static_cast<int>(number) : 0;
}

} // namespace

bool DecreeDetails::isEmpty() const
{
    return *this == DecreeDetails{};
}

json toJson(const DecreeDetails& decree)
{
    json body = json::object();
    put(body, "reason", decree.reason);
    put(body, "reason_text", decree.reasonText);
    put(body, "capacity", decree.capacity);
    put(body, "effective", decree.effective);
    put(body, "ends", decree.ends);
    if (decree.years != 0)
        body["years"] = decree.years;
    if (decree.months != 0)
        body["months"] = decree.months;
    put(body, "rank", decree.rank);
    put(body, "former_rank", decree.formerRank);
    put(body, "legal_position", decree.legalPosition);
    put(body, "stopped", decree.stopped);
    put(body, "cancel_number", decree.cancelNumber);
    put(body, "cancel_date", decree.cancelDate);
    put(body, "remark", decree.remark);
    put(body, "documents", decree.documents);
    put(body, "comparison", decree.comparison);
    put(body, "comparison_reason", decree.comparisonReason);
    put(body, "besides", decree.besides);
    return body;
}

DecreeDetails decreeFrom(const json& body)
{
    if (!body.is_object())
        return {};
    return {.reason = text(body, "reason"),
            .reasonText = text(body, "reason_text"),
            .capacity = text(body, "capacity"),
            .effective = date(body, "effective"),
            .ends = date(body, "ends"),
            .years = small(body, "years"),
            .months = small(body, "months"),
            .rank = text(body, "rank"),
            .formerRank = text(body, "former_rank"),
            .legalPosition = text(body, "legal_position"),
            .stopped = text(body, "stopped"),
            .cancelNumber = text(body, "cancel_number"),
            .cancelDate = date(body, "cancel_date"),
            .remark = text(body, "remark"),
            .documents = texts(body, "documents"),
            .comparison = text(body, "comparison"),
            .comparisonReason = text(body, "comparison_reason"),
            .besides = texts(body, "besides")};
}

} // namespace jejak::referral
