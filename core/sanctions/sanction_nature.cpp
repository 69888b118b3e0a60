#include "core/sanctions/sanction_nature.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jejak::sanctions {
namespace {

using reference::SanctionLevel;

bool isDismissal(std::string_view wording)
{
    const std::string text = lowerAscii(squeeze(wording));
    constexpr std::array<std::string_view, 4> beginnings{"pemberhentian", "diberhentikan",
                                                         "pemutusan hubungan", "ptdh"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view each) { return text.starts_with(each); });
}

SanctionNature natureOf(std::optional<SanctionLevel> level, std::string_view text)
{
    return {level == SanctionLevel::ethicsClosed || level == SanctionLevel::ethicsOpen,
            level == SanctionLevel::dismissalDishonourable || isDismissal(text),
            level != SanctionLevel::ethicsClosed && level != SanctionLevel::ethicsOpen &&
                level != SanctionLevel::dismissalDishonourable};
}

} // namespace

std::optional<SanctionNature> natureOf(const reference::Sanctions& sanctions,
                                       const std::optional<std::string>& code,
                                       std::string_view level, std::string_view text, Date day)
{
    if (code)
        if (const reference::Sanction* known = sanctions.sanction(*code, day)) {
            SanctionNature nature = natureOf(known->level, known->text);
            nature.isDiscipline =
                known->regime.starts_with("PP 53/2010") || known->regime.starts_with("PP 94/2021");
            return nature;
        }
    const auto told = reference::parseSanctionLevel(level);
    if (!told && trim(text).empty())
        return std::nullopt;
    return natureOf(told, text);
}

} // namespace jejak::sanctions
