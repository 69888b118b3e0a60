#include "ui/text/line_breaking.h"

namespace jejak::ui {

namespace {

QFont withoutKerning(QFont font)
{
    font.setKerning(false);
    return font;
}

bool mayBreakAfter(QChar letter)
{
    return letter == QLatin1Char(' ') || letter == QLatin1Char('-') || letter == QLatin1Char('/');
}

QStringView withoutTrailingBlanks(QStringView text)
{
    while (!text.isEmpty() && text.back() == QLatin1Char(' '))
        text.chop(1);
    return text;
}

} // namespace

LineBreaker::LineBreaker(const QFont& font)
    : m_font(withoutKerning(font))
    , m_metrics(m_font)
{
    m_widths.fill(-1);
}

double LineBreaker::width(QChar letter) const
{
    const char16_t code = letter.unicode();
    if (code >= m_widths.size())
        return m_metrics.horizontalAdvance(letter);
    double& known = m_widths[code];
    if (known < 0)
        known = m_metrics.horizontalAdvance(letter);
    return known;
}

double LineBreaker::width(QStringView text) const
{
    double sum = 0;
    for (const QChar letter : text) {
        if (letter.isSurrogate())
            return m_metrics.horizontalAdvance(text.toString());
        sum += width(letter);
    }
    return sum;
}

QStringList LineBreaker::lines(const QString& text, double width) const
{
    QStringList lines;
    if (!text.contains(QLatin1Char('\n')) && this->width(text) <= width)
        return {text};
    for (const QStringView paragraph : QStringView(text).split(QLatin1Char('\n')))
        breakParagraph(paragraph, width, lines);
    return lines;
}

QStringList LineBreaker::lines(const QString& text, double width, int most) const
{
    QStringList all = lines(text, width);
    if (all.size() <= most)
        return all;
    const QString rest = all.mid(most - 1).join(QLatin1Char(' '));
    all = all.mid(0, most);
    all.last() = m_metrics.elidedText(rest, Qt::ElideRight, width);
    return all;
}

void LineBreaker::breakParagraph(QStringView text, double width, QStringList& lines) const
{
    qsizetype start = 0;
    qsizetype lastBreak = 0; // where the line may end; `start` while nowhere
    double filled = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const double letter = this->width(text[at]);
        const bool fits = filled + letter <= width || text[at] == QLatin1Char(' ');
        if (!fits && at > start) {
            const qsizetype end = lastBreak > start ? lastBreak : at;
            lines += withoutTrailingBlanks(text.sliced(start, end - start)).toString();
            start = end;
            lastBreak = start;
            filled = this->width(text.sliced(start, at - start));
        }
        filled += letter;
        if (mayBreakAfter(text[at]))
            lastBreak = at + 1;
    }
    lines += withoutTrailingBlanks(text.sliced(start)).toString();
}

} // namespace jejak::ui
