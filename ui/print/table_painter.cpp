#include "ui/print/table_painter.h"

#include "ui/print/table_columns.h"

#include <algorithm>

namespace jejak::ui {

namespace {

using reports::ReportColumn;
using reports::ReportRow;
using reports::ReportTable;

constexpr double widestUpright = millimetres(175);
constexpr double noteDistance = points(2);
constexpr double ruleWidth = points(0.8);
constexpr double hairline = points(0.35);
constexpr Grey hairlineGrey = 130;
constexpr Grey headerGrey = 240;
constexpr double keptWhole = 0.6;         // of a page: a table up to that height is not divided
constexpr std::size_t rowsWithHeader = 3; // that have to fit below the header where a table begins

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Qt::Alignment alignmentOf(reports::Alignment alignment)
{
    switch (alignment) {
    case reports::Alignment::left:
        return Qt::AlignLeft;
    case reports::Alignment::right:
        return Qt::AlignRight;
    case reports::Alignment::centre:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

// A heading over one column, or over neighbours of one group.
struct HeaderCell
{
    std::size_t first = 0;
    std::size_t count = 1;
    QStringList lines{};
};

struct SetRow
{
    std::vector<QStringList> cells{};
    qsizetype lines = 1;
    PaperFace face{};
    double indent = 0;
};

// An upright table is not stretched where it stands among lying ones.
double widthOf(const PageBuilder& pages, const ReportTable& table)
{
    return table.isWide ? pages.width() : std::min(pages.width(), widestUpright);
}

// Sets one table.
class TableSetter
{
public:
    TableSetter(PageBuilder& pages, const ReportTable& table)
        : m_pages(pages)
        , m_table(table)
        , m_columns(columnsFor(pages, table, widthOf(pages, table)))
    {
        for (const ReportColumn& column : table.columns)
            m_alignments.push_back(alignmentOf(column.alignment));
        setHeader();
    }

    void set()
    {
        m_pages.require(startHeight());
        beginPart();
        std::vector<SetRow> last;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            last.push_back(setRow(m_table.rows[r]));
            // A total stays with the row before it.
            if (r + 1 < m_table.rows.size() && m_table.rows[r + 1].isTotal)
                continue;
            const bool end = r + 1 == m_table.rows.size();
            addRows(last, end ? notesHeight() : 0);
            last.clear();
        }
        endPart();
        m_pages.skip(noteDistance);
        for (const TextBlock& note : notes())
            m_pages.add(note);
    }

private:
    double lineHeight() { return m_pages.breaker(m_columns.face).lineHeight(); }
    double heightOf(qsizetype lines) { return double(lines) * lineHeight() + 2 * cellTop; }
    double right() const { return m_columns.edges.back(); }

    void setHeader()
    {
        const LineBreaker& bold = m_pages.breaker(m_columns.bold());
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const ReportColumn& column = m_table.columns[c];
            HeaderCell cell{.first = c};
            cell.lines = bold.lines(text(column.heading), m_columns.width(c) - 2 * cellSide);
            m_headings.push_back(cell);
            if (column.group.empty())
                continue;
            if (c > 0 && m_table.columns[c - 1].group == column.group)
                ++m_groups.back().count;
            else
                m_groups.push_back({.first = c});
        }
        qsizetype most = 0;
        for (HeaderCell& group : m_groups) {
            group.lines = bold.lines(text(m_table.columns[group.first].group),
                                     m_columns.width(group.first, group.count) - 2 * cellSide);
            most = std::max(most, group.lines.size());
        }
        m_groupHeight = m_groups.empty() ? 0 : heightOf(most);
        qsizetype grouped = 1;
        double alone = 0;
        for (const HeaderCell& heading : m_headings)
            if (m_table.columns[heading.first].group.empty())
                alone = std::max(alone, heightOf(heading.lines.size()));
            else
                grouped = std::max(grouped, heading.lines.size());
        const double below = m_groups.empty() ? 0 : heightOf(grouped);
        m_headerHeight = std::max(alone, m_groupHeight + below);
    }

    // What has to fit where the table begins: all of it when it is small, else its first rows.
    double startHeight()
    {
        double first = m_headerHeight;
        double all = m_headerHeight + notesHeight();
        const double small = m_pages.fullHeight() * keptWhole;
        for (std::size_t r = 0; r < m_table.rows.size() && all <= small; ++r) {
            const double row = heightOf(setRow(m_table.rows[r]).lines);
            all += row;
            if (r < rowsWithHeader)
                first += row;
        }
        return all <= small ? all : std::min(first, small);
    }

    SetRow setRow(const ReportRow& row)
    {
        SetRow set{.face = row.isTotal ? m_columns.bold() : m_columns.face,
                   .indent = cellIndent * row.indent};
        const LineBreaker& breaker = m_pages.breaker(set.face);
        const std::size_t cells = std::min(row.cells.size(), m_table.columns.size());
        for (std::size_t c = 0; c < cells; ++c) {
            const double inside =
                m_columns.width(c) - 2 * cellSide - (c == m_columns.label ? set.indent : 0);
            set.cells.push_back(breaker.lines(text(row.cells[c]), inside));
            set.lines = std::max(set.lines, set.cells.back().size());
        }
        return set;
    }

    std::vector<TextBlock> notes() const
    {
        std::vector<TextBlock> blocks;
        for (const std::string& note : m_table.notes)
            blocks.push_back({.text = text(note), .face = {8.5, PaperWeight::italic}, .after = 1});
        return blocks;
    }

    double notesHeight()
    {
        double height = noteDistance;
        for (const TextBlock& note : notes())
            height += m_pages.heightOf(note);
        return height;
    }

    // Rows that stay together, with `following` below them on the same page.
    void addRows(const std::vector<SetRow>& rows, double following)
    {
        double together = following;
        for (const SetRow& row : rows)
            together += heightOf(row.lines);
        if (together > m_pages.room() && together <= m_pages.fullHeight() - m_headerHeight)
            nextPart();
        for (const SetRow& row : rows)
            addRow(row);
    }

    // A row higher than a page goes on at the next.
    void addRow(const SetRow& row)
    {
        qsizetype first = 0;
        while (first < row.lines) {
            const auto fitting = qsizetype((m_pages.room() - 2 * cellTop) / lineHeight());
            if (fitting < 1 || (fitting < row.lines - first && !m_partIsEmpty && first == 0)) {
                nextPart();
                continue;
            }
            const qsizetype count = std::min(fitting, row.lines - first);
            placeLines(row, first, count);
            m_pages.advance(heightOf(count));
            rule(m_pages.y(), hairline, hairlineGrey);
            m_partIsEmpty = false;
            first += count;
        }
    }

    void placeLines(const SetRow& row, qsizetype first, qsizetype count)
    {
        const double line = lineHeight();
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const double indent = c == m_columns.label ? row.indent : 0;
            QRectF area(m_columns.edges[c] + cellSide + indent, m_pages.y() + cellTop,
                        m_columns.width(c) - 2 * cellSide - indent, line);
            const qsizetype last = std::min(first + count, row.cells[c].size());
            for (qsizetype i = first; i < last; ++i) {
                m_pages.place(row.cells[c][i], row.face, area, m_alignments[c]);
                area.translate(0, line);
            }
        }
    }

    void nextPart()
    {
        endPart();
        m_pages.breakPage();
        m_pages.add({.text = text(m_table.title) + QStringLiteral(" (lanjutan)"),
                     .face = {8.5, PaperWeight::italic},
                     .after = 3});
        beginPart();
    }

    void beginPart()
    {
        m_partTop = m_pages.y();
        m_partIsEmpty = true;
        m_pages.page().fills.push_back({{m_columns.edges.front(), m_partTop,
                                         right() - m_columns.edges.front(), m_headerHeight},
                                        headerGrey});
        rule(m_partTop, ruleWidth, 0);
        for (const HeaderCell& group : m_groups) {
            placeHeading(group, m_partTop, m_groupHeight);
            const double y = m_partTop + m_groupHeight;
            m_pages.page().lines.push_back(
                {{m_columns.edges[group.first], y, m_columns.edges[group.first + group.count], y},
                 hairline,
                 hairlineGrey});
        }
        for (const HeaderCell& heading : m_headings) {
            const bool alone = m_table.columns[heading.first].group.empty();
            const double top = alone ? 0 : m_groupHeight;
            placeHeading(heading, m_partTop + top, m_headerHeight - top);
        }
        m_pages.advance(m_headerHeight);
        rule(m_pages.y(), ruleWidth, 0);
    }

    void placeHeading(const HeaderCell& cell, double top, double height)
    {
        const double line = lineHeight();
        QRectF area(m_columns.edges[cell.first] + cellSide,
                    top + (height - line * double(cell.lines.size())) / 2,
                    m_columns.width(cell.first, cell.count) - 2 * cellSide, line);
        for (const QString& words : cell.lines) {
            m_pages.place(words, m_columns.bold(), area, Qt::AlignHCenter);
            area.translate(0, line);
        }
    }

    void endPart()
    {
        rule(m_pages.y(), ruleWidth, 0);
        for (std::size_t edge = 0; edge < m_columns.edges.size(); ++edge) {
            const bool inGroup =
                std::any_of(m_groups.begin(), m_groups.end(), [&](const auto& group) {
                    return edge > group.first && edge < group.first + group.count;
                });
            const double x = m_columns.edges[edge];
            m_pages.page().lines.push_back(
                {{x, m_partTop + (inGroup ? m_groupHeight : 0), x, m_pages.y()},
                 hairline,
                 hairlineGrey});
        }
    }

    void rule(double y, double width, Grey grey)
    {
        m_pages.page().lines.push_back({{m_columns.edges.front(), y, right(), y}, width, grey});
    }

    PageBuilder& m_pages;
    const ReportTable& m_table;
    TableColumns m_columns;
    std::vector<Qt::Alignment> m_alignments;
    std::vector<HeaderCell> m_headings;
    std::vector<HeaderCell> m_groups;
    double m_groupHeight = 0;
    double m_headerHeight = 0;
    double m_partTop = 0;
    bool m_partIsEmpty = true;
};

} // namespace

void addTable(PageBuilder& pages, const ReportTable& table)
{
    if (table.columns.empty())
        return;
    if (table.isWide)
        pages.turn(Orientation::landscape);
    pages.keepWithNext({.text = text(table.title), .face = {10, PaperWeight::bold}, .before = 8});
    if (!table.unit.empty())
        pages.keepWithNext(
            {.text = text(table.unit), .face = {8.5, PaperWeight::italic}, .after = 2});
    TableSetter(pages, table).set();
    pages.skip(points(6));
}

} // namespace jejak::ui
