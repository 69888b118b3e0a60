#include "ui/widgets/message_banner.h"

#include "ui/theme/icon.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/status.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jejak::ui {

namespace {

constexpr int successTime = 8000; // ms, enough to read a sentence twice

} // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(new QLabel)
    , m_copy(new QToolButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBanner"));
    setProperty("banner", true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setIcon(icon(IconName::copy, IconColour::muted));
    m_close->setIcon(icon(IconName::close, IconColour::muted));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::gap, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(copiedText()); });
    connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
    m_successTime.setObjectName(QStringLiteral("successTime"));
    m_successTime.setParent(this);
    m_successTime.setSingleShot(true);
    m_successTime.setInterval(successTime);
    connect(&m_successTime, &QTimer::timeout, this, &MessageBanner::clearSuccess);
    translate();
    hide();
}

void MessageBanner::show(const Message& message)
{
    m_message = message;
    const IconName sign = signOf(message.role);
    m_sign->setPixmap(icon(sign, iconColourOf(message.role)).pixmap(16, 16));
    m_text->setText(message.text);
    m_text->setToolTip(message.details);
    setAccessibleName(message.text);
    m_text->setAccessibleName(message.text);
    setStyleProperty(*this, "status", statusWord(message.role));
    setVisible(true);
    if (message.role == StatusRole::good)
        m_successTime.start();
    else
        m_successTime.stop();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void MessageBanner::clear()
{
    m_message = {};
    m_successTime.stop();
    hide();
}

void MessageBanner::clearSuccess()
{
    if (m_message.role == StatusRole::good)
        clear();
}

QString MessageBanner::copiedText() const
{
    if (m_message.details.isEmpty())
        return m_message.text;
    return m_message.text + QLatin1Char('\n') + m_message.details;
}

void MessageBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::PaletteChange && !m_message.text.isEmpty())
        m_sign->setPixmap(
            icon(signOf(m_message.role), iconColourOf(m_message.role)).pixmap(16, 16));
}

void MessageBanner::translate()
{
    nameControl(*m_copy, QStringLiteral("copyMessage"), tr("Copy this message"));
    nameControl(*m_close, QStringLiteral("closeMessage"), tr("Close this message"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace jejak::ui
