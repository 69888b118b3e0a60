#include "tests/ui/support/screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

namespace jejak::ui::support {

namespace {

QChar mnemonicOf(const QString& text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    return sequence.isEmpty() ? QChar() : QChar(sequence[0].key());
}

void claim(QMap<QChar, QStringList>& claims, const QString& text)
{
    const QChar letter = mnemonicOf(text);
    if (!letter.isNull())
        claims[letter] += text;
}

} // namespace

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void shoot(QWidget& widget, const QString& name, QSize size)
{
    const QString folder = qEnvironmentVariable("JEJAK_SHOTS");
    widget.resize(size);
    widget.show();
    for (const Scheme scheme : {Scheme::dark, Scheme::light}) {
        Theme(scheme).apply(*qApp);
        settle();
        const QPixmap picture = widget.grab();
        if (folder.isEmpty())
            continue;
        const QString suffix =
            scheme == Scheme::dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        QDir().mkpath(folder);
        picture.save(folder + QLatin1Char('/') + name + suffix);
    }
}

QStringList duplicateMnemonics(const QWidget& window)
{
    QMap<QChar, QStringList> claims;
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&window))
            claim(claims, button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->buddy() && label->isVisibleTo(&window))
            claim(claims, label->text());
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int i = 0; bar->isVisibleTo(&window) && i < bar->count(); ++i)
            claim(claims, bar->tabText(i));
    for (const auto* bar : window.findChildren<QMenuBar*>())
        for (const QAction* action : bar->actions())
            if (action->isVisible())
                claim(claims, action->text());
    QStringList duplicates;
    for (const QStringList& texts : claims)
        if (texts.size() > 1)
            duplicates += texts.join(QStringLiteral(" = "));
    return duplicates;
}

QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool internal = widget->objectName().startsWith(QLatin1String("qt_"));
        const bool part = widget->focusProxy() || qobject_cast<const QMenuBar*>(widget);
        if (internal || part || !widget->isVisibleTo(&window) ||
            widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (widget->accessibleName().isEmpty() || widget->objectName().isEmpty())
            nameless += QStringLiteral("%1 '%2' '%3'")
                            .arg(QLatin1String(widget->metaObject()->className()),
                                 widget->objectName(), widget->accessibleName());
    }
    return nameless;
}

} // namespace jejak::ui::support
