#include "core/referral/step_fields.h"

#include <array>

namespace jejak::referral {
namespace {

// Steps that are not listed carry none of these.
constexpr std::array<std::pair<StepKind, StepFields>, 6> table{{
    {StepKind::recommended, {.sanction = true}},
    {StepKind::summoned, {.examination = true}},
    {StepKind::sanctioned, {.sanction = true, .decree = true}},
    {StepKind::sanctionedDirectly, {.sanction = true, .decree = true}},
    {StepKind::delivered, {.absence = true}},
    {StepKind::appealDecided, {.sanction = true, .decree = true, .result = true}},
}};

// Several sanctions may be proposed where one may be named; what else is said makes a decree.
bool hasDecree(const Step& step)
{
    DecreeDetails decree = step.decree;
    decree.besides.clear();
    return !decree.isEmpty();
}

} // namespace

StepFields fieldsOf(StepKind kind)
{
    for (const auto& [each, fields] : table)
        if (each == kind)
            return fields;
    return {};
}

std::optional<std::string_view> fieldBeyond(const Step& step)
{
    struct Field
    {
        std::string_view name;
        bool isGiven;
        bool isCarried;
    };
    const StepFields carried = fieldsOf(step.kind);
    const std::initializer_list<Field> fields{
        {"sanction", step.sanction.has_value(), carried.sanction},
        {"sanctions", !step.decree.besides.empty(), carried.sanction},
        {"sanction_text", !step.sanctionText.empty(), carried.sanction},
        {"sanction_level", !step.sanctionLevel.empty(), carried.sanction},
        {"regulation", !step.regulation.empty(), carried.sanction},
        {"article", !step.article.empty(), carried.sanction},
        {"decree", hasDecree(step), carried.decree},
        {"examination_date", step.examinationDate.has_value(), carried.examination},
        {"summons", step.summons != 0, carried.examination},
        {"absent", step.isAbsent, carried.absence},
        {"result", !step.result.empty(), carried.result}};
    for (const Field& each : fields)
        if (each.isGiven && !each.isCarried)
            return each.name;
    return std::nullopt;
}

} // namespace jejak::referral
