#include "ui/print/workbook.h"

#include "ui/print/safe_file.h"

#include <array>
#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

namespace jejak::ui {

namespace {

constexpr int longestText = 32767; // that a cell takes

Result<void> copyInto(QIODevice& device, const QString& draft)
{
    QFile written(draft);
    if (!written.open(QIODevice::ReadOnly))
        return fail(ErrorCode::fileUnwritable, {.file = draft.toStdString()});
    std::array<char, 65536> bytes{};
    for (qint64 count = 0; (count = written.read(bytes.data(), bytes.size())) > 0;)
        device.write(bytes.data(), count);
    return {};
}

} // namespace

Sheet::Sheet(lxw_workbook* workbook, const std::string& name)
    : m_sheet(workbook_add_worksheet(workbook, name.c_str()))
    , m_bold(workbook_add_format(workbook))
    , m_day(workbook_add_format(workbook))
{
    format_set_bold(m_bold);
    format_set_num_format(m_day, "yyyy-mm-dd");
}

void Sheet::setWidths(const std::vector<double>& characters)
{
    lxw_col_t column = 0;
    for (const double width : characters) {
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        ++column;
    }
}

void Sheet::writeTitles(const std::vector<std::string>& titles)
{
    lxw_col_t column = 0;
    for (const std::string& each : titles)
        worksheet_write_string(m_sheet, m_row, column++, each.c_str(), m_bold);
    worksheet_freeze_panes(m_sheet, m_row + 1, 0);
    ++m_row;
}

Result<void> Sheet::write(const std::vector<SheetCell>& cells)
{
    if (m_row >= LXW_ROW_MAX)
        return fail(ErrorCode::fileUnwritable, {}, "more rows than a sheet has");
    lxw_col_t column = 0;
    for (const SheetCell& each : cells)
        writeCell(column++, each);
    ++m_row;
    return {};
}

void Sheet::writeText(std::uint16_t column, const std::string& text)
{
    if (worksheet_write_string(m_sheet, m_row, column, text.c_str(), nullptr) !=
        LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return;
    const std::string begin = QString::fromStdString(text).left(longestText).toStdString();
    worksheet_write_string(m_sheet, m_row, column, begin.c_str(), nullptr);
}

void Sheet::writeCell(std::uint16_t column, const SheetCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell)) {
        writeText(column, *text);
    } else if (const auto* figure = std::get_if<std::int64_t>(&cell)) {
        worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*figure), nullptr);
    } else {
        const Date day = std::get<Date>(cell);
        lxw_datetime moment{.year = static_cast<int>(day.year()),
                            .month = static_cast<int>(static_cast<unsigned>(day.month())),
                            .day = static_cast<int>(static_cast<unsigned>(day.day())),
                            .hour = 0,
                            .min = 0,
                            .sec = 0};
        worksheet_write_datetime(m_sheet, m_row, column, &moment, m_day);
    }
}

Result<void> writeWorkbook(const std::filesystem::path& file, const std::string& sheetName,
                           const std::function<Result<void>(Sheet&)>& fill)
{
    return writeSafely(file, [&](QIODevice& device) -> Result<void> {
        // The library writes to a named file only, and keeps no rows in memory when told to.
        const QTemporaryDir folder;
        const QString draft = folder.filePath(QStringLiteral("sheet.xlsx"));
        QByteArray drafts = QFile::encodeName(folder.path());
        lxw_workbook_options options{
            .constant_memory = LXW_TRUE, .tmpdir = drafts.data(), .use_zip64 = LXW_FALSE};
        lxw_workbook* workbook =
            folder.isValid() ? workbook_new_opt(QFile::encodeName(draft).constData(), &options)
                             : nullptr;
        if (workbook == nullptr)
            return fail(ErrorCode::fileUnwritable, {.file = folder.path().toStdString()});
        Sheet sheet(workbook, sheetName);
        const auto filled = fill(sheet);
        if (workbook_close(workbook) != LXW_NO_ERROR)
            return fail(ErrorCode::fileUnwritable, {.file = folder.path().toStdString()});
        TRY(filled);
        return copyInto(device, draft);
    });
}

} // namespace jejak::ui
