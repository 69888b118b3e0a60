#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <cmath>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QMetaEnum>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace jejak::ui;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

TEST_CASE("Theme: every text reads on every background it stands on", "[ui][theme]")
{
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const Colours& c = Theme(scheme).colours();
        CAPTURE(scheme == Scheme::dark);
        for (const QColor& background : {c.window, c.surface}) {
            CHECK(contrast(c.text, background) >= 4.5);
            CHECK(contrast(c.muted, background) >= 4.5);
        }
        for (const StatusRole role : {StatusRole::neutral, StatusRole::accent, StatusRole::good,
                                      StatusRole::warning, StatusRole::bad}) {
            CAPTURE(static_cast<int>(role));
            CHECK(contrast(c.of(role).text, c.of(role).soft) >= 4.5);
            CHECK(contrast(c.of(role).text, c.surface) >= 4.5);
        }
        CHECK(contrast(c.onAccent, c.accent.text) >= 4.5);
        CHECK(contrast(c.onAccent, c.bad.text) >= 4.5);
        CHECK(contrast(c.text, c.accent.soft) >= 4.5);
    }
}

TEST_CASE("Theme: a palette tells the theme it was made by", "[ui][theme]")
{
    CHECK(Theme::of(Theme(Scheme::dark).palette()).scheme() == Scheme::dark);
    CHECK(Theme::of(Theme(Scheme::light).palette()).scheme() == Scheme::light);
}

TEST_CASE("Theme: the style sheet names only colours that exist", "[ui][theme]")
{
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const QString sheet = Theme(scheme).styleSheet();
        CHECK(sheet.size() > 1000);
        static const QRegularExpression open(QStringLiteral(
            "(background|color|solid|dashed|border-bottom-color|border-color):? *;"));
        CHECK_FALSE(sheet.contains(open));
    }
}

TEST_CASE("Theme: the fonts of printed pages are embedded", "[ui][theme]")
{
    for (const auto* face : {"Regular", "Bold", "Italic"})
        CHECK(QFile::exists(
            QStringLiteral(":/jejak/fonts/LiberationSans-%1.ttf").arg(QLatin1String(face))));
    CHECK(QFontDatabase::families().contains(QStringLiteral("Liberation Sans")));
}

TEST_CASE("Icon: every icon is drawn in every size and follows the palette", "[ui][theme]")
{
    const QMetaEnum names = QMetaEnum::fromType<IconName>();
    for (int i = 0; i < names.keyCount(); ++i) {
        const QIcon drawn = icon(static_cast<IconName>(names.value(i)));
        for (const int side : {16, 22, 32, 48}) {
            CAPTURE(names.key(i), side);
            const QImage image = drawn.pixmap(side, side).toImage();
            REQUIRE(image.size() == QSize(side, side));
            bool painted = false;
            for (int y = 0; y < side && !painted; ++y)
                for (int x = 0; x < side && !painted; ++x)
                    painted = image.pixelColor(x, y).alpha() > 128;
            CHECK(painted);
        }
    }
}

TEST_CASE("Icon: the colour is the palette's at the time of painting", "[ui][theme]")
{
    const QIcon drawn = icon(IconName::lock);
    const auto inked = [&] {
        const QImage image = drawn.pixmap(22, 22).toImage();
        return image.pixelColor(11, 14).rgb();
    };
    CHECK(inked() == Theme(Scheme::light).colours().text.rgb());
    Theme(Scheme::dark).apply(*qApp);
    CHECK(inked() == Theme(Scheme::dark).colours().text.rgb());
    Theme(Scheme::light).apply(*qApp);
}
