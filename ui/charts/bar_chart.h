#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_painter.h"

#include <optional>

#include <QChartView>

namespace jejak::ui {

enum class BarOrder { byValue, asGiven };

// Bars from zero with label and figure, lying or standing. A click, Enter or Space gives the key of
// a bar; the arrow keys move between bars. Its picture for copies and files is made apart
// (chart_picture.h) and does not depend on window or theme.
class BarChart : public QChartView
{
    Q_OBJECT

public:
    explicit BarChart(ChartShape shape, QWidget* parent = nullptr);

    // Named by its title. Lying bars are sorted by value unless they have an order of their own
    // (a funnel); columns always stay as given.
    void setData(ChartData data, BarOrder order = BarOrder::byValue);

    // What is shown, in the order shown.
    const ChartData& data() const { return m_data; }

    // Puts the place of each bar before its label, one and the same for equal values.
    void setPlacesShown(bool shown);

    // The style its picture is made in.
    ChartStyle style() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString& key);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    using Index = std::optional<std::size_t>;

    void rebuild();
    void showBars();
    void arrange();
    void paintFocus(QPainter& painter) const;
    Index markAt(QPoint position) const;
    void setHovered(Index hovered);
    void setCurrent(std::size_t current);
    std::size_t stepped(int key) const;
    QString words(std::size_t index) const;

    ChartShape m_shape;
    bool m_places = false;
    ChartData m_data;
    ChartLayout m_layout;
    Index m_hovered;
    std::size_t m_current = 0;
};

} // namespace jejak::ui
