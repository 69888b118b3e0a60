#include "app/cli/spreadsheet.h"

#include "app/cli/output_file.h"

#include <charconv>
#include <fstream>
#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

namespace jejak::app {
namespace {

double numberOf(const std::string& cell)
{
    std::int64_t number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return static_cast<double>(number);
}

void fill(lxw_workbook* workbook, const Spreadsheet& sheet)
{
    constexpr double textWidth = 44;
    constexpr lxw_row_t headRow = 2;
    lxw_worksheet* worksheet = workbook_add_worksheet(workbook, sheet.name.c_str());
    lxw_format* bold = workbook_add_format(workbook);
    format_set_bold(bold);
    worksheet_write_string(worksheet, 0, 0, sheet.headline.c_str(), nullptr);
    lxw_col_t column = 0;
    for (const std::string& each : sheet.columns)
        worksheet_write_string(worksheet, headRow, column++, each.c_str(), bold);
    if (column > 1)
        worksheet_set_column(worksheet, 0, static_cast<lxw_col_t>(column - 2), textWidth, nullptr);
    lxw_row_t row = headRow;
    for (const auto& line : sheet.rows) {
        ++row;
        column = 0;
        for (const std::string& cell : line) {
            if (column + 1U == line.size())
                worksheet_write_number(worksheet, row, column, numberOf(cell), nullptr);
            else
                worksheet_write_string(worksheet, row, column, cell.c_str(), nullptr);
            ++column;
        }
    }
    worksheet_freeze_panes(worksheet, headRow + 1, 0);
}

} // namespace

Result<void> writeSpreadsheet(const std::filesystem::path& file, const Spreadsheet& sheet)
{
    // The library writes to a named file only, in one go at the end.
    const QTemporaryDir folder;
    const QByteArray draft = QFile::encodeName(folder.filePath(QStringLiteral("sheet.xlsx")));
    lxw_workbook* workbook = folder.isValid() ? workbook_new(draft.constData()) : nullptr;
    if (workbook == nullptr)
        return fail(ErrorCode::fileUnwritable, {.file = folder.path().toStdString()});
    fill(workbook, sheet);
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return fail(ErrorCode::fileUnwritable, {.file = folder.path().toStdString()});
    return writeFile(file, [&](std::ostream& stream) -> Result<void> {
        std::ifstream written(draft.toStdString(), std::ios::binary);
        stream << written.rdbuf();
        if (!written || !stream)
            return fail(ErrorCode::fileUnwritable, {.file = file.string()});
        return {};
    });
}

} // namespace jejak::app
