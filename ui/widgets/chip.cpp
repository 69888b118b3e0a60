#include "ui/widgets/chip.h"

#include "ui/widgets/status.h"

#include <algorithm>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jejak::ui {

namespace {

constexpr int chipHeight = 20;
constexpr int side = 9;  // from the rounded end to the text
constexpr int sign = 12; // icon or cross
constexpr int crossArea = side + sign;

} // namespace

QSize chipSize(const ChipFace& face)
{
    const QFontMetrics metrics(fontOf(TextRole::small));
    // Two pixels for advances that are not whole.
    int width = 2 * side + metrics.horizontalAdvance(face.text) + 2;
    if (face.icon)
        width += sign + grid::half;
    if (face.removable)
        width += sign + grid::half;
    return {width, std::max(chipHeight, metrics.height() + grid::half)};
}

void paintChip(QPainter& painter, const QRect& rect, const ChipFace& face)
{
    const StatusColours& colours = Theme::current().colours().of(face.role);
    const QSize size = chipSize(face);
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                     std::min(size.width(), rect.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);

    QRect inner = pill.adjusted(side, 0, -side, 0);
    const auto signAt = [&](int x) {
        return QRect(x, pill.top() + (pill.height() - sign) / 2, sign, sign);
    };
    if (face.icon) {
        icon(*face.icon, iconColourOf(face.role)).paint(&painter, signAt(inner.left()));
        inner.setLeft(inner.left() + sign + grid::half);
    }
    if (face.removable) {
        icon(IconName::close, iconColourOf(face.role))
            .paint(&painter, signAt(inner.right() - sign + 1));
        inner.setRight(inner.right() - sign - grid::half);
    }
    painter.setFont(fontOf(TextRole::small));
    painter.setPen(colours.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(face.text, Qt::ElideRight, inner.width()));
    painter.restore();
}

Chip::Chip(ChipFace face, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFace(std::move(face));
}

void Chip::setFace(ChipFace face)
{
    m_face = std::move(face);
    setAccessibleName(m_face.text);
    setFocusPolicy(m_face.removable ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(m_face.removable ? tr("Remove with Delete or a click on the cross")
                                : m_face.tooltip);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_face);
}

QSize Chip::minimumSizeHint() const
{
    return chipSize(m_face);
}

void Chip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintChip(painter, rect(), m_face);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().colours().accent.text, 1.0));
    const QRectF ring = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    if (m_face.removable && event->position().x() > width() - crossArea)
        emit removed();
    else
        emit clicked();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_face.removable && remove)
        emit removed();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jejak::ui
