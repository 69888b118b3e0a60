#pragma once

#include <array>

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace jejak::ui {

// A font that remembers how wide its letters are, for breaking thousands of short texts into
// lines. Paint with `font()`: it is without kerning, so that widths add up. One thread only.
class LineBreaker
{
public:
    explicit LineBreaker(const QFont& font);

    const QFont& font() const { return m_font; }
    double lineHeight() const { return m_metrics.height(); }
    double ascent() const { return m_metrics.ascent(); }
    double width(QStringView text) const;

    // The lines of `text` within `width`, broken at blanks and after - and /, and inside words
    // only where one alone is too long. Line feeds are kept. At least one line, perhaps empty.
    QStringList lines(const QString& text, double width) const;

    // The same, at most `most` lines, the last shortened with an ellipsis where text is left over.
    QStringList lines(const QString& text, double width, int most) const;

private:
    double width(QChar letter) const;
    void breakParagraph(QStringView text, double width, QStringList& lines) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable std::array<double, 0x250> m_widths; // of the Latin letters, negative while unknown
};

} // namespace jejak::ui
