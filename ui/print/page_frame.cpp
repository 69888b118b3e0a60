#include "ui/print/page_frame.h"

#include "ui/print/page_builder.h"

namespace jejak::ui {

namespace {

constexpr double leftEdge = millimetres(25);
constexpr double rightEdge = millimetres(20);
constexpr double footerTop = millimetres(20); // above the page's lower edge
constexpr double classificationTop = millimetres(10);
constexpr double pageNumberWidth = millimetres(26);
constexpr PaperFace small{7.5};
constexpr PaperFace smallBold{7.5, PaperWeight::bold};
constexpr Grey muted = 70;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

// Sets the frame of one page after another.
class FrameSetter
{
public:
    FrameSetter(const PageFrame& frame, std::size_t pages)
        : m_frame(frame)
        , m_pages(pages)
        , m_small(fontOf(small))
        , m_smallBold(fontOf(smallBold))
    {
    }

    void addTo(PaperPage& page, std::size_t number) const
    {
        const double right = page.size().width() - rightEdge;
        const double top = page.size().height() - footerTop;
        page.lines.push_back({{leftEdge, top, right, top}, points(0.5), muted});
        const QString pageOf = m_frame.pageOf.arg(number).arg(m_pages);
        addText(page, {right - m_smallBold.width(pageOf), top + points(3)}, pageOf, smallBold);
        double y = top + points(3);
        for (const QString& line :
             m_small.lines(m_frame.footer, right - leftEdge - pageNumberWidth, 3)) {
            addText(page, {leftEdge, y}, line, small);
            y += m_small.lineHeight();
        }
        const double centre =
            page.size().width() / 2 - m_smallBold.width(m_frame.classification) / 2;
        if (!m_frame.classification.isEmpty())
            addText(page, {centre, classificationTop}, m_frame.classification, smallBold);
        page.mark = m_frame.mark;
    }

private:
    void addText(PaperPage& page, QPointF topLeft, const QString& line, const PaperFace& face) const
    {
        page.texts.push_back({topLeft + QPointF(0, m_small.ascent()), line, face, muted});
    }

    const PageFrame& m_frame;
    std::size_t m_pages;
    LineBreaker m_small;
    LineBreaker m_smallBold;
};

} // namespace

void addLetterhead(PageBuilder& pages, const reports::Letterhead& letterhead)
{
    const auto centred = [](const std::string& line, PaperFace face) {
        return TextBlock{.text = text(line), .face = face, .alignment = Qt::AlignHCenter};
    };
    pages.add(centred(letterhead.government, {14, PaperWeight::bold}));
    pages.add(centred(letterhead.office, {16, PaperWeight::bold}));
    for (const std::string& line : letterhead.lines)
        pages.add(centred(line, {9}));
    const double right = pages.left() + pages.width();
    pages.skip(points(5));
    pages.page().lines.push_back({{pages.left(), pages.y(), right, pages.y()}, points(2.25)});
    pages.skip(points(2.6));
    pages.page().lines.push_back({{pages.left(), pages.y(), right, pages.y()}, points(0.6)});
    pages.skip(points(4));
}

PageFrame frameOf(const reports::MonthlyReport& report)
{
    PageFrame frame{.footer = text(report.footer),
                    .classification = text(report.classification),
                    .mark = text(report.watermark)};
    if (!report.number.empty() && !report.footer.starts_with(report.number))
        frame.footer =
            QStringLiteral("Nomor ") + text(report.number) + QStringLiteral(" · ") + frame.footer;
    if (report.isDemo && frame.mark.isEmpty())
        frame.mark = QStringLiteral("DATA CONTOH");
    return frame;
}

void framePages(std::vector<PaperPage>& pages, const PageFrame& frame)
{
    const FrameSetter setter(frame, pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        setter.addTo(pages[i], i + 1);
}

} // namespace jejak::ui
