#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace jejak::ui {

enum class Scheme { light, dark };

// What a status says. Never shown by colour alone: a word or an icon stands beside it.
enum class StatusRole { neutral, accent, good, warning, bad };

// What a text is for; sets size, weight and colour (9, 10, 12, 16 pt and the figure of a tile).
enum class TextRole { small, body, muted, heading, title, figure };

// Distances in logical pixels: an 8 px grid, 4 px inside controls.
namespace grid {
inline constexpr int unit = 8;
inline constexpr int half = 4;
inline constexpr int gap = 12;     // between cards
inline constexpr int padding = 16; // inside a card
inline constexpr int row = 28;     // a row of a list
inline constexpr int radius = 8;   // corner of a card
} // namespace grid

struct StatusColours
{
    QColor text;
    QColor soft; // background behind `text`
};

// The colours of one scheme; every text reads on every background it is used on (4.5:1).
struct Colours
{
    QColor window;
    QColor surface;
    QColor line;
    QColor text;
    QColor muted;
    QColor onAccent; // text on a filled accent button
    StatusColours neutral;
    StatusColours accent;
    StatusColours good;
    StatusColours warning;
    StatusColours bad;

    const StatusColours& of(StatusRole role) const;
};

// The one place of colours, sizes and the style sheet; a value.
class Theme
{
public:
    explicit Theme(Scheme scheme);

    // The theme `palette` was made by (or is nearest to).
    static Theme of(const QPalette& palette);

    // The theme of the application's palette: what painting by hand asks for, each time.
    static Theme current();

    Scheme scheme() const { return m_scheme; }
    const Colours& colours() const;
    QPalette palette() const;
    QString styleSheet() const;

    // Gives the application style, palette, font and style sheet; may be called again to switch.
    void apply(QApplication& application) const;

private:
    Scheme m_scheme;
};

// The scheme of the desktop; `initial` is the application's palette before a theme was applied.
Scheme systemScheme(const QPalette& initial);

// Marks what a label's text is for; the style sheet does the rest, in every theme.
void setTextRole(QWidget& widget, TextRole role);

// The font of a text role, for painting by hand.
QFont fontOf(TextRole role);

// Sets a dynamic property the style sheet selects on and shows its effect at once.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace jejak::ui
