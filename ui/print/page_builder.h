#pragma once

#include "ui/print/paper.h"
#include "ui/text/line_breaking.h"

#include <map>
#include <vector>

namespace jejak::ui {

// Lines of one face between an upper and a lower distance, in points.
struct TextBlock
{
    QString text{};
    PaperFace face{};
    Qt::Alignment alignment = Qt::AlignLeft;
    double before = 0;
    double after = 0;
    double indent = 0;      // of all lines
    double firstIndent = 0; // of the first line beyond that
};

// Fills page after page from top to bottom. What is kept with the next content (headings) is
// placed when that content is, on the page where it begins.
class PageBuilder
{
public:
    PageBuilder();

    const LineBreaker& breaker(const PaperFace& face);

    // The area between the margins.
    double left() const;
    double width() const;
    double room() const; // below what was placed so far
    double fullHeight() const;
    double y() const { return m_y; }
    PaperPage& page() { return m_pages.back(); }
    Orientation orientation() const { return m_pages.back().orientation; }
    bool isPageEmpty() const;

    // Goes on with upright or lying pages, on this one where nothing stands on it yet.
    void turn(Orientation orientation);

    // Begins the next page.
    void breakPage();

    // Places what is kept, on a new page unless `height` fits below it on this one.
    void require(double height);

    void keepWithNext(TextBlock block);

    // Places the block, broken over pages with at least two lines on each. `following` is what
    // has to fit below its end on the same page.
    void add(const TextBlock& block, double following = 0);

    // The same for an item of a list, with its number before the first line.
    void addItem(const TextBlock& block, const QString& number, double following = 0);

    // Moves down below what was placed by hand.
    void advance(double height) { m_y += height; }

    // Leaves a distance; none at the top of a page.
    void skip(double height);

    // A line of text in `area`'s width with its top at y; no moving.
    void place(const QString& line, const PaperFace& face, QRectF area, Qt::Alignment alignment);

    double heightOf(const TextBlock& block);

    std::vector<PaperPage> takePages() { return std::move(m_pages); }

private:
    QStringList linesOf(const TextBlock& block);
    void begin(const TextBlock& block, double following);
    void placeBlock(const TextBlock& block);
    void placeLines(const TextBlock& block, const QStringList& lines, qsizetype first);
    void placeKept();

    std::map<PaperFace, LineBreaker> m_breakers;
    std::vector<PaperPage> m_pages;
    std::vector<TextBlock> m_kept;
    Orientation m_wanted = Orientation::portrait;
    double m_y = 0;
};

} // namespace jejak::ui
