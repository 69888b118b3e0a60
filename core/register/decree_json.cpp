#include "core/register/decree_json.h"

#include "core/journal/body.h"

namespace jejak::registers {

using journal::put;
using nlohmann::json;

json toJson(const sanctions::Recommended& recommended)
{
    json object{{"step", formatId(recommended.step)}, {"date", formatIsoDate(recommended.date)}};
    put(object, "sanction", recommended.code);
    put(object, "level", recommended.level);
    put(object, "text", recommended.text);
    put(object, "regulation", recommended.regulation);
    put(object, "article", recommended.article);
    return object;
}

json toJson(const sanctions::Decree& decree, const cases::Respondent& respondent)
{
    json object{{"step", formatId(decree.step)},
                {"decided", formatIsoDate(decree.decided)},
                {"state", sanctions::word(decree.state)},
                {"direct", decree.isDirect},
                {"closed_moral", decree.isClosedMoral()}};
    put(object, "number", decree.number);
    put(object, "date", decree.date);
    put(object, "sanction", decree.code);
    object["sanction_missing"] = decree.isSanctionMissing();
    put(object, "level", decree.level);
    put(object, "text", decree.text);
    put(object, "regulation", decree.regulation);
    put(object, "comparison", decree.details.comparison);
    put(object, "comparison_reason", decree.details.comparisonReason);
    put(object, "besides", decree.details.besides);
    put(object, "capacity", decree.details.capacity);
    put(object, "delivered", decree.delivered);
    put(object, "minutes", decree.minutes);
    put(object, "effective", decree.effective);
    put(object, "ends", decree.ends);
    put(object, "served", decree.served);
    json siasn = json::object();
    for (const auto& [field, value] : siasnFields(decree, respondent))
        siasn[field] = value;
    object["siasn"] = std::move(siasn);
    return object;
}

} // namespace jejak::registers
