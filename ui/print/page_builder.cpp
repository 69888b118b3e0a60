#include "ui/print/page_builder.h"

#include <algorithm>

namespace jejak::ui {

namespace {

constexpr double leftMargin = millimetres(25);
constexpr double rightMargin = millimetres(20);
constexpr double topMargin = millimetres(20);
constexpr double bottomMargin = millimetres(25); // with the footer
constexpr double lineSpacing = 1.12;
constexpr qsizetype fewestLines = 2; // of a paragraph on a page

double lineHeightOf(const LineBreaker& breaker)
{
    return breaker.lineHeight() * lineSpacing;
}

// Centred lines of about the same length, without a last word alone.
QStringList balanced(const LineBreaker& breaker, const QString& text, double width)
{
    QStringList lines = breaker.lines(text, width);
    if (lines.size() < 2)
        return lines;
    double narrow = width / 2;
    double wide = width;
    while (wide - narrow > points(2)) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = breaker.lines(text, middle);
        (tried.size() > lines.size() ? narrow : wide) = middle;
    }
    return breaker.lines(text, wide);
}

} // namespace

PageBuilder::PageBuilder()
    : m_pages(1)
    , m_y(topMargin)
{
}

const LineBreaker& PageBuilder::breaker(const PaperFace& face)
{
    const auto found = m_breakers.find(face);
    if (found != m_breakers.end())
        return found->second;
    return m_breakers.emplace(face, LineBreaker(fontOf(face))).first->second;
}

double PageBuilder::left() const
{
    return leftMargin;
}

double PageBuilder::width() const
{
    return m_pages.back().size().width() - leftMargin - rightMargin;
}

double PageBuilder::fullHeight() const
{
    return m_pages.back().size().height() - topMargin - bottomMargin;
}

double PageBuilder::room() const
{
    return topMargin + fullHeight() - m_y;
}

bool PageBuilder::isPageEmpty() const
{
    return m_y <= topMargin;
}

void PageBuilder::turn(Orientation orientation)
{
    m_wanted = orientation;
    if (isPageEmpty())
        m_pages.back().orientation = orientation;
    else if (this->orientation() != orientation)
        breakPage();
}

void PageBuilder::breakPage()
{
    m_pages.push_back({.orientation = m_wanted});
    m_y = topMargin;
}

void PageBuilder::require(double height)
{
    double kept = 0;
    for (const TextBlock& block : m_kept)
        kept += heightOf(block);
    if (kept + height > room() && !isPageEmpty())
        breakPage();
    placeKept();
}

void PageBuilder::keepWithNext(TextBlock block)
{
    m_kept.push_back(std::move(block));
}

void PageBuilder::placeKept()
{
    const std::vector<TextBlock> kept = std::move(m_kept);
    m_kept.clear();
    for (const TextBlock& block : kept) {
        skip(points(block.before));
        placeLines(block, linesOf(block), 0);
        skip(points(block.after));
    }
}

QStringList PageBuilder::linesOf(const TextBlock& block)
{
    const LineBreaker& lines = breaker(block.face);
    const double inside = width() - points(block.indent);
    if (block.alignment & Qt::AlignHCenter)
        return balanced(lines, block.text, inside);
    if (block.firstIndent <= 0)
        return lines.lines(block.text, inside);
    // The first line is shorter: what it does not hold is broken anew in the full width.
    QStringList first = lines.lines(block.text, inside - points(block.firstIndent));
    if (first.size() < 2)
        return first;
    const QString begin = first.front();
    return QStringList(begin) + lines.lines(block.text.mid(begin.size()).trimmed(), inside);
}

double PageBuilder::heightOf(const TextBlock& block)
{
    return points(block.before + block.after) +
           lineHeightOf(breaker(block.face)) * static_cast<double>(linesOf(block).size());
}

void PageBuilder::add(const TextBlock& block, double following)
{
    begin(block, following);
    placeBlock(block);
}

void PageBuilder::addItem(const TextBlock& block, const QString& number, double following)
{
    begin(block, following);
    place(number, block.face, {left(), m_y, points(block.indent), 0}, Qt::AlignLeft);
    placeBlock(block);
}

// Finds the page where the block begins, with what follows it where that has to stay with it.
void PageBuilder::begin(const TextBlock& block, double following)
{
    const double all = heightOf(block) + following;
    const auto lines = static_cast<double>(std::min(linesOf(block).size(), fewestLines));
    const bool staysWhole = following > 0 && all <= fullHeight();
    require(staysWhole ? all : points(block.before) + lines * lineHeightOf(breaker(block.face)));
    skip(points(block.before));
}

void PageBuilder::placeBlock(const TextBlock& block)
{
    const double lineHeight = lineHeightOf(breaker(block.face));
    const QStringList lines = linesOf(block);
    qsizetype first = 0;
    while (first < lines.size()) {
        const qsizetype rest = lines.size() - first;
        auto fitting = std::clamp<qsizetype>(qsizetype(room() / lineHeight), 1, rest);
        if (rest - fitting == 1 && fitting > fewestLines)
            --fitting; // no single line at the top of the next page
        placeLines(block, lines.mid(first, fitting), first);
        first += fitting;
        if (first < lines.size())
            breakPage();
    }
    skip(points(block.after));
}

void PageBuilder::placeLines(const TextBlock& block, const QStringList& lines, qsizetype first)
{
    const double lineHeight = lineHeightOf(breaker(block.face));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double indent = points(block.indent + (first + i == 0 ? block.firstIndent : 0.0));
        place(lines[i], block.face, {left() + indent, m_y, width() - indent, lineHeight},
              block.alignment);
        m_y += lineHeight;
    }
}

void PageBuilder::skip(double height)
{
    if (!isPageEmpty())
        m_y += height;
}

void PageBuilder::place(const QString& line, const PaperFace& face, QRectF area,
                        Qt::Alignment alignment)
{
    if (line.isEmpty())
        return;
    const LineBreaker& measure = breaker(face);
    double x = area.left();
    if (alignment & Qt::AlignRight)
        x = area.right() - measure.width(line);
    else if (alignment & Qt::AlignHCenter)
        x = area.left() + (area.width() - measure.width(line)) / 2;
    page().texts.push_back(
        {.baseline = {x, area.top() + measure.ascent()}, .text = line, .face = face});
}

} // namespace jejak::ui
