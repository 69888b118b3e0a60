#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace jejak::ui {

using SheetCell = std::variant<std::string, std::int64_t, Date>;

// The one sheet of a workbook while it is written, row by row from the top.
class Sheet
{
public:
    Sheet(lxw_workbook* workbook, const std::string& name);

    // In characters, from left to right; before the first row.
    void setWidths(const std::vector<double>& characters);

    // The titles of the columns, which stay in sight and filter what is below.
    void writeTitles(const std::vector<std::string>& titles);

    // Error fileUnwritable when a sheet has no more rows.
    Result<void> write(const std::vector<SheetCell>& cells);

private:
    void writeText(std::uint16_t column, const std::string& text);
    void writeCell(std::uint16_t column, const SheetCell& cell);

    lxw_worksheet* m_sheet;
    lxw_format* m_bold;
    lxw_format* m_day;
    std::uint32_t m_row = 0;
};

// Writes an Office Open XML workbook (.xlsx) of one sheet, whose name has 31 characters at most. An
// older file stays as it was on failure. Errors: those of writeSafely, or what `fill` returned.
Result<void> writeWorkbook(const std::filesystem::path& file, const std::string& sheetName,
                           const std::function<Result<void>(Sheet&)>& fill);

} // namespace jejak::ui
