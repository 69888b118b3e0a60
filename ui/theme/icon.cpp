#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPixmapCache>

namespace jejak::ui {

namespace {

constexpr std::array drawnSizes{16, 22, 32, 48};

// The file name of an icon: the name of its enumerator.
QString fileName(IconName name)
{
    const char* key = QMetaEnum::fromType<IconName>().valueToKey(static_cast<int>(name));
    QString text = QString::fromLatin1(key);
    return text.endsWith(QLatin1Char('_')) ? text.chopped(1) : text;
}

QColor colourOf(IconColour colour, const Colours& colours)
{
    switch (colour) {
    case IconColour::text:
        return colours.text;
    case IconColour::muted:
        return colours.muted;
    case IconColour::accent:
        return colours.accent.text;
    case IconColour::onAccent:
        return colours.onAccent;
    case IconColour::good:
        return colours.good.text;
    case IconColour::warning:
        return colours.warning.text;
    case IconColour::bad:
        return colours.bad.text;
    }
    return colours.text;
}

// The drawn shape in one colour. White parts of a filled sign (the mark in a warning) are cut out.
QImage recoloured(QImage image, const QColor& colour)
{
    constexpr int opaqueBelow = 80; // lightness of the darkest channel of every shape we use
    image = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int lightest = std::min({pixel.red(), pixel.green(), pixel.blue()});
            const int kept = std::clamp((255 - lightest) * 255 / (255 - opaqueBelow), 0, 255);
            QColor painted = colour;
            painted.setAlpha(pixel.alpha() * kept / 255);
            image.setPixelColor(x, y, painted);
        }
    }
    return image;
}

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(IconName name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const QColor colour = currentColour(mode, state);
        const int side = std::min(size.width(), size.height());
        const QString key = QStringLiteral("jejak-icon-%1-%2-%3")
                                .arg(fileName(m_name), QString::number(side), colour.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(side, colour);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }
    QString iconName() override { return fileName(m_name); }
    bool isNull() override { return false; }

private:
    QColor currentColour(QIcon::Mode mode, QIcon::State state) const
    {
        const Colours& colours = Theme::current().colours();
        if (mode == QIcon::Disabled)
            return colours.muted;
        if (state == QIcon::On)
            return colours.accent.text;
        return colourOf(m_colour, colours);
    }

    QPixmap draw(int side, const QColor& colour) const
    {
        const auto* found = std::ranges::lower_bound(drawnSizes, side);
        const int drawn = found == drawnSizes.end() ? drawnSizes.back() : *found;
        const QImage shape(
            QStringLiteral(":/jejak/icons/%1-%2.png").arg(fileName(m_name)).arg(drawn));
        QImage image = recoloured(shape, colour);
        if (side != drawn)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return QPixmap::fromImage(image);
    }

    IconName m_name;
    IconColour m_colour;
};

} // namespace

QIcon icon(IconName name, IconColour colour)
{
    return QIcon(new PaletteIconEngine(name, colour));
}

} // namespace jejak::ui
