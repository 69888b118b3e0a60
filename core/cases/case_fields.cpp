#include "core/cases/case_fields.h"

#include "core/base/date.h"
#include "core/cases/case_bodies.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace jejak::cases {
namespace {

enum class FieldType { text, date, personKind, category, list };

struct Field
{
    std::string_view kind;
    std::string_view name;
    FieldType type = FieldType::text;
};

using enum FieldType;

constexpr std::array fields{
    Field{caseSet, "place"},
    Field{caseSet, "place_text"},
    Field{caseSet, "channel"},
    Field{caseSet, "narrative"},

    Field{reportSet, "source"},
    Field{reportSet, "source_text"},
    Field{reportSet, "number"},
    Field{reportSet, "known", date},
    Field{reportSet, "received", date},

    Field{respondentSet, "name"},
    Field{respondentSet, "nip"},
    Field{respondentSet, "kind", personKind},
    Field{respondentSet, "position"},
    Field{respondentSet, "job_level"},
    Field{respondentSet, "job_level_group"},
    Field{respondentSet, "rank"},
    Field{respondentSet, "unit"},
    Field{respondentSet, "agency"},
    Field{respondentSet, "region"},
    Field{respondentSet, "motives", list},

    Field{actSet, "form"},
    Field{actSet, "form_text"},
    Field{actSet, "category", category},
    Field{actSet, "proposed_category", category},
    Field{actSet, "category_reason"},
    Field{actSet, "occurred", date},
    Field{actSet, "place"},
    Field{actSet, "place_text"},
};

bool isText(const nlohmann::json& value)
{
    return value.is_string();
}

bool fits(FieldType type, const nlohmann::json& value)
{
    if (value.is_null())
        return type != personKind;
    if (type == list)
        return value.is_array() && std::all_of(value.begin(), value.end(), isText);
    if (!value.is_string())
        return false;
    const auto& text = value.get_ref<const std::string&>();
    switch (type) {
    case FieldType::text:
    case list:
        return true;
    case date:
        return parseIsoDate(text).has_value();
    case personKind:
        return text == "pns" || text == "pppk" || text == "non_asn";
    case category:
        return text == "ethics" || text == "discipline";
    }
    return false;
}

} // namespace

Result<void> checkLength(std::string_view field, std::string_view text)
{
    constexpr std::array<std::string_view, 7> shortFields{"name", "nip",    "position", "unit",
                                                          "rank", "agency", "number"};
    const bool isShort =
        std::find(shortFields.begin(), shortFields.end(), field) != shortFields.end();
    const std::size_t longest = field == "narrative" ? 2'000'000 : isShort ? 1'000 : 20'000;
    if (text.size() <= longest)
        return {};
    return fail(ErrorCode::invalidInput, {.field = std::string(field),
                                          .rule = "too_long",
                                          .number = static_cast<std::int64_t>(longest)});
}

Result<void> checkField(std::string_view kind, const std::string& field,
                        const nlohmann::json& value)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& each) {
        return each.kind == kind && each.name == field;
    });
    if (found != fields.end() && fits(found->type, value)) {
        if (value.is_string())
            TRY(checkLength(field, value.get_ref<const std::string&>()));
        return {};
    }
    return fail(ErrorCode::invalidInput,
                {.field = field, .value = value.is_string() ? value.get<std::string>() : ""});
}

} // namespace jejak::cases
