#include "ui/print/report_preview.h"

#include "ui/print/page_painter.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace jejak::ui {

namespace {

constexpr int margin = 2 * grid::unit;
constexpr int keptPictures = 12;
constexpr double largestFit = 1.4; // paper is not blown up to fill a wide window
constexpr std::array zooms{0.25, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0};

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(keptPictures)
{
    setObjectName(QStringLiteral("reportPreview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(3 * grid::unit);
    translate();
}

void ReportPreview::translate()
{
    setAccessibleName(tr("Pages of the report"));
}

void ReportPreview::setPages(std::vector<PaperPage> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    m_toldPage = 0;
    verticalScrollBar()->setValue(0);
    arrange();
}

double ReportPreview::zoom() const
{
    if (m_zoom)
        return *m_zoom;
    double widest = 0;
    for (const PaperPage& page : m_pages)
        widest = std::max(widest, page.size().width());
    if (widest <= 0)
        return 1;
    const double inches = widest / paperUnitsPerInch;
    return std::clamp((viewport()->width() - 2 * margin) / (inches * logicalDpiX()), 0.1,
                      largestFit);
}

void ReportPreview::setZoom(std::optional<double> zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_pictures.clear();
    arrange();
    showPage(page);
}

void ReportPreview::zoomIn()
{
    const double now = zoom();
    const auto* next =
        std::find_if(zooms.begin(), zooms.end(), [now](double each) { return each > now * 1.01; });
    setZoom(next == zooms.end() ? zooms.back() : *next);
}

void ReportPreview::zoomOut()
{
    const double now = zoom();
    const auto next = std::find_if(zooms.rbegin(), zooms.rend(),
                                   [now](double each) { return each < now * 0.99; });
    setZoom(next == zooms.rend() ? zooms.front() : *next);
}

void ReportPreview::fitWidth()
{
    setZoom({});
}

void ReportPreview::arrange()
{
    m_areas.clear();
    const double scale = zoom() * logicalDpiX() / paperUnitsPerInch;
    int widest = 0;
    int y = margin;
    for (const PaperPage& page : m_pages) {
        const QSize size = (page.size() * scale).toSize();
        m_areas.emplace_back(QPoint(0, y), size);
        widest = std::max(widest, size.width());
        y += size.height() + margin;
    }
    const int room = std::max(viewport()->width(), widest + 2 * margin);
    for (QRect& area : m_areas)
        area.moveLeft((room - area.width()) / 2);
    horizontalScrollBar()->setRange(0, room - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    tellPage();
    viewport()->update();
}

QRect ReportPreview::pageOnScreen(std::size_t index) const
{
    return m_areas[index].translated(-horizontalScrollBar()->value(),
                                     -verticalScrollBar()->value());
}

int ReportPreview::currentPage() const
{
    const int middle = viewport()->height() / 2;
    for (std::size_t i = 0; i < m_areas.size(); ++i)
        if (pageOnScreen(i).bottom() + margin >= middle)
            return int(i) + 1;
    return int(m_areas.size());
}

void ReportPreview::showPage(int page)
{
    if (page >= 1 && page <= int(m_areas.size()))
        verticalScrollBar()->setValue(m_areas[std::size_t(page - 1)].top() - margin);
}

void ReportPreview::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage)
        return;
    m_toldPage = page;
    if (page > 0) {
        setAccessibleDescription(textOf(m_pages[std::size_t(page - 1)]));
        QAccessibleEvent announced(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&announced);
    }
    emit currentPageChanged(page, int(m_pages.size()));
}

QPixmap ReportPreview::picture(std::size_t index, const QRect& area)
{
    if (const QPixmap* known = m_pictures.object(index))
        return *known;
    const double ratio = devicePixelRatioF();
    QPixmap picture(area.size() * ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = picture.width() / m_pages[index].size().width();
    painter.scale(scale, scale);
    paintPage(painter, m_pages[index]);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    m_pictures.insert(index, new QPixmap(picture));
    return picture;
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Colours& colours = Theme::current().colours();
    painter.fillRect(event->rect(), colours.window);
    if (m_pages.empty()) {
        painter.setPen(colours.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         tr("There is no report to show yet."));
        return;
    }
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const QRect area = pageOnScreen(i);
        if (!area.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.drawPixmap(area.topLeft(), picture(i, area));
        painter.setPen(colours.line);
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_zoom)
        m_pictures.clear();
    arrange();
}

void ReportPreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    tellPage();
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitWidth();
    case Qt::Key_PageDown:
        return showPage(std::min(currentPage() + 1, int(m_pages.size())));
    case Qt::Key_PageUp:
        return showPage(std::max(currentPage() - 1, 1));
    case Qt::Key_Home:
        return showPage(1);
    case Qt::Key_End:
        return showPage(int(m_pages.size()));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace jejak::ui
