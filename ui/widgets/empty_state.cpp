#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

namespace {

constexpr int iconSide = 48;
constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(IconName icon, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setAlignment(Qt::AlignHCenter);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(textWidth);
    setTextRole(*m_sentence, TextRole::muted);
    m_actions->setSpacing(grid::gap);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid::padding);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    auto* text = new QHBoxLayout;
    text->addStretch();
    text->addWidget(m_sentence);
    text->addStretch();
    layout->addLayout(text);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_actions);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    setSentence(sentence);
    drawIcon();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::addAction(QAction* action)
{
    QPushButton* button = makeButton(action, this);
    if (m_actions->count() == 0)
        makePrimary(*button);
    m_actions->addWidget(button);
    // The header offers the same action, and two buttons with one letter answer to neither.
    const auto forgoLetter = [button, action] { button->setText(withoutMnemonic(action->text())); };
    connect(action, &QAction::changed, button, forgoLetter);
    forgoLetter();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    const QIcon drawn = icon(m_iconName, IconColour::muted);
    m_icon->setPixmap(drawn.pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace jejak::ui
