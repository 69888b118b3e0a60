#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace jejak::app {

// A table as a spreadsheet shows it: a headline, what the columns are, and rows whose last cell is
// a number.
struct Spreadsheet
{
    std::string name; // of the sheet: 31 characters at most
    std::string headline;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
};

// Writes an Office Open XML workbook (.xlsx). An older file stays as it was on failure.
// Error fileUnwritable.
Result<void> writeSpreadsheet(const std::filesystem::path& file, const Spreadsheet& sheet);

} // namespace jejak::app
