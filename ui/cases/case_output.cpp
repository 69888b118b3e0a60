#include "ui/cases/case_output.h"

#include "core/register/csv_writer.h"
#include "ui/cases/case_cells.h"
#include "ui/print/page_builder.h"
#include "ui/print/safe_file.h"
#include "ui/print/table_painter.h"
#include "ui/print/workbook.h"
#include "ui/text/format.h"
#include "ui/text/utf8.h"

#include <array>
#include <sstream>

#include <QCoreApplication>
#include <QIODevice>

namespace jejak::ui {

namespace {

constexpr std::ptrdiff_t rowsAtOnce = 500;

struct OutputTexts
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::OutputTexts)
};

// Calls `take` for every case of the list, in its order.
template <typename Take>
Result<std::int64_t> forEachCase(desk::Desk& desk, const access::Session& session,
                                 const registers::CaseQuery& query, JobControl& control, Take take)
{
    TRY(access::authorize(session, access::Action::exportRegister));
    registers::CaseList list(desk.database());
    TRY_ASSIGN(const std::vector<std::int64_t> keys, list.keys(session, query));
    const auto total = static_cast<std::ptrdiff_t>(keys.size());
    for (std::ptrdiff_t begin = 0; begin < total; begin += rowsAtOnce) {
        if (control.stopRequested())
            return fail(ErrorCode::cancelled);
        const std::ptrdiff_t end = std::min(begin + rowsAtOnce, total);
        TRY_ASSIGN(const auto rows, list.rows(session, {keys.begin() + begin, keys.begin() + end}));
        for (const registers::CaseRow& row : rows)
            TRY(take(row));
        control.report({end, total});
    }
    return total;
}

// How much room the columns need, relative to each other.
constexpr std::array<int, CaseCells::columns> widths{15, 10, 20, 18, 24, 18, 10, 16, 12};

// Whose list is written, and how it looks.
struct TableOrder
{
    desk::Desk& desk;
    const access::Session& session;
    const ShownCases& shown;
    const CaseLabels& labels;
    JobControl& control;

    std::vector<std::string> titles() const
    {
        std::vector<std::string> found;
        for (const int column : shown.columns)
            found.push_back(toUtf8(CaseCells::title(column)));
        return found;
    }

    template <typename Take>
    Result<std::int64_t> forEachRow(Take take) const
    {
        return forEachCase(desk, session, shown.query, control, take);
    }
};

Result<std::int64_t> exportCsv(const TableOrder& order, const std::filesystem::path& file,
                               char separator)
{
    std::int64_t count = 0;
    TRY(writeSafely(file, [&](QIODevice& device) -> Result<void> {
        std::ostringstream text;
        registers::CsvWriter writer(text, separator);
        writer.writeMark();
        writer.write(order.titles());
        const auto flush = [&] {
            const std::string bytes = std::exchange(text, std::ostringstream()).str();
            device.write(bytes.data(), static_cast<qint64>(bytes.size()));
        };
        std::vector<std::string> cells;
        TRY_ASSIGN(count, order.forEachRow([&](const registers::CaseRow& row) -> Result<void> {
            cells.clear();
            for (const int column : order.shown.columns)
                cells.push_back(toUtf8(CaseCells::exported(row, column, order.labels)));
            writer.write(cells);
            flush();
            return {};
        }));
        flush();
        return {};
    }));
    return count;
}

SheetCell sheetCell(std::string text, int column)
{
    if (column == CaseCells::received || column == CaseCells::due)
        if (const auto day = parseIsoDate(text))
            return *day;
    return text;
}

Result<std::int64_t> exportWorkbook(const TableOrder& order, const std::filesystem::path& file)
{
    std::int64_t count = 0;
    const auto fill = [&](Sheet& sheet) -> Result<void> {
        std::vector<double> characters;
        for (const int column : order.shown.columns)
            characters.push_back(widths.at(static_cast<std::size_t>(column)) * 1.5);
        sheet.setWidths(characters);
        sheet.writeTitles(order.titles());
        std::vector<SheetCell> cells;
        TRY_ASSIGN(count, order.forEachRow([&](const registers::CaseRow& row) -> Result<void> {
            cells.clear();
            for (const int column : order.shown.columns)
                cells.push_back(
                    sheetCell(toUtf8(CaseCells::exported(row, column, order.labels)), column));
            return sheet.write(cells);
        }));
        return {};
    };
    const std::string name = order.desk.office().isDemo ? std::string(office::sampleMark)
                                                        : toUtf8(OutputTexts::tr("Cases"));
    TRY(writeWorkbook(file, name, fill));
    return count;
}

reports::ReportTable tableOf(const ShownCases& shown)
{
    reports::ReportTable table;
    table.isWide = true;
    for (const int column : shown.columns) {
        reports::ReportColumn& added = table.columns.emplace_back();
        added.heading = toUtf8(CaseCells::title(column));
        added.width = widths.at(static_cast<std::size_t>(column));
    }
    return table;
}

} // namespace

Result<std::int64_t> exportCases(desk::Desk& desk, const access::Session& session,
                                 const ShownCases& shown, const CaseLabels& labels,
                                 const std::filesystem::path& file, char separator,
                                 JobControl& control)
{
    const TableOrder order{desk, session, shown, labels, control};
    return file.extension() == ".xlsx" ? exportWorkbook(order, file)
                                       : exportCsv(order, file, separator);
}

Result<std::vector<PaperPage>> layOutCases(desk::Desk& desk, const access::Session& session,
                                           const ShownCases& shown, const CaseLabels& labels,
                                           const ListPaper& paper, JobControl& control)
{
    reports::ReportTable table = tableOf(shown);
    TRY_ASSIGN(const std::int64_t count,
               forEachCase(desk, session, shown.query, control,
                           [&](const registers::CaseRow& row) -> Result<void> {
                               reports::ReportRow& cells = table.rows.emplace_back();
                               for (const int column : shown.columns)
                                   cells.cells.push_back(
                                       toUtf8(CaseCells::printed(row, column, labels)));
                               return {};
                           }));
    PageBuilder pages;
    pages.turn(Orientation::landscape);
    pages.add({.text = paper.title, .face = {14, PaperWeight::bold}, .after = 2});
    if (!paper.conditions.isEmpty())
        pages.add({.text = paper.conditions.join(QStringLiteral("; ")), .face = {9}, .after = 2});
    addTable(pages, table);
    std::vector<PaperPage> all = pages.takePages();
    PageFrame frame = paper.frame;
    frame.footer +=
        QStringLiteral(" \u00b7 ") + OutputTexts::tr("%Ln case(s)", "", static_cast<int>(count));
    framePages(all, frame);
    return all;
}

} // namespace jejak::ui
