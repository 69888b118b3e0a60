#include "ui/shell/navigation_rail.h"

#include "ui/theme/theme.h"

#include <algorithm>

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int wideWidth = 184;
constexpr int compactWidth = 56;
constexpr int iconSide = 22;

} // namespace

// An entry; paints the figure of what waits over its right end.
class RailButton final : public QPushButton
{
public:
    RailButton(QString title, QWidget* parent)
        : QPushButton(parent)
        , m_title(std::move(title))
    {
        setCheckable(true);
        setIconSize({iconSide, iconSide});
        setCompact(false);
    }

    void setCompact(bool compact)
    {
        m_compact = compact;
        // The blank keeps the word at the mock's distance from the icon.
        setText(compact ? QString() : QStringLiteral(" ") + m_title);
        describe();
    }

    void setBadge(int count)
    {
        m_badge = count;
        describe();
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPushButton::paintEvent(event);
        if (m_badge <= 0)
            return;
        const Colours& colours = Theme::current().colours();
        const QString text = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontOf(TextRole::small));
        const int height = painter.fontMetrics().height() + 1;
        const int width =
            std::max(height, painter.fontMetrics().horizontalAdvance(text) + grid::unit);
        const QRect pill(this->width() - width - (m_compact ? 2 : grid::unit),
                         m_compact ? 2 : (this->height() - height) / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.bad.text);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(colours.onAccent);
        painter.drawText(pill, Qt::AlignCenter, text);
    }

private:
    void describe()
    {
        setAccessibleName(m_badge > 0 ? QStringLiteral("%1 (%2)").arg(m_title).arg(m_badge)
                                      : m_title);
        setToolTip(m_compact ? m_title : QString());
    }

    QString m_title;
    int m_badge = 0;
    bool m_compact = false;
};

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_footnote(new QLabel)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigationRail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, 10, grid::unit, 10);
    layout->setSpacing(2);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    layout->addWidget(m_footnote);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    m_footnote->setObjectName(QStringLiteral("railFootnote"));
    m_footnote->setContentsMargins(10, grid::half, 0, grid::half);
    setTextRole(*m_footnote, TextRole::small);
    setFixedWidth(wideWidth);
    clear();
}

void NavigationRail::addEntry(const QString& id, const QString& title, IconName icon, bool atBottom)
{
    auto* button = new RailButton(title, this);
    button->setObjectName(QStringLiteral("rail_") + id);
    button->setIcon(ui::icon(icon));
    button->setCompact(m_compact);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    m_group->addButton(button);
    m_buttons.insert(id, button);
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
}

void NavigationRail::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    setAccessibleName(tr("Pages"));
}

void NavigationRail::setCurrent(const QString& id)
{
    if (RailButton* button = m_buttons.value(id))
        button->setChecked(true);
}

void NavigationRail::setBadge(const QString& id, int count)
{
    if (RailButton* button = m_buttons.value(id))
        button->setBadge(count);
}

void NavigationRail::setFootnote(const QString& text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty() && !m_compact);
}

void NavigationRail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : wideWidth);
    m_footnote->setVisible(!m_footnote->text().isEmpty() && !compact);
    for (RailButton* button : std::as_const(m_buttons))
        button->setCompact(compact);
}

} // namespace jejak::ui
