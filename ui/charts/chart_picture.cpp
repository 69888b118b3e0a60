#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_painter.h"
#include "ui/print/paper_font.h"
#include "ui/print/safe_file.h"
#include "ui/text/line_breaking.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPdfWriter>

namespace jejak::ui {

namespace {

constexpr double width = 605; // 16 cm
constexpr double margin = 16;
constexpr double columns = 240; // height of standing columns
constexpr double perInch = 96;  // units of this file
constexpr double resolution = 300;
constexpr double textSize = 12.0;
constexpr double titleSize = 14.0;

// A chart between its title and its note, laid out in 1/96 inch.
class Picture
{
public:
    Picture(const ChartData& data, ChartStyle style)
        : m_style(std::move(style))
        , m_title(paperFont(titleSize, PaperWeight::bold))
        , m_note(paperFont(textSize))
    {
        m_style.font = paperFont(textSize);
        m_style.unit = 1;
        m_style.labelLines = 4;
        m_style.evenRows = false;
        m_titleLines = data.title.isEmpty() ? QStringList() : m_title.lines(data.title, inside());
        m_noteLines = data.note.isEmpty() ? QStringList() : m_note.lines(data.note, inside());
        m_layout = layOut(data, m_style, {inside(), columns});
    }

    QSizeF size() const
    {
        return {width, 2 * margin + heightOf(m_title, m_titleLines) + m_layout.height +
                           heightOf(m_note, m_noteLines)};
    }

    void paint(QPainter& painter) const
    {
        const ChartColours colours = paperColours();
        painter.translate(margin, margin);
        painter.setPen(colours.text);
        paintLines(painter, m_title, m_titleLines);
        painter.translate(0, heightOf(m_title, m_titleLines));
        paintChart(painter, m_layout, m_style, colours);
        painter.translate(0, m_layout.height + (m_noteLines.isEmpty() ? 0 : margin / 2));
        painter.setPen(colours.muted);
        paintLines(painter, m_note, m_noteLines);
    }

private:
    static double inside() { return width - 2 * margin; }

    static double heightOf(const LineBreaker& font, const QStringList& lines)
    {
        return lines.isEmpty() ? 0 : font.lineHeight() * double(lines.size()) + margin / 2;
    }

    static void paintLines(QPainter& painter, const LineBreaker& font, const QStringList& lines)
    {
        painter.setFont(font.font());
        double baseline = font.ascent();
        for (const QString& line : lines) {
            painter.drawText(QPointF(0, baseline), line);
            baseline += font.lineHeight();
        }
    }

    ChartStyle m_style;
    LineBreaker m_title;
    LineBreaker m_note;
    QStringList m_titleLines;
    QStringList m_noteLines;
    ChartLayout m_layout;
};

} // namespace

QImage chartPicture(const ChartData& data, ChartStyle style)
{
    const Picture picture(data, std::move(style));
    constexpr double scale = resolution / perInch;
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(resolution / 0.0254));
    image.setDotsPerMeterY(int(resolution / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture.paint(painter);
    return image;
}

Result<void> saveChartPng(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path)
{
    return writeSafely(path, [&](QIODevice& device) -> Result<void> {
        if (!chartPicture(data, style).save(&device, "PNG"))
            return fail(ErrorCode::fileUnwritable, {.file = path.filename().string()});
        return {};
    });
}

Result<void> saveChartPdf(const ChartData& data, const ChartStyle& style,
                          const std::filesystem::path& path)
{
    return writeSafely(path, [&](QIODevice& device) -> Result<void> {
        const Picture picture(data, style);
        QPdfWriter writer(&device);
        writer.setTitle(data.title);
        writer.setCreator(QStringLiteral("Jejak Netral"));
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(picture.size() / perInch, QPageSize::Inch));
        QPainter painter(&writer);
        painter.scale(writer.resolution() / perInch, writer.resolution() / perInch);
        picture.paint(painter);
        return {};
    });
}

} // namespace jejak::ui
