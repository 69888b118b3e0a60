#include "core/sanctions/comparison.h"

namespace jejak::sanctions {
namespace {

// "PP 53/2010 (peralihan)" orders its kinds as PP 53/2010 does.
std::string_view withoutRemark(std::string_view regulation)
{
    return regulation.substr(0, regulation.find(" ("));
}

} // namespace

std::optional<Weight> weigh(const reference::Sanctions& sanctions,
                            const std::optional<std::string>& code, std::string_view level,
                            std::optional<Date> act)
{
    if (code)
        if (const reference::Sanction* known = sanctions.sanction(*code, act))
            return Weight{known->level, known->regime, known->code};
    if (const auto told = reference::parseSanctionLevel(level))
        return Weight{*told, {}, {}};
    return std::nullopt;
}

int compare(const Weight& imposed, const Weight& recommended)
{
    if (imposed.level != recommended.level)
        return imposed.level < recommended.level ? -1 : 1;
    if (imposed.code.empty() || recommended.code.empty() ||
        withoutRemark(imposed.regulation) != withoutRemark(recommended.regulation))
        return 0;
    return imposed.code.compare(recommended.code);
}

std::string_view comparisonWord(int compared)
{
    if (compared == 0)
        return "equal";
    return compared < 0 ? "lighter" : "heavier";
}

} // namespace jejak::sanctions
