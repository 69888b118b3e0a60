#include "ui/referral/chain_stepper.h"

#include <QFontMetrics>
#include <QPainter>

namespace jejak::ui {

namespace {

constexpr int markSize = 18;
constexpr int lineGap = 2;

} // namespace

ChainStepper::ChainStepper(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chainStepper"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainStepper::setStages(std::vector<ChainStage> stages)
{
    m_stages = std::move(stages);
    QStringList spoken;
    for (const ChainStage& stage : m_stages)
        if (stage.state != ChainStage::State::open)
            spoken +=
                QStringLiteral("%1 %2 %3").arg(stage.title, stage.days, stage.due.text).trimmed();
    QString tooltip;
    for (const ChainStage& stage : m_stages)
        tooltip += stage.tooltip;
    setToolTip(tooltip);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

QSize ChainStepper::sizeHint() const
{
    const int text = QFontMetrics(fontOf(TextRole::heading)).height() +
                     QFontMetrics(fontOf(TextRole::small)).height();
    return {600, markSize + grid::half + text + lineGap};
}

QSize ChainStepper::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void ChainStepper::paintMark(QPainter& painter, const QRect& mark, ChainStage::State state) const
{
    const Colours& colours = Theme::current().colours();
    const QRectF inside = QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5);
    if (state == ChainStage::State::done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent.text);
        painter.drawEllipse(mark);
        icon(IconName::check, IconColour::onAccent).paint(&painter, mark.adjusted(3, 3, -3, -3));
        return;
    }
    const bool current = state == ChainStage::State::current;
    painter.setPen(QPen(current ? colours.warning.text : colours.line, current ? 3 : 2));
    painter.setBrush(colours.surface);
    painter.drawEllipse(inside);
}

void ChainStepper::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    if (m_stages.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Theme::current().colours();
    const int width = this->width() / static_cast<int>(m_stages.size());
    const QFont strong = fontOf(TextRole::heading);
    const QFont small = fontOf(TextRole::small);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const ChainStage& stage = m_stages[i];
        const int left = static_cast<int>(i) * width;
        const QRect mark(left, 0, markSize, markSize);
        if (i + 1 < m_stages.size()) {
            const bool passed = stage.state == ChainStage::State::done;
            painter.setPen(QPen(passed ? colours.accent.text : colours.line, 2));
            const int middle = mark.center().y() + 1;
            painter.drawLine(mark.right() + grid::half, middle, left + width - grid::half, middle);
        }
        paintMark(painter, mark, stage.state);
        painter.setFont(strong);
        painter.setPen(stage.state == ChainStage::State::open ? colours.muted : colours.text);
        const QRect title(left, markSize + grid::half, width - grid::unit,
                          QFontMetrics(strong).height());
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, stage.title);
        painter.setFont(small);
        painter.setPen(colours.muted);
        painter.drawText(QRect(left, title.bottom() + lineGap, width - grid::unit,
                               QFontMetrics(small).height() + 2),
                         Qt::AlignLeft | Qt::AlignVCenter, stage.days);
        if (!stage.due.text.isEmpty()) {
            const int after = QFontMetrics(strong).horizontalAdvance(stage.title) + grid::unit;
            paintChip(painter, title.adjusted(after, 0, 0, 0), stage.due);
        }
    }
}

} // namespace jejak::ui
