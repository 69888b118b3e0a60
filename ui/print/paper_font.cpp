#include "ui/print/paper_font.h"

#include "ui/theme/resources.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QStringList>

namespace jejak::ui {

namespace {

// The family as the embedded files name it, loaded once for the application.
const QString& family()
{
    static const QString name = [] {
        loadResources();
        QString found;
        for (const auto* face : {"Regular", "Bold", "Italic"}) {
            const int id = QFontDatabase::addApplicationFont(
                QStringLiteral(":/jejak/fonts/LiberationSans-%1.ttf").arg(QLatin1String(face)));
            found = QFontDatabase::applicationFontFamilies(id).value(0, found);
        }
        return found;
    }();
    return name;
}

} // namespace

QFont paperFont(double size, PaperWeight weight)
{
    QFont font(family());
    font.setPixelSize(std::max(1, int(std::lround(size))));
    font.setBold(weight == PaperWeight::bold);
    font.setItalic(weight == PaperWeight::italic);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace jejak::ui
