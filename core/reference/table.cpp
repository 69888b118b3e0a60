#include "core/reference/table.h"

#include "core/base/text.h"
#include "core/reference/reference_files.h"

#include <algorithm>

namespace jejak::reference {
namespace {

// Takes one cell off `rest`, up to a comma or line end, which stays.
std::string_view takeCell(std::string_view& rest)
{
    if (rest.starts_with('"')) {
        const std::size_t end = std::min(rest.find('"', 1), rest.size() - 1);
        const std::string_view cell = rest.substr(1, end - 1);
        rest.remove_prefix(end + 1);
        return cell;
    }
    const std::size_t end = std::min(rest.find_first_of(",\n"), rest.size());
    const std::string_view cell = rest.substr(0, end);
    rest.remove_prefix(end);
    return cell;
}

} // namespace

Result<std::string_view> embeddedText(std::string_view name)
{
    for (const EmbeddedFile& file : files::embeddedFiles())
        if (file.name == name)
            return file.text;
    return fail(ErrorCode::fileUnreadable, {.file = std::string(name)});
}

Result<std::string_view> tableText(std::string_view name, const TableTexts& instead)
{
    const auto found = instead.find(name);
    if (found == instead.end())
        return embeddedText(name);
    return std::string_view(found->second);
}

bool takeRow(std::string_view& rest, std::span<std::string_view> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = takeCell(rest);
        const bool last = i + 1 == cells.size();
        if (rest.empty())
            return last;
        if (rest.front() != (last ? '\n' : ','))
            return false;
        rest.remove_prefix(1);
    }
    return true;
}

std::vector<std::string> listOf(std::string_view cell)
{
    std::vector<std::string> parts;
    if (cell.empty())
        return parts;
    for (const std::string_view part : split(cell, ';'))
        parts.emplace_back(part);
    return parts;
}

} // namespace jejak::reference
