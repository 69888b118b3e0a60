#include "ui/charts/bar_chart.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace jejak::ui {

namespace {

constexpr int columnHeight = 240;
constexpr int barWidth = 360;
constexpr int columnWidth = 24;

ChartColours screenColours()
{
    const Colours& colours = Theme::current().colours();
    return {.bar = colours.accent.text,
            .text = colours.text,
            .muted = colours.muted,
            .line = colours.line};
}

// The values in the order Qt Charts stacks them: lying bars from the bottom up.
QBarSet* barSet(std::vector<Bar> bars, ChartShape shape, bool missing)
{
    if (shape == ChartShape::bars)
        std::reverse(bars.begin(), bars.end());
    auto* set = new QBarSet(QString{});
    for (const Bar& bar : bars)
        *set << (bar.missing == missing ? static_cast<double>(bar.value) : 0.0);
    const ChartColours colours = screenColours();
    set->setBrush(barBrush(colours, missing));
    set->setPen(missing ? QPen(colours.bar) : QPen(Qt::NoPen));
    return set;
}

QAbstractBarSeries* seriesOf(ChartShape shape)
{
    switch (shape) {
    case ChartShape::bars:
        return new QHorizontalStackedBarSeries;
    case ChartShape::columns:
        return new QStackedBarSeries;
    }
    return nullptr;
}

QBarCategoryAxis* categoriesOf(std::size_t count)
{
    // Categories need names of their own; the labels are painted by hand.
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names += QString::number(i);
    auto* axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setVisible(false);
    return axis;
}

} // namespace

BarChart::BarChart(ChartShape shape, QWidget* parent)
    : QChartView(parent)
    , m_shape(shape)
{
    setObjectName(QStringLiteral("barChart"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setVerticalPolicy(shape == ChartShape::bars ? QSizePolicy::Fixed
                                                       : QSizePolicy::Preferred);
    setSizePolicy(policy);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void BarChart::setData(ChartData data, BarOrder order)
{
    m_data = std::move(data);
    if (order == BarOrder::byValue && m_shape == ChartShape::bars)
        m_data.bars = sortedByValue(std::move(m_data.bars));
    m_current = 0;
    m_hovered.reset();
    setAccessibleName(m_data.title);
    setAccessibleDescription(inWords(m_data));
    rebuild();
}

void BarChart::setPlacesShown(bool shown)
{
    m_places = shown;
    arrange();
    update();
}

ChartStyle BarChart::style() const
{
    return {.font = fontOf(TextRole::body), .shape = m_shape, .places = m_places};
}

QSize BarChart::sizeHint() const
{
    if (m_shape == ChartShape::columns)
        return {std::max(barWidth, columnWidth * int(m_data.bars.size())), columnHeight};
    return {barWidth, std::max(int(std::ceil(m_layout.height)), 3 * grid::row)};
}

QSize BarChart::minimumSizeHint() const
{
    return m_shape == ChartShape::columns ? QSize(barWidth / 2, columnHeight * 2 / 3)
                                          : QSize(barWidth / 2, sizeHint().height());
}

void BarChart::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (!m_data.bars.empty())
        showBars();
    arrange();
    viewport()->update();
}

void BarChart::showBars()
{
    QAbstractBarSeries* series = seriesOf(m_shape);
    series->append({barSet(m_data.bars, m_shape, false), barSet(m_data.bars, m_shape, true)});
    chart()->addSeries(series);
    const bool lying = m_shape == ChartShape::bars;
    QBarCategoryAxis* categories = categoriesOf(m_data.bars.size());
    auto* values = new QValueAxis;
    values->setVisible(false);
    chart()->addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

void BarChart::arrange()
{
    m_layout = layOut(m_data, style(), viewport()->size());
    chart()->setPlotArea(m_layout.plot);
    for (QAbstractAxis* axis : chart()->axes())
        if (auto* values = qobject_cast<QValueAxis*>(axis))
            values->setRange(0, m_layout.maximum);
    for (QAbstractSeries* series : chart()->series())
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series))
            bars->setBarWidth(m_layout.thickness);
    updateGeometry();
}

void BarChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (!m_hovered || *m_hovered >= m_layout.marks.size())
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().colours().neutral.soft);
    painter->drawRoundedRect(m_layout.marks[*m_hovered].area, grid::half, grid::half);
}

void BarChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const ChartColours colours = screenColours();
    if (m_data.bars.empty()) {
        painter->setFont(fontOf(TextRole::body));
        painter->setPen(colours.muted);
        painter->drawText(QRectF(viewport()->rect()), Qt::AlignCenter | Qt::TextWordWrap,
                          tr("There is nothing to count here yet."));
        return;
    }
    painter->setPen(colours.line);
    const QRectF& plot = m_layout.plot;
    painter->drawLine(m_shape == ChartShape::bars ? QLineF(plot.topLeft(), plot.bottomLeft())
                                                  : QLineF(plot.bottomLeft(), plot.bottomRight()));
    paintChartTexts(*painter, m_layout, style(), colours);
    if (hasFocus())
        paintFocus(*painter);
}

void BarChart::paintFocus(QPainter& painter) const
{
    if (m_current >= m_layout.marks.size())
        return;
    painter.setPen(QPen(Theme::current().colours().accent.text, 1.0));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = m_layout.marks[m_current].area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(ring, grid::half, grid::half);
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void BarChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

bool BarChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Index index = markAt(help->pos());
    if (index)
        QToolTip::showText(help->globalPos(), words(*index), this);
    else
        QToolTip::hideText();
    return true;
}

QString BarChart::words(std::size_t index) const
{
    const Bar& bar = m_data.bars[index];
    return bar.label + QStringLiteral(": ") + figureOf(bar);
}

BarChart::Index BarChart::markAt(QPoint position) const
{
    for (std::size_t i = 0; i < m_layout.marks.size(); ++i)
        if (m_layout.marks[i].area.contains(position))
            return i;
    return {};
}

void BarChart::setHovered(Index hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    viewport()->setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(markAt(event->position().toPoint()));
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const Index index = markAt(event->position().toPoint());
    if (index && event->button() == Qt::LeftButton)
        setCurrent(*index);
    event->accept();
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Index index = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index && *index == m_current)
        emit activated(m_data.bars[*index].key);
    event->accept();
}

std::size_t BarChart::stepped(int key) const
{
    const std::size_t last = m_data.bars.size() - 1;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return m_current > 0 ? m_current - 1 : 0;
    case Qt::Key_Down:
    case Qt::Key_Right:
        return std::min(m_current + 1, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return m_current;
    }
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (m_data.bars.empty())
        return event->ignore(); // for the page to scroll by
    if (enter)
        emit activated(m_data.bars[m_current].key);
    else if (const std::size_t next = stepped(key); next != m_current)
        setCurrent(next);
    else
        event->ignore();
}

void BarChart::setCurrent(std::size_t current)
{
    m_current = current;
    setAccessibleDescription(words(current));
    QAccessibleEvent announced(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announced);
    ensureVisible(m_layout.marks[current].area, 0, 0);
    viewport()->update();
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setAccessibleDescription(inWords(m_data));
    viewport()->update();
}

} // namespace jejak::ui
