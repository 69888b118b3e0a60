#include "ui/theme/theme.h"

#include "ui/theme/resources.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

namespace jejak::ui {

namespace {

const Colours lightColours{
    .window = 0xF5F6F8,
    .surface = 0xFFFFFF,
    .line = 0xDFE3E8,
    .text = 0x1F2933,
    .muted = 0x5B6875,
    .onAccent = 0xFFFFFF,
    .neutral = {0x1F2933, 0xEEF0F3},
    .accent = {0x1D5B8F, 0xE4EEF7},
    .good = {0x2B7A4B, 0xE3F3E9},
    .warning = {0x9A6200, 0xFBF0D9},
    .bad = {0xB23434, 0xFBE6E6},
};

const Colours darkColours{
    .window = 0x1B1F24,
    .surface = 0x23282E,
    .line = 0x363D45,
    .text = 0xE6EAEE,
    .muted = 0xA3AEB9,
    .onAccent = 0x14202B,
    .neutral = {0xE6EAEE, 0x2D333A},
    .accent = {0x6FB1E8, 0x24405A},
    .good = {0x6CC68E, 0x223B2D},
    .warning = {0xE3B04B, 0x40351B},
    .bad = {0xEF8A8A, 0x452626},
};

// The face of a desktop on which nobody chose one; a fifth wider than any office face.
const QString fallbackFace = QStringLiteral("DejaVu Sans");

QFont bodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontInfo(font).family() == fallbackFace)
        font.setFamilies({QStringLiteral("Liberation Sans")});
    font.setPointSizeF(10);
    return font;
}

QString tokenOf(const Colours& colours, const QString& name)
{
    const std::pair<QLatin1String, QColor> tokens[] = {
        {QLatin1String("window"), colours.window},
        {QLatin1String("surface"), colours.surface},
        {QLatin1String("line"), colours.line},
        {QLatin1String("text"), colours.text},
        {QLatin1String("muted"), colours.muted},
        {QLatin1String("onAccent"), colours.onAccent},
        {QLatin1String("neutralSoft"), colours.neutral.soft},
        {QLatin1String("accent"), colours.accent.text},
        {QLatin1String("accentSoft"), colours.accent.soft},
        {QLatin1String("good"), colours.good.text},
        {QLatin1String("goodSoft"), colours.good.soft},
        {QLatin1String("warning"), colours.warning.text},
        {QLatin1String("warningSoft"), colours.warning.soft},
        {QLatin1String("bad"), colours.bad.text},
        {QLatin1String("badSoft"), colours.bad.soft},
    };
    if (name == QLatin1String("scheme"))
        return &colours == &darkColours ? QStringLiteral("dark") : QStringLiteral("light");
    for (const auto& [token, colour] : tokens)
        if (token == name)
            return colour.name();
    return {};
}

const char* propertyValue(TextRole role)
{
    switch (role) {
    case TextRole::small:
        return "small";
    case TextRole::body:
        return "body";
    case TextRole::muted:
        return "muted";
    case TextRole::heading:
        return "heading";
    case TextRole::title:
        return "title";
    case TextRole::figure:
        return "figure";
    }
    return "body";
}

} // namespace

const StatusColours& Colours::of(StatusRole role) const
{
    switch (role) {
    case StatusRole::neutral:
        return neutral;
    case StatusRole::accent:
        return accent;
    case StatusRole::good:
        return good;
    case StatusRole::warning:
        return warning;
    case StatusRole::bad:
        return bad;
    }
    return neutral;
}

Theme::Theme(Scheme scheme)
    : m_scheme(scheme)
{
}

Theme Theme::of(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return Theme(dark ? Scheme::dark : Scheme::light);
}

Theme Theme::current()
{
    return of(QApplication::palette());
}

const Colours& Theme::colours() const
{
    return m_scheme == Scheme::dark ? darkColours : lightColours;
}

QPalette Theme::palette() const
{
    const Colours& c = colours();
    QPalette palette(c.text, c.surface, c.line, c.line, c.muted, c.text, c.surface);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.accent.text);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent.text);
    palette.setColor(QPalette::LinkVisited, c.accent.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/jejak/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression token(QStringLiteral("@(\\w+)"));
    QString sheet;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(end, match.capturedStart() - end);
        sheet += tokenOf(colours(), match.captured(1));
        end = match.capturedEnd();
    }
    sheet += QStringView(source).mid(end);
    return sheet;
}

void Theme::apply(QApplication& application) const
{
    loadResources();
    loadFonts();
    if (application.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(bodyFont());
    QApplication::setPalette(palette());
    application.setStyleSheet(styleSheet());
}

Scheme systemScheme(const QPalette& initial)
{
#ifdef Q_OS_WIN
    const QSettings desktop(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                           "CurrentVersion\\Themes\\Personalize"),
                            QSettings::NativeFormat);
    const bool light = desktop.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() != 0;
    return light ? Scheme::light : Scheme::dark;
#endif
    return Theme::of(initial).scheme();
}

void setTextRole(QWidget& widget, TextRole role)
{
    setStyleProperty(widget, "textRole", QLatin1String(propertyValue(role)));
}

QFont fontOf(TextRole role)
{
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::small:
        font.setPointSizeF(9);
        break;
    case TextRole::body:
    case TextRole::muted:
        break;
    case TextRole::heading:
        font.setPointSizeF(10);
        font.setBold(true);
        break;
    case TextRole::title:
        font.setPointSizeF(16);
        font.setBold(true);
        break;
    case TextRole::figure:
        font.setPointSizeF(20);
        font.setBold(true);
        break;
    }
    return font;
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace jejak::ui
