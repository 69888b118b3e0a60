#include "core/reference/validity.h"

namespace jejak::reference {

Result<std::optional<Date>> readOptionalDate(std::string_view cell)
{
    if (cell.empty())
        return std::optional<Date>();
    const std::optional<Date> date = parseIsoDate(cell);
    if (!date)
        return fail(ErrorCode::invalidInput, {.field = "date", .value = std::string(cell)});
    return date;
}

Result<bool> readFlag(std::string_view cell)
{
    if (cell != "yes" && cell != "no")
        return fail(ErrorCode::invalidInput, {.field = "flag", .value = std::string(cell)});
    return cell == "yes";
}

Result<Validity> Validity::read(std::string_view from, std::string_view to)
{
    TRY_ASSIGN(const std::optional<Date> first, readOptionalDate(from));
    TRY_ASSIGN(const std::optional<Date> last, readOptionalDate(to));
    if (!first)
        return fail(ErrorCode::missingInput, {.field = "valid_from"});
    if (last && *last < *first)
        return fail(ErrorCode::invalidInput, {.field = "valid_to", .value = formatIsoDate(*last)});
    return Validity{*first, last};
}

} // namespace jejak::reference
