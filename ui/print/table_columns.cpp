#include "ui/print/table_columns.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace jejak::ui {

namespace {

// Sizes tried, largest first; below the last nothing is readable, and words are broken instead.
constexpr std::array<double, 5> sizes{9, 8.5, 8, 7.5, 7};
constexpr double labelShare = 0.9; // of what its share says, before the type becomes smaller
constexpr std::size_t mostMeasured = 2000; // rows whose words may widen a column

// The widest part of `text` that does not break, without making a list of parts.
double widestWord(const LineBreaker& breaker, QStringView text)
{
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends =
            at == text.size() || text[at] == QLatin1Char(' ') || text[at] == QLatin1Char('\n');
        const bool endsAfter =
            !ends && (text[at] == QLatin1Char('-') || text[at] == QLatin1Char('/'));
        if (!ends && !endsAfter)
            continue;
        widest = std::max(widest, breaker.width(text.sliced(start, at - start + (ends ? 0 : 1))));
        start = at + 1;
    }
    return widest;
}

// The column of labels: the widest of text.
std::size_t labelColumn(const reports::ReportTable& table)
{
    std::size_t found = 0;
    int widest = -1;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const reports::ReportColumn& column = table.columns[c];
        if (column.alignment == reports::Alignment::left && column.width > widest) {
            found = c;
            widest = column.width;
        }
    }
    return found;
}

// What every column needs in one size of type.
struct Needs
{
    std::vector<double> least;   // its longest word
    std::vector<double> natural; // its longest cell on one line

    double sum() const { return std::accumulate(least.begin(), least.end(), 0.0); }
};

Needs needsOf(PageBuilder& pages, const reports::ReportTable& table, double size)
{
    const LineBreaker& bold = pages.breaker({size, PaperWeight::bold});
    const LineBreaker& regular = pages.breaker({size});
    Needs needs;
    for (const reports::ReportColumn& column : table.columns)
        needs.least.push_back(widestWord(bold, QString::fromStdString(column.heading)));
    needs.natural = needs.least;
    const std::size_t label = labelColumn(table);
    const std::size_t rows = std::min(table.rows.size(), mostMeasured);
    for (std::size_t r = 0; r < rows; ++r) {
        const reports::ReportRow& row = table.rows[r];
        const LineBreaker& breaker = row.isTotal ? bold : regular;
        const std::size_t cells = std::min(row.cells.size(), table.columns.size());
        for (std::size_t c = 0; c < cells; ++c) {
            const QString cell = QString::fromStdString(row.cells[c]);
            const double indent = c == label ? cellIndent * row.indent : 0;
            needs.least[c] = std::max(needs.least[c], indent + widestWord(breaker, cell));
            needs.natural[c] = std::max(needs.natural[c], indent + breaker.width(cell));
        }
    }
    for (std::vector<double>* widths : {&needs.least, &needs.natural})
        for (double& width : *widths)
            width += 2 * cellSide + 1;
    return needs;
}

// Columns exactly by their shares.
std::vector<double> byShares(const reports::ReportTable& table, double width)
{
    double shares = 0;
    for (const reports::ReportColumn& column : table.columns)
        shares += std::max(column.width, 1);
    std::vector<double> widths;
    for (const reports::ReportColumn& column : table.columns)
        widths.push_back(width * std::max(column.width, 1) / shares);
    return widths;
}

bool holds(const std::vector<double>& widths, const std::vector<double>& least)
{
    return std::equal(widths.begin(), widths.end(), least.begin(), std::greater_equal<>());
}

// Gives `rest` to the columns by their shares, none beyond `most`; returns what nobody took.
double distribute(std::vector<double>& widths, const reports::ReportTable& table, double rest,
                  const std::vector<double>& most)
{
    for (bool taken = true; taken && rest > 1;) {
        taken = false;
        int shares = 0;
        for (std::size_t c = 0; c < widths.size(); ++c)
            if (widths[c] + 1 < most[c])
                shares += std::max(table.columns[c].width, 1);
        const double before = rest;
        for (std::size_t c = 0; c < widths.size() && shares > 0; ++c) {
            if (widths[c] + 1 >= most[c])
                continue;
            const double part = before * std::max(table.columns[c].width, 1) / shares;
            const double given = std::min(part, most[c] - widths[c]);
            widths[c] += given;
            rest -= given;
            taken = true;
        }
    }
    return rest;
}

std::vector<double> byNeeds(const reports::ReportTable& table, const Needs& needs, double width)
{
    const double scale = std::min(1.0, width / needs.sum());
    std::vector<double> widths;
    for (const double least : needs.least)
        widths.push_back(least * scale);
    const double rest = distribute(widths, table, width - needs.sum(), needs.natural);
    distribute(widths, table, rest, std::vector<double>(widths.size(), 2 * width));
    return widths;
}

} // namespace

TableColumns columnsFor(PageBuilder& pages, const reports::ReportTable& table, double width)
{
    TableColumns columns{.label = labelColumn(table)};
    std::vector<double> widths = byShares(table, width);
    Needs needs;
    for (const double size : sizes) {
        columns.face.size = size;
        needs = needsOf(pages, table, size);
        double& label = needs.least[columns.label];
        label = std::max(
            label, std::min(needs.natural[columns.label], labelShare * widths[columns.label]));
        if (needs.sum() <= width)
            break;
    }
    if (!holds(widths, needs.least))
        widths = byNeeds(table, needs, width);
    columns.edges.push_back(pages.left());
    for (const double column : widths)
        columns.edges.push_back(columns.edges.back() + column);
    return columns;
}

} // namespace jejak::ui
